import { civilMonth } from '@lih/domain/settlement/inputs'
import type { LineKind } from '@lih/domain/settlement/lines'
import { civilDateOf } from '@lih/domain/time/civil'
import { lastDayOf } from '@lih/domain/time/month'
import { ensureMay } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { type BookedSum, findBooked, findOwnProvider } from './sie.store.ts'
import { type SieVoucher, sieFile } from './sie.ts'

/** Accounts that only stand for the region's own, which its chart of accounts decides. */
const costAccounts: Readonly<Record<LineKind, string>> = {
  HOME_VISIT: '5311',
  DISTANCE_CONTACT: '5312',
  ORDINARY_PLACES: '5313',
  SHORT_STAY_PLACES: '5314',
}
const debtAccount = '2499'

const voucherOf = (month: string, sums: readonly [BookedSum, ...BookedSum[]]): SieVoucher => {
  const [{ hsaId: unitHsaId, name: unitName }] = sums
  const row = (account: string, ore: number) => ({ account, unitHsaId, unitName, ore })
  const total = sums.reduce((sum, { amountOre }) => sum + amountOre, 0)
  return {
    day: lastDayOf(month),
    text: `Avräkning ${unitName}, ${month}`,
    rows: [...sums.map(({ kind, amountOre }) => row(costAccounts[kind], amountOre)), row(debtAccount, -total)],
  }
}

/**
 * The approved settlements of a month as bookkeeping orders, one for each vårdcentral (R4). A month without any gives none.
 * @throws AccessDenied, logged
 */
export const settlementSie = async (
  ctx: Ctx,
  month: string,
): Promise<{ readonly day: string; readonly bytes: Uint8Array }> => {
  await ensureMay(ctx, 'settlement:read', 'settlement-sie')
  return read(ctx, async (tx) => {
    const isMonth = civilMonth.safeParse(month).success
    const booked = isMonth ? await findBooked(tx, month) : []
    const { name: company, organisationNumber } = await findOwnProvider(tx)
    const groups = new Map<string, [BookedSum, ...BookedSum[]]>()
    for (const sum of booked) {
      const group = groups.get(sum.hsaId)
      if (group === undefined) groups.set(sum.hsaId, [sum])
      else group.push(sum)
    }
    const vouchers = [...groups.values()].map((sums) => voucherOf(month, sums))
    const madeOn = civilDateOf(tx.now)
    const bytes = sieFile({ program: 'Läkarinsatser i hemmet', company, organisationNumber, madeOn, vouchers })
    return { day: isMonth ? month : madeOn, bytes }
  })
}
