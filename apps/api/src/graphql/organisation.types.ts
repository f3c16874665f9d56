import {
  type Party,
  type Profession,
  type Purpose,
  parties,
  portals,
  professions,
  purposes,
  type UnitKind,
  unitKinds,
} from '@lih/domain/organisation/kinds'
import { Field, ID, ObjectType } from 'type-graphql'
import { gqlEnum } from './enum.ts'
import { HsaIdScalar } from './scalars.ts'

export const UnitKindEnum = gqlEnum('UnitKind', unitKinds)
export const PartyEnum = gqlEnum('Party', parties)
export const ProfessionEnum = gqlEnum('Profession', professions)
const PurposeEnum = gqlEnum('Purpose', purposes)
export const PortalEnum = gqlEnum('Portal', portals)

@ObjectType({ simpleResolvers: true })
export class Unit {
  @Field(() => ID)
  id: string

  @Field(() => HsaIdScalar)
  hsaId: string

  @Field(() => UnitKindEnum)
  kind: UnitKind

  @Field(() => String)
  name: string

  @Field(() => String)
  shortName: string

  @Field(() => String, { nullable: true })
  parentName: string | null

  @Field(() => String, { nullable: true })
  municipalityCode: string | null

  @Field(() => PartyEnum)
  party: Party
}

@ObjectType({ simpleResolvers: true })
export class Person {
  @Field(() => ID)
  id: string

  /** Given and family name. */
  @Field(() => String)
  name: string

  @Field(() => String)
  title: string
}

@ObjectType({ simpleResolvers: true })
export class Assignment {
  @Field(() => ID)
  id: string

  @Field(() => ProfessionEnum)
  profession: Profession

  @Field(() => PurposeEnum)
  purpose: Purpose

  @Field(() => Unit)
  unit: Unit
}
