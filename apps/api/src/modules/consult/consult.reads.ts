import { id } from '@lih/domain/text'
import { GraphQLError } from 'graphql'
import { AccessDenied } from '../../access/denial.ts'
import { openPatient } from '../../access/open-patient.ts'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { consultRows, consultsOfPatient } from './consult.store.ts'
import type { Consult, ConsultList } from './consult.types.ts'
import { consultView } from './consult.view.ts'

/** What the unit has asked and been asked (O2); `listId` is the client's, one per opened list (S7). */
export const getConsults = (ctx: Ctx, listId: string): Promise<ConsultList> =>
  read(ctx, async (tx) => {
    if (!id.safeParse(listId).success) {
      throw new GraphQLError('listId is not a UUID', { extensions: { code: 'BAD_USER_INPUT' } })
    }
    const rows = await consultRows(tx, listId)
    return { at: tx.now, rows: rows.map((row) => consultView(row, tx.actor)) }
  })

/**
 * All that was asked about a patient, by whichever unit takes part in the care (O2).
 * @throws AccessDenied, logged
 */
export const getPatientConsults = (ctx: Ctx, patientId: string): Promise<Consult[]> =>
  read(ctx, async (tx) => {
    const view = 'patientConsults'
    if (!id.safeParse(patientId).success) {
      throw new AccessDenied({ action: 'patient:open', code: 'NO_CARE_RELATION', view, patientId: null })
    }
    await openPatient(tx, patientId, 'patient:open', view)
    return (await consultsOfPatient(tx, patientId)).map((row) => consultView(row, tx.actor))
  })
