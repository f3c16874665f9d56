import type { ResourceKey } from '@lih/domain/feed/fact'
import type { JoiningGround } from '@lih/domain/joining/joining'
import { isDataFault } from '../../db/faults.ts'
import type { SystemWork } from '../../db/statements.ts'
import type { SystemContext } from '../../db/system-work.ts'
import { joinPatients } from '../joining/join.ts'
import { loadOpenLinks, noteRefusal, noteSameNumber, type SaidJoining, settleLink } from '../joining/joining.store.ts'
import { loadEncounters } from './feed-stays.store.ts'
import { type StayRemark, settleDeath, settleStays } from './feed-stays.ts'
import { retried } from './retried.ts'

/** Whom the source says to be the main one: first. */
const inOrder = (ground: JoiningGround, of: string, other: string): readonly [string, string] =>
  ground === 'REPLACES' || ground === 'SAME_NUMBER' ? [of, other] : [other, of]

const joinLinked = async (tx: SystemWork, source: string, said: SaidJoining): Promise<readonly StayRemark[]> => {
  const { id, resourceKey: key, ground, patientId, otherPatientId } = said
  if (patientId === null || otherPatientId === null) return [{ key, code: 'LINK_WAITS' }]
  if (patientId === otherPatientId) {
    await settleLink(tx, id)
    return []
  }
  const both = inOrder(ground, patientId, otherPatientId)
  const before = [...(await loadEncounters(tx, both[0])), ...(await loadEncounters(tx, both[1]))]
  const joined = await joinPatients(tx, source, ...both)
  if (!joined.ok) {
    await noteRefusal(tx, id, joined.refusal.code, both)
    // The resource itself was rejected for it.
    if (ground === 'SAME_NUMBER') return []
    return [{ key, code: joined.refusal.code }]
  }
  await settleLink(tx, id)
  const { survivor, struckContacts } = joined.changes
  return [
    { key, code: 'JOINED' },
    ...(struckContacts === 0 ? [] : [{ key, code: 'JOINED_CONTACT_STRUCK' } as const]),
    ...(await settleStays(tx, survivor, before)),
    ...(await settleDeath(tx, key, survivor)),
  ]
}

/**
 * Joins patients whom the source says to be one person (M21), each pair in a transaction of its own: what came in this file,
 * what waited for the other resource, and what could not be joined before.
 * @param isNews whether the resource came in this file: of the others only what was done is told
 */
export const settleLinks = async (
  context: SystemContext,
  source: string,
  isNews: (key: ResourceKey) => boolean,
): Promise<readonly StayRemark[]> => {
  const remarks: StayRemark[] = []
  for (const { id } of await context.read((tx) => loadOpenLinks(tx, source))) {
    // Read again: the one before may have joined one of them.
    const heard = await retried(context, async (tx) => {
      const said = (await loadOpenLinks(tx, source)).find((one) => one.id === id)
      return said === undefined ? [] : joinLinked(tx, source, said)
    }).catch((error: unknown): readonly StayRemark[] => {
      if (!isDataFault(error)) throw error
      return [{ key: '', code: 'NOT_STORED' }]
    })
    const done = heard.some(({ code }) => code === 'JOINED')
    remarks.push(...heard.filter(({ key }) => done || isNews(key)))
  }
  return remarks
}

/**
 * The number in a resource is that of another patient of ours than the resource itself: one person, who had a reserve number.
 * @returns why not, when a person has to look
 */
export const joinSameNumber = async (
  tx: SystemWork,
  source: string,
  resourceKey: ResourceKey,
  both: readonly [string, string],
) => {
  const joined = await joinPatients(tx, source, ...both)
  const refusal = joined.ok ? null : joined.refusal.code
  // Two numbers of the register in one resource are a fault of the source and nobody's task.
  if (refusal !== 'TWO_NUMBERS') await noteSameNumber(tx, { source, resourceKey, refusal, both })
  return joined
}
