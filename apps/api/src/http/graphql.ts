import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import { ApolloArmor } from '@escape.tech/graphql-armor'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { GraphQLSchema, ValidationRule } from 'graphql'
import type { Logger } from 'pino'
import type { Ctx } from '../context.ts'
import type { Documents } from './documents.ts'
import { type Compile, compiledGateway } from './execute.ts'
import { formatError, maskError } from './mask.ts'
import type { Sites } from './sites.ts'

export type GraphqlParts = {
  readonly schema: GraphQLSchema
  readonly sites: Sites
  readonly documents: Documents
  /** Any document, and introspection: development only. */
  readonly free: boolean
  readonly log: Logger
  readonly contextOf: (request: FastifyRequest) => Promise<Ctx>
  readonly compile?: Compile
}

type Limits = { readonly plugins: ApolloServerPlugin<Ctx>[]; readonly validationRules: ValidationRule[] }

/** Limits of documents that are not known beforehand. */
const limits = (): Limits => {
  const { plugins, validationRules } = new ApolloArmor({
    maxDepth: { n: 12 },
    maxAliases: { n: 15 },
    maxTokens: { n: 2000 },
    maxDirectives: { n: 20 },
    costLimit: { maxCost: 20_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.5, ignoreIntrospection: true },
  }).protect()
  // Its types name Apollo's other build.
  return { plugins: plugins as unknown as ApolloServerPlugin<Ctx>[], validationRules }
}

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

const apolloServer = (app: FastifyInstance, { schema, free, log, compile }: GraphqlParts): ApolloServer<Ctx> => {
  const armor: Limits = free ? limits() : { plugins: [], validationRules: [] }
  return new ApolloServer<Ctx>({
    gateway: compiledGateway(schema, maskError(log), compile),
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    introspection: free,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    hideSchemaDetailsFromClientErrors: !free,
    // Faults are logged where they are masked, without their messages' values.
    logger: quiet,
    formatError: formatError(log, free),
    validationRules: armor.validationRules,
    plugins: [
      ...armor.plugins,
      fastifyApolloDrainPlugin(app),
      // Both cost more than the whole execution of a list.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  })
}

/** `POST /graphql`. */
export const graphqlRoute = async (app: FastifyInstance, parts: GraphqlParts): Promise<void> => {
  const { sites, documents, contextOf } = parts
  const apollo = apolloServer(app, parts)
  await apollo.start()
  app.post(
    '/graphql',
    {
      preHandler: async (request, reply) => {
        const asked = documents(sites.siteOf(request.host), request.body)
        if (typeof asked === 'string')
          return reply.code(400).send({ errors: [{ message: asked, extensions: { code: asked } }] })
        request.body = asked
        return undefined
      },
    },
    fastifyApolloHandler(apollo, { context: contextOf }),
  )
}
