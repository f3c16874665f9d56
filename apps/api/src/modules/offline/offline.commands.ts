import { makeOfflinePackInput } from '@lih/domain/offline/inputs'
import { decided } from '@lih/domain/result'
import type { Outcome } from '../../access/patient-command.ts'
import { staffCommand } from '../../access/staff-command.ts'
import type { Ctx } from '../../context.ts'
import { insertPack, visitedPatients } from './offline.store.ts'

/** Today's patients are taken along on a device (security: twelve hours at most); recorded with how many they were. */
export const makeOfflinePack = (ctx: Ctx, raw: unknown): Promise<Outcome<{ packId: string }>> =>
  staffCommand(
    ctx,
    { name: 'makeOfflinePack', schema: makeOfflinePackInput, raw },
    async (uow, { commandId, scope }) => {
      const { length: patients } = await visitedPatients(uow, scope)
      await insertPack(uow, commandId, scope, patients)
      const detail = { scope, patients }
      await uow.record({ action: 'offline:pack', patientId: null, subjectId: commandId, detail, units: [] })
      return decided({ packId: commandId })
    },
  )
