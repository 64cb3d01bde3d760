// Shows how a clause is read: canonical text and frames. `npm run -s read -- "Provider may use Customer Data to train."`
import { canonOf, framesOf, figuresOf, readContract } from '../src/frame/reading.ts'
import { tinyContract } from './tiny.ts'

const contract = tinyContract(process.argv.slice(2).join(' '))
const { sides } = contract
console.log(
  `vendor: ${sides.vendor.names.join(', ')} | customer: ${sides.customer.names.join(', ')} | we: ${sides.firstPerson ?? '-'} you: ${sides.secondPerson ?? '-'}`,
)
const reading = readContract(contract)
for (const sentence of reading.sentences) {
  console.log(`\n${canonOf(reading, sentence.index).text}`)
  for (const f of framesOf(reading, sentence.index)) {
    console.log(
      `  ${f.actor}${f.implied ? ' (implied)' : ''} ${f.modality} ${f.negated ? 'NOT ' : ''}${f.act} ${JSON.stringify(f.objects)}${f.exception ? ' in an exception' : ''}${f.purposeOf === undefined ? '' : ' as a purpose'} | for ${f.purposes.join(', ') || '-'}${f.exceptFor.length ? ` except for ${f.exceptFor.join(', ')}` : ''}`,
    )
  }
  const first = framesOf(reading, sentence.index)[0]
  if (first)
    console.log(
      `  conditions: ${first.conditions.join(', ') || '-'} | narrowed: ${first.narrowed.join(', ') || '-'} | beneficiaries: ${first.beneficiaries.join(', ') || '-'}`,
    )
  const figures = figuresOf(reading, sentence.index)
  if (figures.length) console.log(`  figures: ${figures.map((x) => `${x.value} ${x.unit}`).join(', ')}`)
}
