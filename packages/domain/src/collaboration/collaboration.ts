import type { MeetingState } from '../care-home/meeting.ts'
import { type Decision, decided, refused } from '../result.ts'
import type { CivilDate } from '../time/civil.ts'

export const collaborationRefusals = [
  'COLLABORATION_NOT_A_PARTY',
  'COLLABORATION_IN_FUTURE',
  'COLLABORATION_RECORDED',
  'COLLABORATION_BEFORE_AGREEMENT',
] as const
export type CollaborationRefusal = (typeof collaborationRefusals)[number]

/** A vårdcentral and the municipality's health care where it lies: they meet each year (samverkansmöte), whatever homes there are (A13). */
export type Pair = {
  readonly vardcentralId: string
  readonly municipalId: string
  /** First day of the agreement of region and municipality on physicians (A10); null: none is entered, and no meeting is due. */
  readonly since: CivilDate | null
}

export type CollaborationYear = { readonly year: string; readonly state: MeetingState; readonly dueOn: CivilDate }

/** One mandatory meeting per year and pair, due on the year's last day: held, due, or overdue (A13). The latest year first. */
export const collaborationYears = (
  { since }: Pick<Pair, 'since'>,
  meetings: readonly { readonly heldOn: CivilDate }[],
  today: CivilDate,
): readonly CollaborationYear[] => {
  if (since === null || since > today) return []
  const first = Number(since.slice(0, 4))
  const count = Number(today.slice(0, 4)) - first + 1
  return Array.from({ length: count }, (_, index): CollaborationYear => {
    const year = String(first + index)
    const dueOn = `${year}-12-31`
    const held = meetings.some(({ heldOn }) => heldOn.startsWith(year))
    return { year, state: held ? 'HELD' : dueOn < today ? 'OVERDUE' : 'DUE', dueOn }
  }).toReversed()
}

/** Either of the two records a meeting that was held, with minutes: not ahead, not before the agreement, once for a day (A13). */
export const decideRecordCollaboration = (
  facts: { readonly pair: Pair | undefined; readonly meetings: readonly { readonly heldOn: CivilDate }[] },
  heldOn: CivilDate,
  actorUnitId: string,
  today: CivilDate,
): Decision<null, CollaborationRefusal> => {
  const { pair, meetings } = facts
  if (pair === undefined || ![pair.vardcentralId, pair.municipalId].includes(actorUnitId)) {
    return refused('COLLABORATION_NOT_A_PARTY')
  }
  if (heldOn > today) return refused('COLLABORATION_IN_FUTURE', ['heldOn'])
  if (pair.since !== null && heldOn < pair.since) {
    return refused('COLLABORATION_BEFORE_AGREEMENT', ['heldOn'], { date: pair.since })
  }
  return meetings.some((one) => one.heldOn === heldOn) ? refused('COLLABORATION_RECORDED', ['heldOn']) : decided(null)
}
