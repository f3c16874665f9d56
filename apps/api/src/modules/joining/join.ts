import { placeContacts } from '@lih/domain/joining/contacts'
import { decideJoining, type JoiningRefusal } from '@lih/domain/joining/joining'
import { type Decision, decided } from '@lih/domain/result'
import type { SystemWork } from '../../db/statements.ts'
import { getJoinable, loadPlacedContacts, lockBoth, unitsOfBoth } from './joinable.store.ts'
import {
  joinCareLevels,
  joinContacts,
  joinIntervals,
  joinPersons,
  joinResponsibility,
  moveRows,
  type Pair,
} from './move.store.ts'

export type Joined = Pair & {
  /** How many named contacts had no place any more. */
  readonly struckContacts: number
}

const moveAll = async (tx: SystemWork, pair: Pair, leading: string, source: string): Promise<number> => {
  const kept = await joinIntervals(tx, pair)
  await joinResponsibility(tx, pair, leading)
  await joinCareLevels(tx, pair)
  const [own, theirs] = [await loadPlacedContacts(tx, pair.survivor), await loadPlacedContacts(tx, pair.absorbed)]
  const places = placeContacts(own, theirs)
  await joinContacts(tx, pair, places)
  await moveRows(tx, pair)
  await joinPersons(tx, pair, source, kept)
  return places.struck.length
}

/**
 * Two stored patients are one person: everything of both is found under the one who goes on, in one transaction (M21, G1, G4).
 * Access log and audit stay as they were written; the absorbed patient's id leads on. Every unit concerned is told.
 *
 * @param mainId whom the source says to be the main one
 * @returns why not, when a person has to look: then nothing has changed
 */
export const joinPatients = async (
  tx: SystemWork,
  source: string,
  mainId: string,
  otherId: string,
): Promise<Decision<Joined, JoiningRefusal>> => {
  const both = [mainId, otherId] as const
  await lockBoth(tx, both)
  const answer = decideJoining(await getJoinable(tx, mainId), await getJoinable(tx, otherId), tx.now)
  if (!answer.ok) return answer
  const { survivor, absorbed, leading } = answer.changes
  const units = await unitsOfBoth(tx, both)
  const struckContacts = await moveAll(tx, { survivor, absorbed }, leading, source)
  const event = { action: 'patient:join', detail: { source, survivor, absorbed, leading }, units }
  await tx.record({ ...event, patientId: survivor, subjectId: absorbed })
  await tx.record({ ...event, patientId: absorbed, subjectId: survivor })
  return decided({ survivor, absorbed, struckContacts })
}
