import type { UnitKind } from '@lih/domain/organisation/kinds'
import { Arg, Ctx as Context, ID, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { Person, Unit, UnitKindEnum } from '../../graphql/organisation.types.ts'
import { findColleagues, findPhysicians, findUnits } from './directory.store.ts'

/** What the select fields choose from. */
@Resolver()
export class DirectoryResolver {
  @Query(() => [Unit])
  @Can('directory:read')
  units(@Arg('kinds', () => [UnitKindEnum]) kinds: UnitKind[], @Context() ctx: Ctx): Promise<Unit[]> {
    return findUnits(ctx, kinds)
  }

  @Query(() => [Person])
  @Can('directory:read')
  physicians(@Arg('unitId', () => ID) unitId: string, @Context() ctx: Ctx): Promise<Person[]> {
    return findPhysicians(ctx, unitId)
  }

  @Query(() => [Person], { description: 'Who at the own unit a patient may be assigned to.' })
  @Can('support:assign')
  assignableColleagues(@Context() ctx: Ctx): Promise<Person[]> {
    return findColleagues(ctx)
  }
}
