import type { UnitKind } from '@lih/domain/organisation/kinds'
import { Arg, Ctx as Context, ID, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { Person, Unit, UnitKindEnum } from '../../graphql/organisation.types.ts'
import { physiciansAt, unitsOf } from './directory.store.ts'

/** What the select fields choose from. */
@Resolver()
export class DirectoryResolver {
  @Query(() => [Unit])
  @Can('directory:read')
  units(@Arg('kinds', () => [UnitKindEnum]) kinds: UnitKind[], @Context() ctx: Ctx): Promise<Unit[]> {
    return read(ctx, (tx) => unitsOf(tx, kinds))
  }

  @Query(() => [Person])
  @Can('directory:read')
  physicians(@Arg('unitId', () => ID) unitId: string, @Context() ctx: Ctx): Promise<Person[]> {
    return read(ctx, (tx) => physiciansAt(tx, unitId))
  }
}
