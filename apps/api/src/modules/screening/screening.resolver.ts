import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { endScreening, recordScreening, startScreening } from './screening.commands.ts'
import { getScreeningResidents, getScreenings, screeningPayload } from './screening.reads.ts'
import {
  EndScreeningInput,
  RecordScreeningInput,
  Screening,
  ScreeningList,
  ScreeningPayload,
  StartScreeningInput,
} from './screening.types.ts'

@Resolver()
export class ScreeningResolver {
  @Query(() => [Screening], {
    description: "Screenings of homes in which the actor's unit is a party; all for the region.",
  })
  @Can('careHome:read')
  screenings(@Context() ctx: Ctx): Promise<Screening[]> {
    return getScreenings(ctx)
  }

  @Query(() => ScreeningList, { description: 'Whom a screening concerns, while it goes on (A6).' })
  @Can('screening:manage')
  screeningResidents(
    @Arg('screeningId', () => ID) screeningId: string,
    @Arg('listId', () => ID) listId: string,
    @Context() ctx: Ctx,
  ): Promise<ScreeningList> {
    return getScreeningResidents(ctx, screeningId, listId)
  }

  @Mutation(() => ScreeningPayload, { description: 'Everybody in the home is screened, until a last day.' })
  @Can('screening:manage')
  startScreening(
    @Arg('input', () => StartScreeningInput) input: StartScreeningInput,
    @Context() ctx: Ctx,
  ): Promise<ScreeningPayload> {
    return screeningPayload(ctx, startScreening(ctx, input))
  }

  @Mutation(() => ScreeningPayload, { description: 'A screening ends, and with it the access.' })
  @Can('screening:manage')
  endScreening(
    @Arg('input', () => EndScreeningInput) input: EndScreeningInput,
    @Context() ctx: Ctx,
  ): Promise<ScreeningPayload> {
    return screeningPayload(ctx, endScreening(ctx, input))
  }

  @Mutation(() => ScreeningPayload, { description: 'What it led to for a resident.' })
  @Can('screening:record')
  recordScreening(
    @Arg('input', () => RecordScreeningInput) input: RecordScreeningInput,
    @Context() ctx: Ctx,
  ): Promise<ScreeningPayload> {
    return screeningPayload(ctx, recordScreening(ctx, input))
  }
}
