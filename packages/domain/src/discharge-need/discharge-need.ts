import { type Decision, decided, refused } from '../result.ts'
import { addDays, civilDateOf, type Instant } from '../time/civil.ts'

/** Days after the discharge during which a need can still be noted; ours. */
const longestAfterDays = 30

/** Why a physician visits soon after the discharge (A8): advanced needs, or needs that are new (avancerade, nytillkomna behov). */
export const dischargeNeeds = ['ADVANCED', 'NEW'] as const
export type DischargeNeed = (typeof dischargeNeeds)[number]

export const dischargeNeedRefusals = [
  'NEED_NO_STAY',
  'NEED_NOTED_ALREADY',
  'NEED_OF_ANOTHER_UNIT',
  'NEED_STRUCK',
] as const
export type DischargeNeedRefusal = (typeof dischargeNeedRefusals)[number]

type Noted = { readonly kind: DischargeNeed; readonly struckAt: Instant | null }

/** Needs are noted of the latest stay, once of each kind, before the discharge or soon after (A8). */
export const decideNoteNeed = (
  facts: { readonly stayId: string | null; readonly dischargedAt: Instant | null; readonly needs: readonly Noted[] },
  kind: DischargeNeed,
  now: Instant,
): Decision<{ readonly stayId: string }, DischargeNeedRefusal> => {
  const { stayId, dischargedAt, needs } = facts
  const over = dischargedAt !== null && addDays(civilDateOf(dischargedAt), longestAfterDays) < civilDateOf(now)
  if (stayId === null || over) return refused('NEED_NO_STAY')
  const noted = needs.some((one) => one.kind === kind && one.struckAt === null)
  return noted ? refused('NEED_NOTED_ALREADY', ['kind']) : decided({ stayId })
}

/** Who noted it strikes it, once, with a reason (G4). */
export const decideStrikeNeed = (
  need: Noted & { readonly unitId: string },
  actorUnitId: string,
): Decision<null, DischargeNeedRefusal> => {
  if (need.unitId !== actorUnitId) return refused('NEED_OF_ANOTHER_UNIT')
  return need.struckAt === null ? decided(null) : refused('NEED_STRUCK')
}
