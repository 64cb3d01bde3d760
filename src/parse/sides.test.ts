import { describe, expect, it } from 'vitest'
import { findSides } from './sides.ts'
import { sourceOf } from './testing.ts'

const sides = (lines: string[], vendor?: string): ReturnType<typeof findSides> => findSides(sourceOf(lines), vendor)

describe('vendor paper', () => {
  it('reads names in brackets, in the first person', () => {
    const found = sides([
      'These terms are between you and Northwind Models, Inc. (“Northwind,” “we,” or “us”).',
      'We may suspend your account. Northwind Models grants you access.',
    ])
    expect(found.vendor.names).toEqual(expect.arrayContaining(['Northwind Models, Inc.', 'Northwind', 'we', 'us']))
    expect(found).toMatchObject({ firstPerson: 'vendor', secondPerson: 'customer', certain: true })
  })

  it('reads "Company" as the vendor beside a customer', () => {
    const found = sides([
      'This agreement is between Tallis Labs GmbH ("Company") and the entity that orders ("Customer").',
      'Company will provide the Services. Customer shall pay Company the fees.',
    ])
    expect(found.vendor.names).toEqual(expect.arrayContaining(['Company', 'Tallis Labs GmbH']))
    expect(found.customer.names).toContain('Customer')
  })

  it('knows licensor and licensee, subscriber and client', () => {
    expect(
      sides(['Licensor grants Licensee a licence to use the Software. Licensee shall pay.']).vendor.names,
    ).toContain('Licensor')
    expect(sides(['Supplier hosts the platform. Client instructs Supplier.']).customer.names).toContain('Client')
  })

  it('takes the name from title and text where nobody is introduced', () => {
    const found = findSides(
      sourceOf(
        [
          '# Farrow Terms of Service',
          'You agree to these terms. Farrow may change the price. Farrow’s services change.',
        ],
        { title: 'Farrow Terms of Service' },
      ),
    )
    expect(found.vendor.names).toContain('Farrow')
    expect(found.secondPerson).toBe('customer')
  })

  it('tells two Provider companies of one name and keeps them on one side', () => {
    const found = sides([
      'The contract is with Ostra AI OpCo, LLC or, in Europe, Ostra AI Ireland Ltd. (“Ostra AI”). Ostra AI will provide the Services to Customer.',
    ])
    expect(found.vendor.names).toEqual(
      expect.arrayContaining(['Ostra AI OpCo, LLC', 'Ostra AI Ireland Ltd.', 'Ostra AI']),
    )
  })
})

describe('other papers', () => {
  it('a buyer’s own paper: Company buys, Vendor sells', () => {
    const found = sides([
      'This agreement is between Brill Retail plc (“Company”) and the vendor named in the order (“Vendor”).',
      'Vendor shall provide the Services to Company. Vendor shall not use Company Data. Company shall pay Vendor.',
    ])
    expect(found.vendor.names).toContain('Vendor')
    expect(found.customer.names).toEqual(expect.arrayContaining(['Company', 'Brill Retail plc']))
  })

  it('a processing agreement: the named company is the processor, Company the controller', () => {
    const found = sides([
      'This addendum is between Company and Quillon Ltd (“Quillon”).',
      'Company is the controller. Quillon is the processor. Quillon processes Personal Data on behalf of Company. Company instructs Quillon.',
      'Quillon shall notify Company.',
    ])
    expect(found.vendor.names).toContain('Quillon')
    expect(found.customer.names).toContain('Company')
  })

  it('importer and exporter', () => {
    const found = sides([
      'The data importer processes the data on behalf of the data exporter. The Data Importer shall inform the Data Exporter.',
    ])
    expect(found.vendor.names).toContain('Data Importer')
    expect(found.customer.names).toContain('Data Exporter')
  })
})

describe('a clause read alone', () => {
  it.each([
    ['THE PROVIDER MAY USE ALL CUSTOMER DATA.', 'Provider', 'Customer'],
    ['The vendor may use files of the customer.', 'vendor', 'customer'],
    ['The Contractor holds the Hospital’s notes as bailee.', 'Contractor', 'Hospital'],
  ])('%s', (line, vendor, customer) => {
    const found = sides([line])
    expect(found.vendor.names).toContain(vendor)
    expect(found.customer.names).toContain(customer)
  })
})

describe('what the text does not tell', () => {
  it('is said to be uncertain, with what to do', () => {
    const found = sides(['The weather was fine and nobody signed anything.'])
    expect(found.certain).toBe(false)
    expect(found.why).toMatch(/name the vendor/)
  })

  it('a given name overrides the text and turns the sides', () => {
    const lines = [
      'This agreement is between Company and Customer. Company will provide the Services. Customer shall pay.',
    ]
    expect(sides(lines).vendor.names).toContain('Company')
    const turned = sides(lines, 'Customer')
    expect(turned.vendor.names).toContain('Customer')
    expect(turned.certain).toBe(true)
  })
})
