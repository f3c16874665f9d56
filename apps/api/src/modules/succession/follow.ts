import { followSupport, followTimeline, type Handed, reissues } from '@lih/domain/succession/follow'
import { successionAt } from '@lih/domain/succession/succession'
import type { SystemWork } from '../../db/statements.ts'
import type { SystemContext } from '../../db/system-work.ts'
import { handoverState } from '../handover/handover.view.ts'
import { reissueHandover } from '../listing/listing.store.ts'
import { findMunicipalUnit, lockPatient } from '../patient/patient.store.ts'
import { applyTimelineChange, loadTimeline } from '../responsibility/responsibility.store.ts'
import { findPresentSupport, patchSupport, type SupportRow } from '../support/support.store.ts'
import { partiesOf, supportState } from '../support/support.view.ts'
import {
  type DueSuccession,
  dueSuccessions,
  followAnswer,
  followListing,
  followOrganisation,
  followWork,
  lockDue,
  markApplied,
  movedOf,
  patientsOf,
} from './follow.store.ts'

const handedBy = (due: DueSuccession): Handed => ({ ...due, at: successionAt(due) })

/** The support's side: another receiving unit with the same answer, an open hand-over proposed anew. */
const followReceiver = async (tx: SystemWork, support: SupportRow | undefined, due: DueSuccession) => {
  const handed = handedBy(due)
  const patch = support && followSupport(supportState(support), handed, tx.now)
  if (!support || !patch) return { support: 0, handover: 0 }
  if (!(await patchSupport(tx, support, patch))) throw new Error('the support changed under the lock')
  await followAnswer(tx, support.id, handed)
  const { handover } = support
  if (handover === null || !reissues(handoverState(handover), handed)) return { support: 1, handover: 0 }
  const made = await reissueHandover(tx, handover, due.successorId, due.decidedBy)
  if (made === null) throw new Error('the hand-over changed under the lock')
  return { support: 1, handover: 1 }
}

/** Everything of one patient that the predecessor still has goes to the successor, in one transaction (M11, M12). */
const followPatient = async (tx: SystemWork, patientId: string, due: DueSuccession): Promise<void> => {
  const handed = handedBy(due)
  await lockPatient(tx, patientId)
  const support = await findPresentSupport(tx, patientId)
  const changes = followTimeline(await loadTimeline(tx, patientId), handed)
  for (const change of changes) await applyTimelineChange(tx, patientId, change, 'UNIT_SUCCEEDED')
  const moved = await followReceiver(tx, support, due)
  const listing = await followListing(tx, patientId, handed, due.id)
  const work = await followWork(tx, patientId, handed)
  const municipal = changes.length > 0 ? await findMunicipalUnit(tx, patientId) : null
  const parties = moved.support > 0 && support ? partiesOf(support) : []
  await tx.record({
    action: 'succession:follow',
    patientId,
    subjectId: due.id,
    detail: { ...moved, listing: Number(listing), responsibility: Number(changes.length > 0), work },
    units: [...parties, ...(municipal === null ? [] : [municipal])],
    at: handed.at,
  })
}

/** At last what belongs to no patient; from then on the database refuses everything new to the predecessor. */
const finish = async (tx: SystemWork, due: DueSuccession): Promise<void> => {
  if (!(await lockDue(tx, due.id))) return
  for (const patientId of await patientsOf(tx, handedBy(due))) await followPatient(tx, patientId, due)
  await followOrganisation(tx, due)
  const moved = await movedOf(tx, due.id)
  await markApplied(tx, due.id, moved)
  const units = [due.predecessorId, due.successorId]
  await tx.record({ action: 'succession:apply', patientId: null, subjectId: due.id, detail: moved, units })
}

/**
 * Carries out every succession whose day has come (M12): one transaction for each patient, so that nobody waits for all of a
 * vårdcentral's, and as often as it is asked: what has moved stays moved.
 */
export const followSuccessions = async (system: SystemContext): Promise<void> => {
  for (const due of await system.read(dueSuccessions)) {
    const by = due.decidedBy === null ? {} : { personId: due.decidedBy }
    for (const patientId of await system.read((tx) => patientsOf(tx, handedBy(due)))) {
      await system.write((tx) => followPatient(tx, patientId, due), by)
    }
    await system.write((tx) => finish(tx, due), by)
  }
}
