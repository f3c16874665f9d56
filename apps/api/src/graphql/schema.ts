import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { AssessmentResolver } from '../modules/assessment/assessment.resolver.ts'
import { DirectoryResolver } from '../modules/directory/directory.resolver.ts'
import { DraftResolver } from '../modules/draft/draft.resolver.ts'
import { HandoverResolver } from '../modules/handover/handover.resolver.ts'
import { LiveResolver } from '../modules/live/live.resolver.ts'
import { MeResolver } from '../modules/me/me.resolver.ts'
import { PatientResolver } from '../modules/patient/patient.resolver.ts'
import { SearchResolver } from '../modules/search/search.resolver.ts'
import { StayResolver } from '../modules/stay/stay.resolver.ts'
import { SupportResolver } from '../modules/support/support.resolver.ts'
import { WorklistResolver } from '../modules/worklist/worklist.resolver.ts'

/** Every resolver of the product, one line per module. */
const resolvers = [
  MeResolver,
  LiveResolver,
  DraftResolver,
  DirectoryResolver,
  PatientResolver,
  AssessmentResolver,
  SupportResolver,
  StayResolver,
  HandoverResolver,
  WorklistResolver,
  SearchResolver,
] as const

// Each subscription brings its own source; TypeGraphQL asks for one all the same.
const pubSub = {
  publish: () => undefined,
  subscribe: (): never => {
    throw new Error('each subscription has its own source')
  },
}

/** The one schema of all portals. Inputs are parsed by the domain's schemas, so class validation is off. */
export const buildSchema = (): GraphQLSchema => buildSchemaSync({ resolvers: [...resolvers], validate: false, pubSub })
