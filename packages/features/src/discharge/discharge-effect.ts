import type { DischargePanel_PatientFragment } from '@lih/graphql/documents'

/** What the ward needs to know before the patient leaves. */
export type DischargePatient = DischargePanel_PatientFragment
type Support = NonNullable<DischargePatient['support']>
type Hindrance = NonNullable<DischargePatient['supportHindrance']>

/** What will happen when the patient leaves the ward (M3, M5). */
export type DischargeEffect =
  /** A confirmed support starts: Läkarmedverkan is responsible. */
  | { readonly kind: 'START'; readonly days: number; readonly receiver: string }
  /** The plan is not confirmed: the receiving unit is responsible, and flagged. */
  | { readonly kind: 'UNCONFIRMED'; readonly receiver: string; readonly missing: readonly MissingParty[] }
  /** A unit is not active then, or no support is offered where the patient lives: the ordinary way (M13, M16). */
  | { readonly kind: 'NOT_OFFERED'; readonly receiver: string | null; readonly why: Hindrance }
  /** High risk without a plan. */
  | { readonly kind: 'UNPLANNED'; readonly receiver: string | null }
  /** Nobody has assessed the risk. */
  | { readonly kind: 'NO_DECISION'; readonly receiver: string | null }
  /** The receiving unit is responsible, as for most. */
  | { readonly kind: 'ORDINARY'; readonly receiver: string | null }

export type MissingParty = 'LAKARMEDVERKAN' | 'RECEIVING_UNIT'

/** Whose yes is missing; the municipality's never blocks (M4). */
const missingIn = (support: Support): readonly MissingParty[] =>
  (['LAKARMEDVERKAN', 'RECEIVING_UNIT'] as const).filter(
    (party) => !support.answers.some((answer) => answer.party === party && answer.state === 'CONFIRMED'),
  )

/** What a discharge would do now. The server decides; this only says it beforehand. */
export const dischargeEffect = (
  patient: Pick<DischargePatient, 'listing' | 'stay' | 'support' | 'supportHindrance'>,
): DischargeEffect => {
  const { support, stay, supportHindrance: why } = patient
  const planned = support?.phase === 'CONFIRMED' || support?.phase === 'PLANNED' ? support : null
  if (why && (planned || stay?.riskAssessment?.decision === 'HIGH')) {
    return { kind: 'NOT_OFFERED', receiver: (planned?.receivingUnit ?? patient.listing?.unit)?.name ?? null, why }
  }
  if (support?.phase === 'CONFIRMED') {
    return { kind: 'START', days: support.plannedDays, receiver: support.receivingUnit.name }
  }
  if (support?.phase === 'PLANNED') {
    return { kind: 'UNCONFIRMED', receiver: support.receivingUnit.name, missing: missingIn(support) }
  }
  const receiver = patient.listing?.unit.name ?? null
  const decision = stay?.riskAssessment?.decision
  if (!decision) return { kind: 'NO_DECISION', receiver }
  return { kind: decision === 'HIGH' ? 'UNPLANNED' : 'ORDINARY', receiver }
}

/** Whether the ward must say who takes over: nobody knows the receiving unit (M3, M12). */
export const asksReceiver = (effect: DischargeEffect): boolean => effect.receiver === null
