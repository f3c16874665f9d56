import { simulateTariff } from '@lih/domain/settlement/simulate'
import { tariffTerms } from '@lih/domain/tariff/inputs'
import { civilDateOf } from '@lih/domain/time/civil'
import { addMonths, firstDayOf, lastDayOf, monthOf } from '@lih/domain/time/month'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { findTariffs } from '../tariff/tariff.store.ts'
import { findFacts } from './facts.store.ts'
import { findPayees } from './settlement.store.ts'
import type { TariffSimulation, TariffTermsInput } from './simulation.types.ts'

/** What last month would have cost with another tariff, over all vårdcentraler (R3); null for terms that could not be entered. */
export const getSimulation = (ctx: Ctx, terms: TariffTermsInput): Promise<TariffSimulation | null> =>
  read(ctx, async (tx) => {
    const parsed = tariffTerms.safeParse(terms)
    if (!parsed.success) return null
    const month = addMonths(monthOf(civilDateOf(tx.now)), -1)
    const days = { from: firstDayOf(month), to: lastDayOf(month) }
    const payees = await findPayees(tx)
    const facts = await findFacts(
      tx,
      payees.map(({ id }) => id),
      days,
    )
    const proposed = { ...parsed.data, id: 'considered', validFrom: days.from, decisionReference: '' }
    return { month, kinds: simulateTariff(facts, await findTariffs(tx), proposed, month) }
  })
