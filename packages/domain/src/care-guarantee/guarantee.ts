import { type Decision, decided, refused } from '../result.ts'
import { addDays, type CivilDate, civilDateOf, type Instant } from '../time/civil.ts'
import type { GuaranteeState } from './kinds.ts'

/** Civil days after the day of the contact within which somebody licensed has assessed the patient (V4, HSF 6:1). */
const guaranteeDays = 3

/** An assessment by licensed staff; it counts only with a code of diagnosis or measure [18]. */
export type Assessment = { readonly at: Instant; readonly coded: boolean }

export type ContactFacts = {
  readonly soughtAt: Instant
  readonly assessments: readonly Assessment[]
  readonly deceasedAt: Instant | null
}

export type Guarantee = {
  readonly state: GuaranteeState
  /** The last day; the whole of it is in time. */
  readonly dueOn: CivilDate
  /** The first assessment with a code, in time or too late. */
  readonly assessedAt: Instant | null
  /** An assessment before that, or with none after it, which does not count: its code is missing. */
  readonly uncodedAt: Instant | null
}

/** The last day of the guarantee: civil days, the day of the contact being day 0 (V4). */
const guaranteeDueOn = (soughtAt: Instant): CivilDate => addDays(civilDateOf(soughtAt), guaranteeDays)

const firstOf = (assessments: readonly Assessment[], coded: boolean, from: Instant): Instant | null =>
  assessments.reduce<Instant | null>(
    (first, one) => (one.coded === coded && one.at >= from && (first === null || one.at < first) ? one.at : first),
    null,
  )

const stateOf = (
  { deceasedAt }: ContactFacts,
  dueOn: CivilDate,
  assessedAt: Instant | null,
  now: Instant,
): GuaranteeState => {
  if (assessedAt !== null && civilDateOf(assessedAt) <= dueOn) return 'MET'
  if (deceasedAt !== null && civilDateOf(deceasedAt) <= dueOn) return 'NOT_APPLICABLE'
  return civilDateOf(now) > dueOn ? 'NOT_MET' : 'OPEN'
}

/**
 * How it stands with the care guarantee at an instant (V4): met by an assessment with a code at or after the contact, at the
 * latest on the third civil day after it. Nothing but a death within the time takes the guarantee away (HSF 6:2).
 */
export const guaranteeOf = (facts: ContactFacts, now: Instant): Guarantee => {
  const { soughtAt } = facts
  const known = facts.assessments.filter(({ at }) => at <= now)
  const dueOn = guaranteeDueOn(soughtAt)
  const assessedAt = firstOf(known, true, soughtAt)
  const uncoded = firstOf(known, false, soughtAt)
  const uncodedAt = uncoded !== null && (assessedAt === null || uncoded < assessedAt) ? uncoded : null
  return { state: stateOf(facts, dueOn, assessedAt, now), dueOn, assessedAt, uncodedAt }
}

export type GuaranteeMonth = {
  /** `YYYY-MM`, of the contact. */
  readonly month: string
  readonly met: number
  readonly notMet: number
  readonly open: number
}

type Counted = { readonly soughtAt: Instant; readonly state: GuaranteeState }

/** How many were met, not met and are still open, by the month of the contact, the latest first (V4). */
export const guaranteeMonths = (contacts: readonly Counted[]): readonly GuaranteeMonth[] => {
  const months = new Map<string, GuaranteeMonth>()
  for (const { soughtAt, state } of contacts) {
    if (state === 'NOT_APPLICABLE') continue
    const month = civilDateOf(soughtAt).slice(0, 7)
    const before = months.get(month) ?? { month, met: 0, notMet: 0, open: 0 }
    months.set(month, {
      month,
      met: before.met + Number(state === 'MET'),
      notMet: before.notMet + Number(state === 'NOT_MET'),
      open: before.open + Number(state === 'OPEN'),
    })
  }
  return [...months.values()].toSorted((a, b) => b.month.localeCompare(a.month))
}

export const careGuaranteeRefusals = [
  'CONTACT_OF_ANOTHER_UNIT',
  'CONTACT_ALREADY_STRUCK',
  'CONTACT_TOO_LONG_AGO',
] as const
export type CareGuaranteeRefusal = (typeof careGuaranteeRefusals)[number] | 'PATIENT_DECEASED' | 'IN_FUTURE'

/** Days back from which a contact may still be registered; what is older was typed wrong. */
const longestAgoDays = 30

/** A contact that somebody has sought is registered, now or afterwards (V4). */
export const decideRegisterContact = (
  { deceasedAt }: Pick<ContactFacts, 'deceasedAt'>,
  { soughtAt }: { readonly soughtAt: Instant },
  now: Instant,
): Decision<{ readonly dueOn: CivilDate }, CareGuaranteeRefusal> => {
  if (soughtAt > now) return refused('IN_FUTURE', ['soughtAt'])
  if (deceasedAt !== null && soughtAt > deceasedAt) return refused('PATIENT_DECEASED', ['soughtAt'])
  if (civilDateOf(soughtAt) < addDays(civilDateOf(now), -longestAgoDays)) {
    return refused('CONTACT_TOO_LONG_AGO', ['soughtAt'], { days: longestAgoDays })
  }
  return decided({ dueOn: guaranteeDueOn(soughtAt) })
}

/** Registered by mistake: struck by the unit that did it, and still readable (G4). */
export const decideStrikeContact = (
  contact: { readonly unitId: string; readonly struckAt: Instant | null },
  actorUnitId: string,
): Decision<null, CareGuaranteeRefusal> => {
  if (contact.unitId !== actorUnitId) return refused('CONTACT_OF_ANOTHER_UNIT')
  return contact.struckAt === null ? decided(null) : refused('CONTACT_ALREADY_STRUCK')
}
