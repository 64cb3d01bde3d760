/** What the reader decides: overruling, dismissing, attaching, and taking any of it back. */
import type { StoreApi } from 'zustand/vanilla'
import type { Evidence } from '../match/answer.ts'
import type { SourceText } from '../read/source.ts'
import { UNDECIDED, type Decision, type Decisions } from '../review/decision.ts'
import type { Selected } from './desk.ts'
import type { MessageKey } from './i18n.ts'
import type { PanelActions, PanelData } from './state.ts'

type Panel = PanelData & PanelActions

/** So many steps can be undone. */
const STEPS = 50

/** The clause that the engine cited nearest before the words, as the best name there is for their place. */
function labelNear({ reviewed }: PanelData, source: SourceText, start: number): { label: string; clause: number } {
  const cited = (reviewed?.review.rows ?? []).flatMap((row) => [...row.evidence, ...row.lookHere])
  const block = source.blocks.findIndex((one) => one.start <= start && start < one.end)
  const same = cited.find((one) => source.blocks.findIndex((b) => b.start <= one.start && one.start < b.end) === block)
  if (same) return { label: same.label, clause: same.clause }
  const heading = source.blocks.slice(0, block + 1).findLast((one) => one.kind === 'heading')
  const title = heading ? source.text.slice(heading.start, heading.end) : ''
  return { label: title.length > 60 ? `${title.slice(0, 58)}…` : title, clause: -1 }
}

function asEvidence(panel: PanelData, source: SourceText, { start, end, quote }: Selected): Evidence {
  const page = source.blocks.find((one) => one.start <= start && start < one.end)?.page
  return { quote, start, end, ...labelNear(panel, source, start), ...(page === undefined ? {} : { page }) }
}

type Deciding = Pick<PanelActions, 'overrule' | 'dismiss' | 'attach' | 'undecide' | 'undo'>

/** `reweigh` is called after every step. */
export function deciding(set: StoreApi<Panel>['setState'], get: () => Panel, reweigh: () => Promise<void>): Deciding {
  function step(key: MessageKey, decisions: Decisions): Promise<void> {
    const { past, decisions: before } = get()
    set({ decisions, past: [...past.slice(1 - STEPS), { decisions: before, step: key }] })
    return reweigh()
  }

  function change(position: string, key: MessageKey, to: (decision: Decision) => Decision): Promise<void> {
    const { decisions } = get()
    return step(key, { ...decisions, [position]: to(decisions[position] ?? UNDECIDED) })
  }

  return {
    overrule: (position, status, reason) =>
      change(position, 'step_overruled', (decision) => ({ ...decision, overruled: { status, reason: reason.trim() } })),
    dismiss: (position, { quote }) =>
      change(position, 'step_dismissed', (decision) => {
        const attached = decision.attached.filter((one) => one.quote !== quote)
        if (attached.length < decision.attached.length) return { ...decision, attached }
        return { ...decision, dismissed: [...decision.dismissed, quote] }
      }),
    async attach(position) {
      const { desk, tab, source } = get()
      const selected = tab && source && (await desk.selected?.(tab, source))
      if (!selected || !source || get().source !== source) return false
      const piece = asEvidence(get(), source, selected)
      await change(position, 'step_attached', (decision) => ({
        ...decision,
        dismissed: decision.dismissed.filter((quote) => quote !== piece.quote),
        attached: [...decision.attached.filter(({ quote }) => quote !== piece.quote), piece],
      }))
      return true
    },
    undecide(position) {
      const decisions = Object.fromEntries(Object.entries(get().decisions).filter(([key]) => key !== position))
      return step('step_undecided', decisions)
    },
    async undo() {
      const { past } = get()
      const last = past.at(-1)
      if (!last) return
      set({ decisions: last.decisions, past: past.slice(0, -1) })
      await reweigh()
    },
  }
}
