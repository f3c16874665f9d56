import { civilDateOf } from '@lih/domain/time/civil'
import type { Statements } from '../../db/statements.ts'

/** The number that vårdcentral and care home have agreed on for what is acute, and when it answers (A4). */
export type AcutePath = { readonly phone: string; readonly text: string }

/**
 * The agreed acute contact of the care home in which the patient lives now; null when the patient lives elsewhere, or nothing
 * is agreed (A4). The caller has opened the patient.
 */
export const findAcutePath = async ({ sql, now }: Statements, patientId: string): Promise<AcutePath | null> => {
  const today = civilDateOf(now)
  const [row] = await sql<AcutePath[]>`
    select t.phone, t.text from living_situation l
    join care_home_assignment a on a.care_home_id = l.care_home_id and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today})
    join care_home_term t on t.assignment_id = a.id and t.kind = 'ACUTE_PATH' and t.agreed_at is not null
    where l.patient_id = ${patientId} and l.kind = 'CARE_HOME' and l.period @> ${now}::timestamptz
    order by t.agreed_at desc limit 1`
  return row ?? null
}
