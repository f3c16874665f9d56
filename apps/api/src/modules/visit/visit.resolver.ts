import type { CivilDate } from '@lih/domain/time/civil'
import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { CivilDateScalar } from '../../graphql/scalars.ts'
import { recordVisit } from './record.commands.ts'
import { RecordVisitInput } from './record.inputs.ts'
import { planRound } from './round.commands.ts'
import { roundHomes } from './round-homes.read.ts'
import { RoundHome } from './round-homes.types.ts'
import {
  answerVisit,
  cancelVisit,
  finishVisit,
  planVisit,
  replanVisit,
  requestVisit,
  startVisit,
  strikeVisit,
  undoVisit,
} from './visit.commands.ts'
import {
  AnswerVisitInput,
  CancelVisitInput,
  PlanRoundInput,
  PlanVisitInput,
  ReplanVisitInput,
  RequestVisitInput,
  StrikeVisitInput,
  TouchVisitInput,
} from './visit.inputs.ts'
import { getPatientVisits, visitsPayload } from './visit.read.ts'
import { PatientVisits, RoundPayload, VisitsPayload } from './visit.types.ts'
import { visitDay } from './visit-day.read.ts'
import { VisitDay } from './visit-day.types.ts'

@Resolver()
export class VisitResolver {
  @Query(() => PatientVisits, { description: "A patient's visits (V1)." })
  @Can('visit:read')
  patientVisits(@Arg('patientId', () => ID) patientId: string, @Context() ctx: Ctx): Promise<PatientVisits> {
    return getPatientVisits(ctx, patientId, 'patientVisits')
  }

  @Query(() => VisitDay, { description: "The visits of the actor's unit from one day to another, at most six weeks." })
  @Can('visit:list')
  visitDay(
    @Arg('listId', () => ID) listId: string,
    @Arg('from', () => CivilDateScalar) from: CivilDate,
    @Arg('to', () => CivilDateScalar) to: CivilDate,
    @Context() ctx: Ctx,
  ): Promise<VisitDay> {
    return visitDay(ctx, listId, from, to)
  }

  @Query(() => [RoundHome], { description: 'Care homes of patients in whose care the unit takes part.' })
  @Can('visit:list')
  roundHomes(@Arg('listId', () => ID) listId: string, @Context() ctx: Ctx): Promise<RoundHome[]> {
    return roundHomes(ctx, listId)
  }

  @Mutation(() => RoundPayload, { description: 'One visit per resident of a home, all or none (V1).' })
  @Can('visit:plan')
  planRound(@Arg('input', () => PlanRoundInput) input: PlanRoundInput, @Context() ctx: Ctx): Promise<RoundPayload> {
    return planRound(ctx, input)
  }

  @Mutation(() => VisitsPayload)
  @Can('visit:plan')
  async planVisit(
    @Arg('input', () => PlanVisitInput) input: PlanVisitInput,
    @Context() ctx: Ctx,
  ): Promise<VisitsPayload> {
    return visitsPayload(ctx, 'planVisit', input, await planVisit(ctx, input))
  }

  @Mutation(() => VisitsPayload)
  @Can('visit:plan')
  async replanVisit(
    @Arg('input', () => ReplanVisitInput) input: ReplanVisitInput,
    @Context() ctx: Ctx,
  ): Promise<VisitsPayload> {
    return visitsPayload(ctx, 'replanVisit', input, await replanVisit(ctx, input))
  }

  @Mutation(() => VisitsPayload)
  @Can('visit:record')
  async startVisit(
    @Arg('input', () => TouchVisitInput) input: TouchVisitInput,
    @Context() ctx: Ctx,
  ): Promise<VisitsPayload> {
    return visitsPayload(ctx, 'startVisit', input, await startVisit(ctx, input))
  }

  @Mutation(() => VisitsPayload)
  @Can('visit:record')
  async finishVisit(
    @Arg('input', () => TouchVisitInput) input: TouchVisitInput,
    @Context() ctx: Ctx,
  ): Promise<VisitsPayload> {
    return visitsPayload(ctx, 'finishVisit', input, await finishVisit(ctx, input))
  }

  @Mutation(() => VisitsPayload)
  @Can('visit:record')
  async undoVisit(
    @Arg('input', () => TouchVisitInput) input: TouchVisitInput,
    @Context() ctx: Ctx,
  ): Promise<VisitsPayload> {
    return visitsPayload(ctx, 'undoVisit', input, await undoVisit(ctx, input))
  }

  @Mutation(() => VisitsPayload)
  @Can('visit:record')
  async recordVisit(
    @Arg('input', () => RecordVisitInput) input: RecordVisitInput,
    @Context() ctx: Ctx,
  ): Promise<VisitsPayload> {
    return visitsPayload(ctx, 'recordVisit', input, await recordVisit(ctx, input))
  }

  @Mutation(() => VisitsPayload)
  @Can('visit:cancel')
  async cancelVisit(
    @Arg('input', () => CancelVisitInput) input: CancelVisitInput,
    @Context() ctx: Ctx,
  ): Promise<VisitsPayload> {
    return visitsPayload(ctx, 'cancelVisit', input, await cancelVisit(ctx, input))
  }

  @Mutation(() => VisitsPayload)
  @Can('visit:strike')
  async strikeVisit(
    @Arg('input', () => StrikeVisitInput) input: StrikeVisitInput,
    @Context() ctx: Ctx,
  ): Promise<VisitsPayload> {
    return visitsPayload(ctx, 'strikeVisit', input, await strikeVisit(ctx, input))
  }

  @Mutation(() => VisitsPayload)
  @Can('visit:request')
  async requestVisit(
    @Arg('input', () => RequestVisitInput) input: RequestVisitInput,
    @Context() ctx: Ctx,
  ): Promise<VisitsPayload> {
    return visitsPayload(ctx, 'requestVisit', input, await requestVisit(ctx, input))
  }

  @Mutation(() => VisitsPayload)
  @Can('visit:answer')
  async answerVisit(
    @Arg('input', () => AnswerVisitInput) input: AnswerVisitInput,
    @Context() ctx: Ctx,
  ): Promise<VisitsPayload> {
    return visitsPayload(ctx, 'answerVisit', input, await answerVisit(ctx, input))
  }
}
