/** What the buyer wants and has: the playbook and the deal's facts. A change weighs the table again at once; nothing is read again. */
import { useRef, useState } from 'react'
import type { Playbook, Profile } from '../deal/deal.ts'
import { PLAYBOOKS } from '../deal/playbooks.ts'
import { OPEN_PROFILE } from '../deal/standard.ts'
import { POSITION_IDS } from '../library/ids.ts'
import { DEAL_FACTS, type DealFact } from '../library/position.ts'
import { Choice } from './Choice.tsx'
import { number, t, type MessageKey } from './i18n.ts'
import { usePanel } from './usePanel.ts'

/** A playbook file, or the sentences that say what is wrong with it. The reader of such files is loaded when one is chosen. */
async function readFile(file: File): Promise<Playbook | string[]> {
  const { readPlaybook, DealFileError } = await import('../deal/file.ts')
  try {
    return readPlaybook(await file.text(), POSITION_IDS)
  } catch (error) {
    if (error instanceof DealFileError) return error.problems
    return [error instanceof Error ? error.message : String(error)]
  }
}

function OwnPlaybook() {
  const choosePlaybook = usePanel((panel) => panel.choosePlaybook)
  const input = useRef<HTMLInputElement>(null)
  const [problems, setProblems] = useState<string[]>([])
  const take = async (file: File | undefined) => {
    if (!file) return
    const read = await readFile(file)
    setProblems(Array.isArray(read) ? read : [])
    if (!Array.isArray(read)) await choosePlaybook(read)
  }
  return (
    <>
      <button type="button" className="link deal__own" onClick={() => input.current?.click()}>
        {t('playbook_own')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.yaml,.yml,application/json"
        aria-label={t('playbook_file')}
        onChange={(event) => {
          void take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <div role="alert" className="problems">
        {problems.length > 0 && (
          <>
            <p>{t('playbook_refused')}</p>
            <ul>
              {problems.slice(0, 5).map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  )
}

function PlaybookChoice() {
  const playbook = usePanel((panel) => panel.playbook)
  const own = usePanel((panel) => panel.ownPlaybooks)
  const choosePlaybook = usePanel((panel) => panel.choosePlaybook)
  const all = [...PLAYBOOKS, ...own]
  return (
    <Choice
      label={t('playbook')}
      value={playbook.id}
      options={all.map(({ id, title }) => ({ value: id, title }))}
      onChoose={(id) => void choosePlaybook(all.find((one) => one.id === id) ?? playbook)}
    />
  )
}

/** The profile with one fact changed; all facts given is any deal again. */
function withFact(profile: Profile, fact: DealFact, has: boolean): Profile {
  const facts = { ...profile.facts, [fact]: has }
  const anyDeal = DEAL_FACTS.every((one) => facts[one] !== false)
  return anyDeal ? OPEN_PROFILE : { schema: 'counterclause/profile/1', title: t('profile_own'), facts }
}

function ProfileForm() {
  const profile = usePanel((panel) => panel.profile)
  const chooseProfile = usePanel((panel) => panel.chooseProfile)
  const about = usePanel((panel) => panel.playbook.description)
  const without = DEAL_FACTS.filter((fact) => profile.facts[fact] === false).length
  return (
    <details className="fold">
      <summary>{without ? t('profile_without', number(without)) : t('profile_any')}</summary>
      <p className="quiet deal__about">{about}</p>
      <fieldset className="facts">
        <legend className="quiet">{t('profile_legend')}</legend>
        {DEAL_FACTS.map((fact) => (
          <label key={fact} className="check">
            <input
              type="checkbox"
              checked={profile.facts[fact] !== false}
              onChange={(event) => void chooseProfile(withFact(profile, fact, event.target.checked))}
            />
            {t(`fact_${fact.replaceAll('-', '_')}` as MessageKey)}
          </label>
        ))}
      </fieldset>
    </details>
  )
}

export function Deal() {
  return (
    <section className="deal" aria-label={t('deal')}>
      <PlaybookChoice />
      <ProfileForm />
      <OwnPlaybook />
    </section>
  )
}
