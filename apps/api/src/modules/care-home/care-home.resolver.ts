import { Arg, Ctx as Context, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import {
  answerPlaces,
  assignCareHome,
  endCareHomeAssignment,
  enterAgreement,
  proposePlaces,
} from './care-home.commands.ts'
import {
  AnswerPlacesInput,
  AnswerTermInput,
  AssignCareHomeInput,
  EndCareHomeAssignmentInput,
  EnterAgreementInput,
  LogSupportInput,
  NameMainPhysicianInput,
  ProposePlacesInput,
  ProposeTermInput,
  RecordReviewMeetingInput,
  StrikeSupportLogInput,
} from './care-home.inputs.ts'
import { careHomePayload, getAgreements, getCareHomes } from './care-home.reads.ts'
import { Agreement, AgreementPayload, CareHome, CareHomePayload } from './care-home.types.ts'
import { logSupport, strikeSupportLog } from './support-log.commands.ts'
import { answerTerm, nameMainPhysician, proposeTerm, recordReviewMeeting } from './terms.commands.ts'

@Resolver()
export class CareHomeResolver {
  @Query(() => [CareHome], { description: "Care homes in which the actor's unit is a party; all for the region." })
  @Can('careHome:read')
  careHomes(@Context() ctx: Ctx): Promise<CareHome[]> {
    return getCareHomes(ctx)
  }

  @Query(() => [Agreement], { description: 'Agreements above the assignments, the latest first.' })
  @Can('careHome:read')
  agreements(@Context() ctx: Ctx): Promise<Agreement[]> {
    return getAgreements(ctx)
  }

  @Mutation(() => CareHomePayload, { description: 'The municipality proposes another number of places.' })
  @Can('careHome:proposePlaces')
  proposePlaces(
    @Arg('input', () => ProposePlacesInput) input: ProposePlacesInput,
    @Context() ctx: Ctx,
  ): Promise<CareHomePayload> {
    return careHomePayload(ctx, proposePlaces(ctx, input))
  }

  @Mutation(() => CareHomePayload, { description: 'The region confirms or declines a proposed number of places.' })
  @Can('careHome:decide')
  answerPlaces(
    @Arg('input', () => AnswerPlacesInput) input: AnswerPlacesInput,
    @Context() ctx: Ctx,
  ): Promise<CareHomePayload> {
    return careHomePayload(ctx, answerPlaces(ctx, input))
  }

  @Mutation(() => CareHomePayload, { description: 'A vårdcentral gets the assignment for a care home.' })
  @Can('careHome:decide')
  assignCareHome(
    @Arg('input', () => AssignCareHomeInput) input: AssignCareHomeInput,
    @Context() ctx: Ctx,
  ): Promise<CareHomePayload> {
    return careHomePayload(ctx, assignCareHome(ctx, input))
  }

  @Mutation(() => CareHomePayload, { description: 'An assignment ends on a day.' })
  @Can('careHome:decide')
  endCareHomeAssignment(
    @Arg('input', () => EndCareHomeAssignmentInput) input: EndCareHomeAssignmentInput,
    @Context() ctx: Ctx,
  ): Promise<CareHomePayload> {
    return careHomePayload(ctx, endCareHomeAssignment(ctx, input))
  }

  @Mutation(() => CareHomePayload, { description: 'The vårdcentral names its main responsible physician.' })
  @Can('careHome:namePhysician')
  nameMainPhysician(
    @Arg('input', () => NameMainPhysicianInput) input: NameMainPhysicianInput,
    @Context() ctx: Ctx,
  ): Promise<CareHomePayload> {
    return careHomePayload(ctx, nameMainPhysician(ctx, input))
  }

  @Mutation(() => CareHomePayload, { description: 'Dialogue or acute path, to be agreed on by both.' })
  @Can('careHome:agree')
  proposeTerm(
    @Arg('input', () => ProposeTermInput) input: ProposeTermInput,
    @Context() ctx: Ctx,
  ): Promise<CareHomePayload> {
    return careHomePayload(ctx, proposeTerm(ctx, input))
  }

  @Mutation(() => CareHomePayload, { description: 'The other party agrees or declines.' })
  @Can('careHome:agree')
  answerTerm(
    @Arg('input', () => AnswerTermInput) input: AnswerTermInput,
    @Context() ctx: Ctx,
  ): Promise<CareHomePayload> {
    return careHomePayload(ctx, answerTerm(ctx, input))
  }

  @Mutation(() => CareHomePayload, { description: "The year's review meeting was held." })
  @Can('careHome:agree')
  recordReviewMeeting(
    @Arg('input', () => RecordReviewMeetingInput) input: RecordReviewMeetingInput,
    @Context() ctx: Ctx,
  ): Promise<CareHomePayload> {
    return careHomePayload(ctx, recordReviewMeeting(ctx, input))
  }

  @Mutation(() => CareHomePayload, { description: 'Advice or training was given (A5).' })
  @Can('careHome:agree')
  logSupport(
    @Arg('input', () => LogSupportInput) input: LogSupportInput,
    @Context() ctx: Ctx,
  ): Promise<CareHomePayload> {
    return careHomePayload(ctx, logSupport(ctx, input))
  }

  @Mutation(() => CareHomePayload)
  @Can('careHome:agree')
  strikeSupportLog(
    @Arg('input', () => StrikeSupportLogInput) input: StrikeSupportLogInput,
    @Context() ctx: Ctx,
  ): Promise<CareHomePayload> {
    return careHomePayload(ctx, strikeSupportLog(ctx, input))
  }

  @Mutation(() => AgreementPayload, { description: 'The region enters an agreement above the assignments.' })
  @Can('careHome:decide')
  async enterAgreement(
    @Arg('input', () => EnterAgreementInput) input: EnterAgreementInput,
    @Context() ctx: Ctx,
  ): Promise<AgreementPayload> {
    const { done, userErrors } = await enterAgreement(ctx, input)
    return { agreementId: done?.agreementId ?? null, userErrors }
  }
}
