import type { EncounterFact } from '@lih/domain/feed/fact'
import type { KnownStay, SourceStay, StoredEncounter } from '@lih/domain/feed/stay-plan'
import type { Instant } from '@lih/domain/time/civil'
import { eq, sql as raw } from 'drizzle-orm'
import { build } from '../../db/build.ts'
import type { Statements } from '../../db/statements.ts'
import { stay } from '../../db/tables/stay.ts'
import { insertStay } from '../stay/stay.store.ts'

export type EncounterRow = StoredEncounter & {
  /** `Encounter/id`, for the report. */
  readonly resourceKey: string
}

type Loaded = {
  readonly id: string
  readonly unitId: string
  readonly ours: boolean
  readonly stayId: string | null
  readonly fact: EncounterFact
}

/** All encounters of a patient, from every source. Their facts' keys are the rows' ids: two sources may use the same. */
export const loadEncounters = async ({ sql }: Statements, patientId: string): Promise<readonly EncounterRow[]> => {
  const rows = await sql<Loaded[]>`
    select e.id, e.unit_id, u.kind = 'HOSPITAL_WARD' as ours, e.stay_id, e.fact
    from encounter e join unit u on u.id = e.unit_id where e.patient_id = ${patientId} order by e.started_at, e.id`
  return rows.map(({ id, fact, ...row }) => ({ ...row, resourceKey: fact.key, fact: { ...fact, key: id } }))
}

export const loadStays = async ({ sql }: Statements, patientId: string): Promise<readonly KnownStay[]> => [
  ...(await sql<KnownStay[]>`
    select s.id, s.unit_id, u.kind = 'HOSPITAL_WARD' as ours, s.admitted_at, s.discharged_at
    from stay s join unit u on u.id = s.unit_id where s.patient_id = ${patientId} order by s.admitted_at, s.id`),
]

/** How a stay of the sources is entered. */
export const newStay = (id: string, patientId: string, one: SourceStay) => ({
  id,
  patientId,
  unitId: one.unitId,
  at: one.start,
  acute: one.acute.value,
  acuteEvidence: one.acute.value === null ? null : one.acute.rule,
  reason: one.reason,
  elsewhere: one.elsewhere,
})

/** A stay that starts nothing here: it is over, or somewhere else. */
export const insertHistory = async (tx: Statements, id: string, patientId: string, one: SourceStay): Promise<void> => {
  await insertStay(tx, newStay(id, patientId, one))
  if (one.end !== null) await tx.write(build.update(stay).set({ dischargedAt: one.end }).where(eq(stay.id, id)))
}

export const correctStay = (
  tx: Statements,
  id: string,
  times: { readonly admittedAt?: Instant; readonly dischargedAt?: Instant },
): Promise<void> =>
  tx.write(
    build
      .update(stay)
      .set({ ...times, version: raw`version + 1` })
      .where(eq(stay.id, id)),
  )

/** What the source says about a stay besides its times and wards. Nobody enters it here, so it gives no new version. */
export const describeStay = async ({ sql }: Statements, id: string, one: SourceStay): Promise<void> => {
  const { acute, reason, elsewhere } = one
  const evidence = acute.value === null ? null : acute.rule
  await sql`
    update stay set acute = coalesce(${acute.value}, acute), acute_evidence = coalesce(${evidence}, acute_evidence),
      reason = coalesce(reason, ${reason}), elsewhere = ${elsewhere}
    where id = ${id}`
}

/** To which stay each encounter belongs; null when it makes no stay. */
export const linkEncounters = async (
  { sql }: Statements,
  links: readonly { readonly id: string; readonly stayId: string | null }[],
): Promise<void> => {
  if (links.length === 0) return
  await sql`
    update encounter e set stay_id = r.stay
    from jsonb_to_recordset(${JSON.stringify(links.map(({ id, stayId }) => ({ id, stay: stayId })))}::jsonb) as r (id uuid, stay uuid)
    where e.id = r.id`
}
