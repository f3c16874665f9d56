import type { Action } from '@lih/domain/access/actions'
import { can, noPatient, type PatientFacts } from '@lih/domain/access/can'
import type { Tx } from '../db/statements.ts'
import { AccessDenied } from './denial.ts'

type Found = {
  readonly patientId: string
  readonly relation: PatientFacts['relation']
  readonly protectedIdentity: boolean
}

/**
 * The only way to one patient's data: looks up what the access decision asks for and writes the access log in the same
 * statement (S1, S7). The log's row stands or falls with the transaction.
 *
 * @param view the operation or page, in the log
 * @returns `patientId`, another one when the patient has been joined with the same person; `masked` when address, phone and place shall stay hidden (protected identity)
 * @throws AccessDenied, code NO_CARE_RELATION, also for a patient that does not exist; logged by `read` and `write`
 */
export const openPatient = async (
  tx: Tx,
  patientId: string,
  action: Action,
  view: string,
): Promise<{ readonly patientId: string; readonly facts: PatientFacts; readonly masked: boolean }> => {
  const { actor, now, sql } = tx
  const [found] = await sql<Found[]>`
    with who as (
      select coalesce((select patient_id from former_identity where former_patient_id = ${patientId}), ${patientId}::uuid) as id),
    relation as (
      select case when bool_or(period @> ${now}::timestamptz) then 'CURRENT'
                  when bool_or(upper(period) <= ${now}::timestamptz) then 'ENDED' else 'NONE' end as state
      from care_relation where patient_id = (select id from who) and unit_id = ${actor.unitId}),
    log as (
      insert into access_log (at, kind, view, person_id, assignment_id, unit_id, patient_ids)
      select ${now}, 'PATIENT', ${view}, ${actor.personId}, ${actor.assignmentId}, ${actor.unitId}, array[who.id]
      from relation, who where state = 'CURRENT')
    select state as relation, who.id as patient_id,
      exists (select from patient where id = who.id and protection <> 'NONE') as protected_identity
    from relation, who`
  const facts: PatientFacts = {
    ...noPatient,
    relation: found?.relation ?? 'NONE',
    protectedIdentity: found?.protectedIdentity ? 'PROTECTED' : 'NONE',
  }
  const answer = can(actor, action, facts)
  if (answer.effect === 'DENY') throw new AccessDenied({ action, code: answer.code, view, patientId })
  return { patientId: found?.patientId ?? patientId, facts, masked: answer.effect === 'MASK' }
}
