import type { Statements } from '../../db/statements.ts'

/** For how long a stay or a support that is over still lets its units see the patient; as in the walls of the database. */
const afterwards = '14 days'

/**
 * The units whose portals show the patient's page now: who is responsible, where listed, enrolled and admitted, and the
 * parties of a support, the last two also for two weeks afterwards. For what concerns all of them (G5).
 */
export const findUnitsInCare = async ({ sql, now }: Statements, patientId: string): Promise<readonly string[]> => {
  const rows = await sql<{ unitId: string }[]>`
    select unit_id from responsibility where patient_id = ${patientId} and period @> ${now}::timestamptz
    union select unit_id from listing where patient_id = ${patientId} and period @> ${now}::timestamptz
    union select unit_id from municipal_care where patient_id = ${patientId} and period @> ${now}::timestamptz
    union select unit_id from stay where patient_id = ${patientId}
      and (discharged_at is null or discharged_at > ${now}::timestamptz - ${afterwards}::interval)
    union select party.unit_id from support s
      cross join lateral (values (s.hospital_unit_id), (s.lm_unit_id), (s.receiving_unit_id), (s.municipal_unit_id)) party (unit_id)
      where s.patient_id = ${patientId} and party.unit_id is not null
        and (s.status in ('PLANNED', 'CONFIRMED', 'RUNNING') or s.ended_at > ${now}::timestamptz - ${afterwards}::interval)`
  return rows.map(({ unitId }) => unitId)
}
