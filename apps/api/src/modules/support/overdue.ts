import { overdueWatch } from '@lih/domain/support/overdue'
import { addDays, startOfDay } from '@lih/domain/time/civil'
import type { SystemWork } from '../../db/statements.ts'
import { lockPatient } from '../patient/patient.store.ts'
import { insertEscalation } from '../waiting/waiting.store.ts'
import { isEscalated, watchedSupports, watchLastDay } from './overdue.store.ts'
import { findSupport } from './support.store.ts'
import { supportState } from './support.view.ts'

/**
 * Looks at a support whose last day may have passed: on record and told to Läkarmedverkan, the receiving unit and the
 * hospital once for each last day that passes; nothing when it was handed over, and later when it was extended (M9).
 */
export const escalateOverdue = async (tx: SystemWork, supportId: string): Promise<void> => {
  const found = await findSupport(tx, supportId)
  if (found === undefined) return
  await lockPatient(tx, found.patientId)
  const row = (await findSupport(tx, supportId)) ?? found
  const watch = overdueWatch(supportState(row), tx.now)
  if (watch.kind === 'LATER') await watchLastDay(tx, supportId, watch.at)
  if (watch.kind !== 'ESCALATE' || (await isEscalated(tx, supportId, watch.lastDay))) return
  await insertEscalation(tx, {
    kind: 'SUPPORT_OVERDUE',
    subjectId: supportId,
    unitId: row.lmUnit.id,
    fromUnitId: row.lmUnit.id,
    since: startOfDay(addDays(watch.lastDay, 1)),
    patientId: row.patientId,
  })
  await tx.record({
    action: 'support:overdue',
    patientId: row.patientId,
    subjectId: supportId,
    detail: { lastDay: watch.lastDay },
    units: [row.lmUnit.id, row.receivingUnit.id, row.hospitalUnit.id],
  })
}

/** At the start of the server: every last day is watched, also those that passed while nothing ran. */
export const watchAll = async (tx: SystemWork): Promise<void> => {
  for (const supportId of await watchedSupports(tx)) await watchLastDay(tx, supportId, tx.now)
}
