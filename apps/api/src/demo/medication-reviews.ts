import { randomUUID } from 'node:crypto'
import { addDays, atTime, civilDateOf, type Instant } from '@lih/domain/time/civil'
import { contextAs } from '../context.ts'
import { build } from '../db/build.ts'
import type { Database } from '../db/client.ts'
import { systemRead, systemWrite } from '../db/system-work.ts'
import { medicationReview } from '../db/tables/medication-review.ts'
import { noteMedicationNeed } from '../modules/medication-review/medication-review.commands.ts'
import { actorAt } from './organisation.ts'
import type { DemoPatient } from './patients.ts'

/** How long ago the last review was, turn by turn; null: never held, as far as is known. */
const daysAgo = [40, 310, 95, 400, 180, null, 345, 12, 250, 520] as const

const changes = [
  { medicine: 'Propiomazin 25 mg', change: 'STOPPED', reason: 'Dagtrötthet och två fall sedan i våras.' },
  { medicine: 'Omeprazol 20 mg', change: 'STOPPED', reason: 'Ingen kvarstående indikation.' },
  { medicine: 'Furosemid 40 mg', change: 'DOSE_LOWERED', reason: 'Blodtryck 105 stående, inga ödem.' },
  { medicine: 'Paracetamol 1 g', change: 'STARTED', reason: 'Smärta i höften, ersätter NSAID.' },
  { medicine: 'Apixaban 5 mg', change: 'KEPT', reason: 'Förmaksflimmer. Njurfunktionen prövad.' },
] as const

const summaries = [
  'Två läkemedel mindre. Patienten och kontaktpersonen vet varför.',
  'Blodtryck och njurvärden är prövade. Oförändrat i övrigt.',
  'Ordinationslistan stämmer nu med det som tas.',
] as const

type InCare = { readonly id: string; readonly unitId: string; readonly physicianId: string; readonly since: string }

/** Who is in municipal health care, where listed, since when both, and a physician of that vårdcentral. */
const patientsInCare = (db: Database, now: Instant) =>
  systemRead(
    db,
    now,
    ({ sql }) => sql<InCare[]>`
      select p.id, g.unit_id, doctor.person_id as physician_id,
        (greatest(lower(care.period), lower(g.period)) at time zone 'Europe/Stockholm')::date::text as since
      from patient p
      cross join lateral (select m.period from municipal_care m where m.patient_id = p.id and m.period @> ${now}::timestamptz
        order by m.basis limit 1) care
      join listing g on g.patient_id = p.id and g.period @> ${now}::timestamptz
      cross join lateral (select a.person_id from assignment a where a.unit_id = g.unit_id and a.profession = 'PHYSICIAN'
        and a.purpose = 'CARE' order by a.hsa_id limit 1) doctor
      where p.deceased_at is null order by p.identity`,
  )

const rowOf = ({ id, unitId, physicianId }: InCare, heldOn: string, turn: number) => {
  const inDepth = turn % 4 === 0
  return {
    patientId: id,
    unitId,
    physicianId,
    kind: inDepth ? 'IN_DEPTH' : 'SIMPLE',
    heldOn,
    medicines: 5 + (turn % 8),
    tookPart: turn % 3 === 0 ? ['PATIENT', 'MUNICIPAL_NURSE', 'PHARMACIST'] : ['PATIENT', 'MUNICIPAL_NURSE'],
    summary: summaries[turn % summaries.length] ?? '',
    changes: [changes[turn % changes.length], ...(inDepth ? [changes[(turn + 1) % changes.length]] : [])],
    followUp: turn % 2 === 0 ? 'Vikt, blodtryck och hur natten fungerar' : null,
    followUpOn: turn % 2 === 0 ? addDays(heldOn, 30) : null,
    inDepthBy: !inDepth && turn % 11 === 3 ? addDays(heldOn, 60) : null,
    enteredAt: atTime(heldOn, '15:30'),
    enteredBy: physicianId,
  }
}

const plantReviews = async (db: Database, now: Instant): Promise<void> => {
  const today = civilDateOf(now)
  const rows = (await patientsInCare(db, now)).flatMap((patient, turn) => {
    const ago = daysAgo[turn % daysAgo.length] ?? null
    const heldOn = ago === null ? null : addDays(today, -ago)
    return heldOn !== null && heldOn > patient.since ? [rowOf(patient, heldOn, turn)] : []
  })
  await systemWrite(db, { now }, (tx) => tx.write(build.insert(medicationReview).values(rows)))
}

/**
 * Medication reviews of those in care homes and home nursing: most within the year, some overdue, some never held; and suspicions that
 * municipal nurses have noted today (V3).
 */
export const tellMedicationReviews = async (
  db: Database,
  now: Instant,
  patients: readonly DemoPatient[],
): Promise<void> => {
  await plantReviews(db, now)
  for (const { id, municipality } of patients.filter(({ enrolled }) => enrolled).slice(0, 4)) {
    const ctx = contextAs(db, actorAt(`municipality:${municipality}`, 'NURSE'), () => now, 'demo')
    const text = 'Yr och trött på förmiddagarna sedan dosen höjdes. Har inte ont längre.'
    const need = { commandId: randomUUID(), patientId: id, kind: 'SUSPICION', text }
    const { done, userErrors } = await noteMedicationNeed(ctx, need)
    if (done === null)
      throw new Error(`noteMedicationNeed was refused: ${userErrors.map(({ code }) => code).join(', ')}`)
  }
}
