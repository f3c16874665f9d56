import { lastDayOfTariff } from '@lih/domain/tariff/tariff'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { findAllTariffs, findApprovedThrough, type TariffRow } from './tariff.store.ts'
import type { StruckTariff, Tariffs } from './tariff.types.ts'

const struckView = ({
  id,
  validFrom,
  decisionReference,
  struckAt,
  struckBy,
  struckReason,
}: TariffRow): StruckTariff[] =>
  struckAt === null ? [] : [{ id, validFrom, decisionReference, struckAt, struckBy, struckReason: struckReason ?? '' }]

/** Every tariff with the last day on which it holds, those that were struck, and until when all is approved (R3, R4). */
export const getTariffs = (ctx: Ctx): Promise<Tariffs> =>
  read(ctx, async (tx) => {
    const all = await findAllTariffs(tx)
    const standing = all.filter(({ struckAt }) => struckAt === null)
    return {
      tariffs: standing.map((one) => ({ ...one, validTo: lastDayOfTariff(standing, one) })),
      struck: all.flatMap(struckView),
      approvedThrough: await findApprovedThrough(tx),
    }
  })
