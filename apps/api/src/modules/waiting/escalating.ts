import { isToEscalate } from '@lih/domain/waiting/waiting'
import type { SystemWork } from '../../db/statements.ts'
import { insertEscalation, openFacts } from './waiting.store.ts'
import { untilOf } from './waiting.view.ts'

/** What has waited past its time is put on record and told to the unit for which it waits, once (promise 18). */
export const escalateWaiting = async (tx: SystemWork): Promise<void> => {
  const { hours, list } = await openFacts(tx)
  for (const item of list) {
    const until = untilOf(item, hours)
    if (!isToEscalate(until, item.escalatedAt, tx.now) || !(await insertEscalation(tx, item))) continue
    await tx.record({
      action: 'waiting:escalate',
      patientId: item.patientId,
      subjectId: item.subjectId,
      detail: { kind: item.kind, since: item.since, until },
      units: [item.unitId],
    })
  }
}
