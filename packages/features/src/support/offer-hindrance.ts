import { decideOffer } from '@lih/domain/rollout/rollout'
import type { RolloutUnitsQuery, SupportTab_PatientFragment } from '@lih/graphql/documents'

type Patient = Pick<SupportTab_PatientFragment, 'enrolment' | 'stay' | 'supportHindrance'>
type UnitRollout = RolloutUnitsQuery['rollout'][number]
export type OfferHindrance = { readonly code: string; readonly params?: unknown }

const takesPart = ({ id, unit }: UnitRollout, patient: Patient, receivingUnitId: string): boolean =>
  unit.kind === 'LAKARMEDVERKAN' || [patient.stay?.unit.id, patient.enrolment?.unit.id, receivingUnitId].includes(id)

/**
 * What stands in the way of a support with this receiving unit from this day, said before anything is sent (M13, M16).
 * The server decides by the same rule; where the patient lives it has already looked at.
 */
export const offerHindrance = (
  patient: Patient,
  rollout: readonly UnitRollout[],
  { receivingUnitId, day }: { readonly receivingUnitId: string; readonly day: string },
): OfferHindrance | null => {
  const taking = rollout.filter((one) => takesPart(one, patient, receivingUnitId))
  const units = taking.map(({ id, unit, active }) => ({
    id,
    name: unit.name,
    active: active.map(({ from, to }) => ({ from, to: to ?? null })),
  }))
  const offer = decideOffer({ units, receivingUnitId, livingSituation: null, settings: [] }, day)
  if (!offer.ok) return offer.refusal
  const { supportHindrance: known } = patient
  return known?.code === 'LIVING_SITUATION_NOT_OFFERED' ? known : null
}
