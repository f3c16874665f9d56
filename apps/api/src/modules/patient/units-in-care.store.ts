import { civilDateOf } from '@lih/domain/time/civil'
import type { Statements } from '../../db/statements.ts'

/** For how long a stay or a support that is over still lets its units see the patient; as in the walls of the database. */
const afterwards = '14 days'

/**
 * The units whose portals show the patient's page now: who is responsible, where listed, enrolled and admitted, and the
 * parties of a support, the last two also for two weeks afterwards; the vårdcentral of the care home whose doctors the
 * patient asks for, or that screens it (A6, A11). For what concerns all of them (G5).
 */
export const findUnitsInCare = async ({ sql, now }: Statements, patientId: string): Promise<readonly string[]> => {
  const rows = await sql<{ unitId: string }[]>`
    select unit_id from responsibility where patient_id = ${patientId} and period @> ${now}::timestamptz
    union select unit_id from listing where patient_id = ${patientId} and period @> ${now}::timestamptz
    union select unit_id from municipal_care where patient_id = ${patientId} and period @> ${now}::timestamptz
    union select unit_id from stay where patient_id = ${patientId}
      and (discharged_at is null or discharged_at > ${now}::timestamptz - ${afterwards}::interval)
    union select a.unit_id from living_situation l
      join care_home_assignment a on a.care_home_id = l.care_home_id
        and ${civilDateOf(now)} between a.valid_from and coalesce(a.valid_to, 'infinity')
      where l.patient_id = ${patientId} and l.period @> ${now}::timestamptz and (
        exists (select from doctor_wish w where w.patient_id = l.patient_id and w.care_home_id = l.care_home_id and w.ended_at is null)
        or exists (select from infection_screening i where i.care_home_id = l.care_home_id and screening_period(i) @> ${now}::timestamptz))
    union select party.unit_id from support s
      cross join lateral (values (s.hospital_unit_id), (s.lm_unit_id), (s.receiving_unit_id), (s.municipal_unit_id)) party (unit_id)
      where s.patient_id = ${patientId} and party.unit_id is not null
        and (s.status in ('PLANNED', 'CONFIRMED', 'RUNNING') or s.ended_at > ${now}::timestamptz - ${afterwards}::interval)`
  return rows.map(({ unitId }) => unitId)
}
