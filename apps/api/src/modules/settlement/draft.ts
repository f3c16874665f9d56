import { type Books, nextMonth, settle } from '@lih/domain/settlement/settle'
import type { CivilMonth } from '@lih/domain/time/month'
import { firstDayOf, lastDayOf } from '@lih/domain/time/month'
import { contentHash, type Statements } from '../../db/statements.ts'
import { findTariffs } from '../tariff/tariff.store.ts'
import { findFacts } from './facts.store.ts'
import { type ApprovedSettlement, findApproved } from './settlement.store.ts'

/** A vårdcentral's books with everything that a draft of the month, and the corrections in it, rest on. */
export const openBooks = async (tx: Statements, unitId: string, month: CivilMonth) => {
  const tariffs = await findTariffs(tx)
  const approved: readonly ApprovedSettlement[] = await findApproved(tx, unitId)
  const from = approved[0]?.month ?? month
  const days = { from: firstDayOf(from < month ? from : month), to: lastDayOf(month) }
  const [facts] = await findFacts(tx, [unitId], days)
  if (facts === undefined) throw new Error('a unit without facts')
  const { visits, assignments, elsewhere } = facts
  const books: Books = { visits, assignments, elsewhere, tariffs, approved }
  const homes = new Map(assignments.map(({ id, homeName }) => [id, homeName]))
  return { books, homes, tariffs, approved, next: nextMonth(approved.at(-1)?.month ?? null, tariffs) }
}

/** The draft of a month by what is known now, and the fingerprint by which an approval names what was looked at (R4). */
export const draftOf = (books: Books, month: CivilMonth) => {
  const decision = settle(books, month)
  return decision.ok ? { ...decision, fingerprint: contentHash(decision.changes) } : decision
}
