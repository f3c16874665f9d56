import { mayAtAll } from '@lih/domain/access/can'
import { reviewDuty } from '@lih/domain/medication-review/due'
import { decideStrikeWritten } from '@lih/domain/medication-review/review'
import { civilDateOf, type Instant } from '@lih/domain/time/civil'
import type { Actor } from '../../context.ts'
import type { PersonJson, UnitJson } from '../../db/json.ts'
import { withParty } from '../../db/organisation.store.ts'
import type { DueJson } from './due-list.store.ts'
import type { PatientMedicationRows } from './medication-review.store.ts'
import type { MedicationReviewRow, PatientMedication } from './medication-review.types.ts'

/** A row of the list, as it stands on the day (V3). */
export const dueRowView = (
  { patient, facts, last, responsibleName }: DueJson,
  actor: Actor,
  now: Instant,
): MedicationReviewRow => ({
  id: patient.id,
  patient,
  ...reviewDuty(facts, civilDateOf(now)),
  lastKind: last?.kind ?? null,
  lastUnitName: last?.unitName ?? null,
  lastOwn: last?.unitId === actor.unitId,
  responsibleName,
})

type Facts = PatientMedicationRows & { readonly patientId: string; readonly physicians: readonly PersonJson[] }

/** A patient's reviews, what is due, and what the actor may do (V3). */
export const patientMedicationView = (
  { patientId, facts, deceasedAt, reviews, needs, physicians }: Facts,
  actor: Actor,
  now: Instant,
): PatientMedication => {
  const mayRecord = mayAtAll(actor, 'medicationReview:record').effect !== 'DENY'
  const mayNote = mayAtAll(actor, 'medicationReview:note').effect !== 'DENY'
  const isOwn = ({ unit, struckAt }: { readonly unit: UnitJson; readonly struckAt: Instant | null }) =>
    decideStrikeWritten({ unitId: unit.id, struckAt }, actor.unitId).ok
  return {
    id: patientId,
    at: now,
    ...reviewDuty(facts, civilDateOf(now)),
    reviews: reviews.map((row) => ({
      ...row,
      unit: withParty(row.unit),
      mayChange: mayRecord && isOwn(row),
      revisions: row.revisions.map(({ content, ...revision }) => ({ ...revision, ...content })),
    })),
    needs: needs.map((row) => ({ ...row, unit: withParty(row.unit), mayStrike: mayNote && isOwn(row) })),
    mayRecord,
    mayNote: mayNote && deceasedAt === null,
    physicians: mayRecord ? physicians : [],
  }
}
