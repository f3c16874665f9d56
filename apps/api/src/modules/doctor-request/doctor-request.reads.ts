import { id } from '@lih/domain/text'
import { GraphQLError } from 'graphql'
import { AccessDenied } from '../../access/denial.ts'
import { openPatient } from '../../access/open-patient.ts'
import type { Outcome } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { findAcutePath } from '../care-home/acute-path.store.ts'
import { getSendFacts, requestRows, requestsOfPatient, visitChoices } from './doctor-request.store.ts'
import type { DoctorRequestList, DoctorRequestsPayload, PatientDoctorRequests } from './doctor-request.types.ts'
import { patientRequestsView, requestView } from './doctor-request.view.ts'

/** What the unit has sent and has to answer (V2); `listId` is the client's, one per opened list (S7). */
export const getDoctorRequests = (ctx: Ctx, listId: string): Promise<DoctorRequestList> =>
  read(ctx, async (tx) => {
    if (!id.safeParse(listId).success) {
      throw new GraphQLError('listId is not a UUID', { extensions: { code: 'BAD_USER_INPUT' } })
    }
    const rows = await requestRows(tx, listId)
    return { at: tx.now, rows: rows.map((row) => requestView(row, tx.actor, tx.now)) }
  })

/**
 * A patient's requests, for every unit that takes part in the care, the ward too, where they wait (V2, M22).
 * @param view the operation, in the log
 * @throws AccessDenied, logged, also when there is no such patient
 */
export const getPatientRequests = (ctx: Ctx, asked: string, view: string): Promise<PatientDoctorRequests> =>
  read(ctx, async (tx) => {
    if (!id.safeParse(asked).success) {
      throw new AccessDenied({ action: 'doctorRequest:read', code: 'NO_CARE_RELATION', view, patientId: null })
    }
    const { patientId } = await openPatient(tx, asked, 'doctorRequest:read', view)
    const rows = await requestsOfPatient(tx, patientId)
    const facts = await getSendFacts(tx, patientId)
    const visits = await visitChoices(tx, patientId)
    const acutePath = await findAcutePath(tx, patientId)
    return patientRequestsView({ patientId, rows, facts, visits, acutePath }, tx.actor, tx.now)
  })

/** What a mutation answers: the requests as they are after the commit, also when somebody else was faster. */
export const requestsPayload = async (
  ctx: Ctx,
  name: string,
  { patientId }: { readonly patientId: string },
  { done, stale, userErrors }: Outcome<unknown>,
): Promise<DoctorRequestsPayload> => ({
  patientRequests: done !== null || stale ? await getPatientRequests(ctx, patientId, name) : null,
  userErrors,
})
