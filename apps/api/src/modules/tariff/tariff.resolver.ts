import { Arg, Ctx as Context, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Outcome } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { decideTariff, strikeTariffByReason } from './tariff.commands.ts'
import { getTariffs } from './tariff.read.ts'
import { DecideTariffInput, StrikeTariffInput, TariffPayload, Tariffs } from './tariff.types.ts'

const payload = async (outcome: Promise<Outcome<{ readonly tariffId: string }>>): Promise<TariffPayload> => {
  const { done, userErrors } = await outcome
  return { tariffId: done?.tariffId ?? null, userErrors }
}

@Resolver()
export class TariffResolver {
  @Query(() => Tariffs, { description: 'What is paid, by date (R3).' })
  @Can('tariff:read')
  tariffs(@Context() ctx: Ctx): Promise<Tariffs> {
    return getTariffs(ctx)
  }

  @Mutation(() => TariffPayload, { description: 'A tariff takes over from a day.' })
  @Can('tariff:decide')
  decideTariff(
    @Arg('input', () => DecideTariffInput) input: DecideTariffInput,
    @Context() ctx: Ctx,
  ): Promise<TariffPayload> {
    return payload(decideTariff(ctx, input))
  }

  @Mutation(() => TariffPayload, { description: 'A tariff that was entered wrongly is struck.' })
  @Can('tariff:strike')
  strikeTariff(
    @Arg('input', () => StrikeTariffInput) input: StrikeTariffInput,
    @Context() ctx: Ctx,
  ): Promise<TariffPayload> {
    return payload(strikeTariffByReason(ctx, input))
  }
}
