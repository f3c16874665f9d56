import type { VisitFact } from './facts.ts'

/** The conditions of payment (R1), in the order in which they are asked: the first that fails is the reason. */
export const visitConditions = [
  'NOT_A_PHYSICIAN',
  'NOT_A_VARDCENTRAL',
  'NOT_IN_THE_HOME',
  'DISTANCE_NOT_PAID',
  'NOT_ENROLLED',
  'ALREADY_PAID_THAT_DAY',
] as const
export type VisitCondition = (typeof visitConditions)[number]

const fails: Record<
  Exclude<VisitCondition, 'ALREADY_PAID_THAT_DAY'>,
  (visit: VisitFact, distanceSharePercent: number) => boolean
> = {
  NOT_A_PHYSICIAN: ({ profession }) => profession !== 'PHYSICIAN',
  NOT_A_VARDCENTRAL: ({ unitKind }) => unitKind !== 'VARDCENTRAL',
  NOT_IN_THE_HOME: ({ mode, isInHome }) => mode === 'PHYSICAL' && !isInHome,
  DISTANCE_NOT_PAID: ({ mode }, share) => mode !== 'PHYSICAL' && share === 0,
  NOT_ENROLLED: ({ isEnrolled }) => !isEnrolled,
}

/**
 * The first condition of the visit itself that fails; null when all hold (R1). Whose patient it is on the list does not
 * matter, nor whether Läkarmedverkan supports the patient at the time.
 * @param distanceSharePercent what the tariff of the day pays for video and phone
 */
export const failingCondition = (visit: VisitFact, distanceSharePercent: number): VisitCondition | null => {
  for (const condition of visitConditions) {
    if (condition === 'ALREADY_PAID_THAT_DAY') continue
    if (fails[condition](visit, distanceSharePercent)) return condition
  }
  return null
}

/** One payment per patient, doctor and day (R1): visits with the same key share it. */
export const payOnceKey = (visit: VisitFact): string => `${visit.day} ${visit.performerId} ${visit.patientKey}`

/**
 * Which of several contacts of the same doctor with the same patient on the same day is paid: a visit before a contact at
 * a distance, then one that has been paid already, then the earliest.
 */
export const payOrder =
  (paid: ReadonlySet<string>) =>
  (a: VisitFact, b: VisitFact): number =>
    Number(b.mode === 'PHYSICAL') - Number(a.mode === 'PHYSICAL') ||
    Number(paid.has(b.id)) - Number(paid.has(a.id)) ||
    (a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : a.id < b.id ? -1 : 1)
