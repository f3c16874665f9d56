import { Arg, Ctx as Context, ID, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { lakarmedverkanList, municipalityList, receivingList, wardList } from './worklist.reads.ts'
import { MunicipalityList, SupportList, WardList } from './worklist.types.ts'

@Resolver()
export class WorklistResolver {
  @Query(() => WardList, { description: "The ward's inpatients, and those who left within two days." })
  @Can('ward:list')
  wardList(@Arg('listId', () => ID) listId: string, @Context() ctx: Ctx): Promise<WardList> {
    return wardList(ctx, listId)
  }

  @Query(() => SupportList, { description: 'The plans and supports of Läkarmedverkan, most pressing first.' })
  @Can('support:list')
  lakarmedverkanList(@Arg('listId', () => ID) listId: string, @Context() ctx: Ctx): Promise<SupportList> {
    return lakarmedverkanList(ctx, listId)
  }

  @Query(() => SupportList, { description: 'What waits for, or comes to, the receiving unit.' })
  @Can('receiving:list')
  receivingList(@Arg('listId', () => ID) listId: string, @Context() ctx: Ctx): Promise<SupportList> {
    return receivingList(ctx, listId)
  }

  @Query(() => MunicipalityList, {
    description: "The enrolled patients of the municipality's health care and those whose plan it is asked about.",
  })
  @Can('municipality:list')
  municipalityList(@Arg('listId', () => ID) listId: string, @Context() ctx: Ctx): Promise<MunicipalityList> {
    return municipalityList(ctx, listId)
  }
}
