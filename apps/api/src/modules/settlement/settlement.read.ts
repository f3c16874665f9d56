import { civilMonth } from '@lih/domain/settlement/inputs'
import { type Settlement as Made, nextMonth } from '@lih/domain/settlement/settle'
import { type SettlementState, settlementState } from '@lih/domain/settlement/state'
import { id as uuid } from '@lih/domain/text'
import { type CivilDate, civilDateOf } from '@lih/domain/time/civil'
import { addMonths, type CivilMonth, monthOf } from '@lih/domain/time/month'
import type { Ctx } from '../../context.ts'
import { type UnitRow, withParty } from '../../db/organisation.store.ts'
import { read, type Tx } from '../../db/unit-of-work.ts'
import { findTariffs, type TariffRow } from '../tariff/tariff.store.ts'
import { draftOf, openBooks } from './draft.ts'
import { findReimbursedPatients } from './reimbursement.store.ts'
import { type ApprovedSettlement, findPayee, findPayees, type PayeeRow } from './settlement.store.ts'
import type { Reimbursement, Settlement, SettlementCell, SettlementOverview } from './settlement.types.ts'

/** Months that the overview shows, the one that has begun among them. */
const monthsShown = 6

type Shown = {
  readonly unit: UnitRow
  readonly state: SettlementState
  readonly tariffs: readonly TariffRow[]
  /** Names of care homes by assignment. */
  readonly homes: ReadonlyMap<string, string>
  readonly previousOre: number | null
}

const view = (
  made: Made,
  { unit, state, tariffs, homes, previousOre }: Shown,
): Omit<Settlement, 'fingerprint' | 'approvedAt' | 'approvedBy'> => {
  const references = new Map(tariffs.map(({ id, decisionReference }) => [id, decisionReference]))
  return {
    id: `${unit.id}:${made.month}`,
    unit: withParty(unit),
    month: made.month,
    state,
    totalOre: made.totalOre,
    previousOre,
    lines: made.lines.map(({ tariffId, ...line }) => ({
      ...line,
      sourceName: homes.get(line.sourceId) ?? null,
      decisionReference: references.get(tariffId) ?? '',
    })),
    corrections: made.corrections.map((correction) => ({
      ...correction,
      sourceName: homes.get(correction.sourceId) ?? null,
    })),
    refused: made.refused,
  }
}

const previousOf = (approved: readonly ApprovedSettlement[], month: CivilMonth): number | null =>
  approved.find((one) => one.month === addMonths(month, -1))?.totalOre ?? null

/** @returns null when there is no such vårdcentral, or nothing is settled for the month */
export const settlementOf = async (tx: Tx, unitId: string, month: CivilMonth): Promise<Settlement | null> => {
  const isAsked = civilMonth.safeParse(month).success && uuid.safeParse(unitId).success
  const unit = isAsked ? await findPayee(tx, unitId) : undefined
  if (unit === undefined) return null
  const { books, homes, tariffs, approved, next } = await openBooks(tx, unitId, month)
  const frozen = approved.find((one) => one.month === month)
  const state = settlementState(month, frozen !== undefined, next, civilDateOf(tx.now))
  if (state === null) return null
  const shown = { unit, state, tariffs, homes, previousOre: previousOf(approved, month) }
  if (frozen !== undefined) {
    const { approvedAt, approvedBy } = frozen
    return { ...view(frozen, shown), fingerprint: null, approvedAt, approvedBy }
  }
  const draft = draftOf(books, month)
  if (!draft.ok) return null
  return { ...view(draft.changes, shown), fingerprint: draft.fingerprint, approvedAt: null, approvedBy: null }
}

/** One vårdcentral's month, for the region: no identity (R6). */
export const getSettlement = (ctx: Ctx, unitId: string, month: CivilMonth): Promise<Settlement | null> =>
  read(ctx, (tx) => settlementOf(tx, unitId, month))

const visitsOf = ({ lines, corrections, refused }: Settlement): readonly string[] => [
  ...[...lines, ...corrections].filter(({ key }) => key.startsWith('visit:')).map(({ sourceId }) => sourceId),
  ...refused.map(({ visitId }) => visitId),
]

const latestMonths = (today: CivilDate): readonly CivilMonth[] =>
  Array.from({ length: monthsShown }, (_, n) => addMonths(monthOf(today), n - monthsShown + 1))

const cellsOf = (
  { approved }: PayeeRow,
  months: readonly CivilMonth[],
  tariffs: readonly TariffRow[],
  today: CivilDate,
): readonly SettlementCell[] => {
  const totals = new Map(approved.map(({ month, totalOre }) => [month, totalOre]))
  const next = nextMonth(approved.at(-1)?.month ?? null, tariffs)
  return months.flatMap((month) => {
    const state = settlementState(month, totals.has(month), next, today)
    return state === null ? [] : [{ month, state, totalOre: totals.get(month) ?? null }]
  })
}

/** The actor's own vårdcentral, month by month. */
export const getOwnSettlements = (ctx: Ctx): Promise<readonly SettlementCell[]> =>
  read(ctx, async (tx) => {
    const today = civilDateOf(tx.now)
    const own = (await findPayees(tx)).find(({ id }) => id === tx.actor.unitId)
    return own === undefined ? [] : cellsOf(own, latestMonths(today), await findTariffs(tx), today)
  })

/**
 * What the actor's own vårdcentral is paid for a month, with the patients behind the visits (R6): under an assignment for care,
 * those in whose care the unit takes part now, and logged (S7).
 * @param listId the client's, one per opened list
 */
export const getReimbursement = (ctx: Ctx, month: CivilMonth, listId: string): Promise<Reimbursement | null> =>
  read(ctx, async (tx) => {
    const settlement = await settlementOf(tx, tx.actor.unitId, month)
    if (settlement === null) return null
    const isCare = tx.actor.purpose === 'CARE' && uuid.safeParse(listId).success
    const patients = isCare ? await findReimbursedPatients(tx, visitsOf(settlement), listId) : []
    return { settlement, patients }
  })

/** The latest months by vårdcentral, with the month that is next to be approved wherever it lies (R4). */
export const getSettlements = (ctx: Ctx): Promise<SettlementOverview> =>
  read(ctx, async (tx) => {
    const today = civilDateOf(tx.now)
    const tariffs = await findTariffs(tx)
    const payees = await findPayees(tx)
    const months = latestMonths(today)
    const rows = payees.map((payee) => {
      const { approved: _, ...unit } = payee
      return { id: unit.id, unit: withParty(unit), cells: cellsOf(payee, months, tariffs, today) }
    })
    const waiting = payees.filter((payee) => {
      const next = nextMonth(payee.approved.at(-1)?.month ?? null, tariffs)
      return next !== null && next < monthOf(today)
    }).length
    return { months, payees: rows, waiting }
  })
