import { Arg, Ctx as Context, ID, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { getCompliance } from './compliance.reads.ts'
import { Compliance } from './compliance.types.ts'

@Resolver()
export class ComplianceResolver {
  @Query(() => Compliance, {
    nullable: true,
    description: "A year's picture of a care-home assignment; null: none for the actor, or not in force then (A9).",
  })
  @Can('careHome:read')
  compliance(
    @Arg('assignmentId', () => ID) assignmentId: string,
    @Arg('year', () => String) year: string,
    @Arg('listId', () => ID) listId: string,
    @Context() ctx: Ctx,
  ): Promise<Compliance | null> {
    return getCompliance(ctx, assignmentId, year, listId)
  }
}
