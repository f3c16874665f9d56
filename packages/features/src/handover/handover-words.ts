import type { HandoverDetails_HandoverFragment } from '@lih/graphql/documents'
import { formatWhen } from '@lih/portal-kit/format/dates.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import type { Tone } from '@lih/ui/notice/tone.ts'
import type { Level } from '@lih/ui/state/level.ts'

type Handover = HandoverDetails_HandoverFragment

/** Who reads: the one that sent it, the one that is to take over, or another party. */
export type Side = 'SENDER' | 'RECEIVER' | 'OTHER'

const levels = {
  PROPOSED: 'plan',
  RETURNED: 'urgent',
  ACCEPTED: 'ok',
  DECLINED: 'over',
  WITHDRAWN: 'calm',
} as const satisfies Record<Handover['status'], Level>

/** The state as its reader needs it: what waits for oneself is said so (M8). */
export const stateWords = (
  handover: Pick<Handover, 'status' | 'toUnit'>,
  side: Side,
  words: Words,
): { readonly level: Level; readonly text: string } => {
  const own = side === 'RECEIVER' && (handover.status === 'PROPOSED' || handover.status === 'RETURNED')
  const text = words(own ? `handover.state.${handover.status}.mine` : `handover.state.${handover.status}`, {
    unit: handover.toUnit.name,
  })
  return { level: levels[handover.status], text }
}

const acceptedText = (handover: Handover, at: string, now: string, words: Words): string => {
  const values = { unit: handover.toUnit.name, from: handover.fromUnit.name, when: formatWhen(at, now) }
  const moved = words(at > now ? 'handover.accepted.later' : 'handover.accepted.done', values)
  const within =
    handover.withinPeriod === null || handover.withinPeriod === undefined
      ? ''
      : words(handover.withinPeriod ? 'handover.within' : 'handover.after')
  const by =
    handover.closedBy && handover.closedAt && handover.dialogue
      ? words('handover.accepted.by', {
          name: handover.closedBy.name,
          when: formatWhen(handover.closedAt, now),
          dialogue: words(`handover.dialogue.${handover.dialogue}`),
        })
      : ''
  return [moved, within, by].filter((part) => part !== '').join(' ')
}

/** What the state means for who is responsible. Läkarmedverkan holds until the one instant at which it moves (M8). */
export const stateNotice = (
  handover: Handover,
  now: string,
  words: Words,
): { readonly tone: Tone; readonly text: string } | null => {
  switch (handover.status) {
    case 'ACCEPTED':
      return { tone: 'ok', text: acceptedText(handover, handover.effectiveAt ?? now, now, words) }
    case 'DECLINED':
      return { tone: 'over', text: words('handover.declined.note', { unit: handover.toUnit.name }) }
    case 'WITHDRAWN':
      return { tone: 'plan', text: words('handover.withdrawn.note') }
    case 'PROPOSED':
    case 'RETURNED':
      return null
  }
}

/** Who did something with it last, when, and in what words. */
export const latestAct = (
  handover: Pick<Handover, 'closedAt' | 'closedBy' | 'messages' | 'proposedAt' | 'proposedBy'>,
): { readonly by: { readonly name: string } | null; readonly at: string; readonly said: string | null } => {
  const acts = [
    { by: handover.proposedBy, at: handover.proposedAt, said: null },
    ...(handover.closedAt ? [{ by: handover.closedBy ?? null, at: handover.closedAt, said: null }] : []),
    // A message that closes it is told with its words.
    ...handover.messages.map(({ by, at, text }) => ({ by, at, said: text })),
  ]
  return acts.reduce((last, act) => (act.at >= last.at ? act : last))
}

/** Who proposed it and when, and at what time the responsibility is meant to move. */
export const proposalWords = (handover: Handover, now: string, words: Words): string => {
  const by = words('handover.proposed.by', {
    name: handover.proposedBy.name,
    when: formatWhen(handover.proposedAt, now),
  })
  const at = handover.proposedEffectiveAt
    ? words('handover.proposed.at', { when: formatWhen(handover.proposedEffectiveAt, now) })
    : words('handover.proposed.now', { unit: handover.toUnit.name })
  return `${by} ${at}`
}
