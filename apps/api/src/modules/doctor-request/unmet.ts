import { requestClock, type UnmetReason } from '@lih/domain/doctor-request/clock'
import { openRequestStatuses, type RequestStatus, type RequestUrgency } from '@lih/domain/doctor-request/status'
import { addDays, civilDateOf, type Instant, timeOf } from '@lih/domain/time/civil'
import { ensureMay } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import type { Tx } from '../../db/statements.ts'
import { read } from '../../db/unit-of-work.ts'
import { isSwedishHoliday } from '../../time/holidays.ts'
import { keptRequests, unitNames } from './unmet.store.ts'
import type { UnmetRequests } from './unmet.types.ts'

type Unmet = {
  readonly id: string
  readonly urgency: RequestUrgency
  readonly fromUnit: string
  readonly unit: string
  readonly sentAt: Instant
  readonly unmetAt: Instant
  readonly reason: UnmetReason
  readonly closedAt: Instant | null
}

/** A year and the month that has begun. */
const daysBack = 396

const unknown = 'Ingen'

const isOpen = (status: RequestStatus): boolean => (openRequestStatuses as readonly RequestStatus[]).includes(status)

const unmetOf = async (tx: Tx): Promise<readonly Unmet[]> => {
  const kept = await keptRequests(tx, addDays(civilDateOf(tx.now), -daysBack))
  const missed = kept.flatMap((one) => {
    const { unmet } = requestClock(one, tx.now, isSwedishHoliday)
    const mine = unmet !== null && [one.fromUnitId, unmet.unitId].includes(tx.actor.unitId)
    return mine ? [{ ...one, unmet }] : []
  })
  const names = await unitNames(
    tx,
    missed.flatMap(({ unmet }) => unmet.unitId ?? []),
  )
  return missed
    .map(({ id, urgency, fromUnit, status, sentAt, closedAt, unmet }) => ({
      id,
      urgency,
      fromUnit,
      unit: (unmet.unitId && names.get(unmet.unitId)) ?? unknown,
      sentAt,
      unmetAt: unmet.at,
      reason: unmet.reason,
      closedAt: isOpen(status) ? null : closedAt,
    }))
    .toSorted((a, b) => (a.unmetAt < b.unmetAt ? 1 : -1))
}

const monthOf = (at: Instant): string => civilDateOf(at).slice(0, 7)

/** The requests that were not met in the last year, and how many by month and unit (K6). They name no patient. */
export const getUnmetRequests = (ctx: Ctx): Promise<UnmetRequests> =>
  read(ctx, async (tx) => {
    const rows = await unmetOf(tx)
    const counts = new Map<string, { month: string; unit: string; late: number; hired: number }>()
    for (const { unmetAt, unit, reason } of rows) {
      const key = `${monthOf(unmetAt)} ${unit}`
      const count = counts.get(key) ?? { month: monthOf(unmetAt), unit, late: 0, hired: 0 }
      if (reason === 'LATE') count.late += 1
      else count.hired += 1
      counts.set(key, count)
    }
    return { at: tx.now, rows, months: [...counts.values()] }
  })

const urgencies: Readonly<Record<RequestUrgency, string>> = {
  ACUTE: 'Akut',
  TODAY: 'I dag',
  PLANNED: 'Planerat',
}
const reasons: Readonly<Record<UnmetReason, string>> = { LATE: 'Svar kom inte i tid', DOCTOR_HIRED: 'Läkare anlitades' }
const head = ['Månad', 'Ansvarig enhet', 'Begärd av', 'Hur bråttom', 'Skickad', 'Ej uppfylld', 'Varför', 'Avslutad']

const stamp = (at: Instant | null): string => (at === null ? '' : `${civilDateOf(at)} ${timeOf(at)}`)

/**
 * The unmet requests as a table, first the names of the columns (K6).
 * @throws AccessDenied, logged
 */
export const unmetFile = async (
  ctx: Ctx,
): Promise<{ readonly day: string; readonly rows: readonly (readonly string[])[] }> => {
  await ensureMay(ctx, 'doctorRequest:followUp', 'doctor-requests-file')
  return read(ctx, async (tx) => ({
    day: civilDateOf(tx.now),
    rows: [
      head,
      ...(await unmetOf(tx)).map(({ unit, fromUnit, urgency, sentAt, unmetAt, reason, closedAt }) => [
        monthOf(unmetAt),
        unit,
        fromUnit,
        urgencies[urgency],
        stamp(sentAt),
        stamp(unmetAt),
        reasons[reason],
        stamp(closedAt),
      ]),
    ],
  }))
}
