import { readinessOf } from '@lih/domain/rollout/readiness'
import { activeFrom, decideOffer, type RolloutFacts } from '@lih/domain/rollout/rollout'
import { civilDateOf, type Instant } from '@lih/domain/time/civil'
import { withParty } from '../../db/organisation.store.ts'
import type { PatientRow } from '../patient/patient.store.ts'
import type { Hindrance } from '../patient/patient.types.ts'
import type { UnitRolloutRow } from './rollout.store.ts'
import type { UnitRollout } from './rollout.types.ts'

export const rolloutView = (row: UnitRolloutRow, now: Instant): UnitRollout => ({
  id: row.unit.id,
  unit: withParty(row.unit),
  active: row.active,
  activeFrom: activeFrom(row, civilDateOf(now)),
  readiness: readinessOf(row.done).map(({ step, done }) => ({
    step,
    doneOn: done?.doneOn ?? null,
    saidBy: done?.saidBy ?? null,
    saidAt: done?.saidAt ?? null,
    id: done?.id ?? null,
  })),
  struck: row.struck,
})

/**
 * Those who would take part in a support for the patient, as far as the page knows.
 * @param receivingUnitId null: without the receiving unit, which is chosen later
 */
export const rolloutFactsOf = (
  { rollout, livingSituation }: Pick<PatientRow, 'rollout' | 'livingSituation'>,
  receivingUnitId: string | null,
): RolloutFacts => {
  const always = ['HOSPITAL_WARD', 'LAKARMEDVERKAN', 'MUNICIPAL_HEALTH_CARE']
  return {
    units: rollout.units.filter(({ id, kind }) => always.includes(kind) || id === receivingUnitId),
    receivingUnitId,
    livingSituation: livingSituation?.kind ?? null,
    settings: rollout.settings,
  }
}

/** What stands in the way of a support on the expected day of going home, today when that has passed; null: nothing (M13, M16). */
export const hindranceOf = (row: PatientRow, now: Instant): Hindrance | null => {
  const { stay, supports, listing } = row
  if (stay === null || stay.dischargedAt !== null) return null
  const today = civilDateOf(now)
  const day = stay.expectedDischargeOn !== null && stay.expectedDischargeOn > today ? stay.expectedDischargeOn : today
  const plan = supports.find(({ status }) => status === 'PLANNED' || status === 'CONFIRMED')
  const receiver = plan?.receivingUnit.id ?? listing?.unit.id ?? null
  const offer = decideOffer(rolloutFactsOf(row, receiver), day)
  return offer.ok ? null : { code: offer.refusal.code, params: offer.refusal.params ?? null }
}
