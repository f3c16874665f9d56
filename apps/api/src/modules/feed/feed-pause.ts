import { isAway, type Pause, pauseOf } from '@lih/domain/support/pause'
import { supportPhase } from '@lih/domain/support/support'
import type { SystemWork } from '../../db/statements.ts'
import { findVisits } from '../support/pause.store.ts'
import { findPresentSupport } from '../support/support.store.ts'
import { partiesOf } from '../support/support.view.ts'

/** What the record said until now about a visit to hospital without admission. */
export const presentPause = async (tx: SystemWork, patientId: string): Promise<Pause | null> =>
  pauseOf(await findVisits(tx, patientId), tx.now)

const isSame = (a: Pause | null, b: Pause | null): boolean =>
  a?.kind === b?.kind && a?.since === b?.since && a?.until === b?.until

/**
 * Everybody in a running support is told that its tasks wait while the patient is at the emergency department, and that they
 * go on when the patient is home again (M10, M22). Nothing is stored: the pause is what the encounters say.
 * @param before as it was before this import
 */
export const tellPause = async (tx: SystemWork, patientId: string, before: Pause | null): Promise<void> => {
  const after = await presentPause(tx, patientId)
  if (isSame(before, after)) return
  const support = await findPresentSupport(tx, patientId)
  if (support === undefined || !['RUNNING', 'OVERDUE'].includes(supportPhase(support, tx.now))) return
  const detail = { kind: after?.kind ?? null, since: after?.since ?? null, until: after?.until ?? null }
  const action = isAway(after, tx.now) ? 'support:pause' : 'support:resume'
  await tx.record({ action, patientId, subjectId: support.id, detail, units: partiesOf(support) })
}
