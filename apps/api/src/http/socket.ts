import websocket from '@fastify/websocket'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql'
import { type Extra, makeHandler } from 'graphql-ws/use/@fastify/websocket'
import type { Logger } from 'pino'
import type { Ctx } from '../context.ts'
import type { Documents } from './documents.ts'
import { maskError } from './mask.ts'
import type { Sites } from './sites.ts'
import { isOwnOrigin } from './walls.ts'

export type SocketParts = {
  readonly schema: GraphQLSchema
  readonly sites: Sites
  readonly documents: Documents
  readonly log: Logger
  /** The context of a session that a person is not using now: a socket keeps nobody signed in. */
  readonly contextOf: (request: FastifyRequest) => Promise<Ctx>
  /** How often an open socket's session is looked for. */
  readonly checkEveryMs?: number
}

/** The close code for a session that is over: the portal goes to the sign-in, and does not try again. */
const sessionOver = 4403

const failed = (code: string): readonly GraphQLError[] => [new GraphQLError(code, { extensions: { code } })]

/** Only subscriptions come this way. */
const readDocument = (schema: GraphQLSchema, text: string, operationName?: string): DocumentNode | undefined => {
  const document = parse(text)
  if (validate(schema, document).length > 0) return undefined
  return getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION ? document : undefined
}

/** Closes the socket when its session ends, by sign-out, time or switch of assignment. */
const closeWithSession = ({ contextOf, checkEveryMs = 30_000, log }: SocketParts, { socket, request }: Extra): void => {
  const check = async () => {
    const { actor } = await contextOf(request)
    if (!actor) socket.close(sessionOver, 'SESSION_OVER')
  }
  const timer = setInterval(() => {
    check().catch(() => log.warn('a socket’s session could not be looked for'))
  }, checkEveryMs).unref()
  socket.once('close', () => clearInterval(timer))
}

const handler = (parts: SocketParts) => {
  const { schema, sites, documents, log, contextOf } = parts
  const mask = maskError(log)
  const parsed = new Map<string, DocumentNode | undefined>()
  const documentOf = (text: string, operationName?: string): DocumentNode | undefined => {
    const key = `${operationName ?? ''}\n${text}`
    if (!parsed.has(key) && parsed.size < 500) parsed.set(key, readDocument(schema, text, operationName))
    return parsed.get(key)
  }
  return makeHandler({
    schema,
    isProd: true,
    connectionInitWaitTimeout: 10_000,
    onConnect: ({ extra }) => closeWithSession(parts, extra),
    onSubscribe: async ({ extra }, _id, payload) => {
      const asked = documents(sites.siteOf(extra.request.host), payload)
      if (typeof asked === 'string') return failed(asked)
      const document = documentOf(asked.query, asked.operationName)
      if (!document) return failed('UNKNOWN_DOCUMENT')
      const contextValue = await contextOf(extra.request)
      return {
        schema,
        document,
        variableValues: asked.variables ?? {},
        operationName: asked.operationName,
        contextValue,
      }
    },
    onNext: ({ extra }, _id, _payload, _args, result: ExecutionResult) =>
      result.errors
        ? { ...result, errors: result.errors.map((error) => mask(error, { requestId: extra.request.id })) }
        : undefined,
  })
}

/** `GET /graphql` as a websocket: from the portal's own page, signed in; otherwise 403 at the upgrade. */
export const socketRoute = async (app: FastifyInstance, parts: SocketParts): Promise<void> => {
  await app.register(websocket, { options: { maxPayload: 64 * 1024 } })
  const { sites, contextOf } = parts
  void app.register(async (scope) => {
    scope.get(
      '/graphql',
      {
        websocket: true,
        preValidation: async (request, reply) => {
          if (!isOwnOrigin(sites, request) || !(await contextOf(request)).actor)
            return reply.code(403).send({ code: 'FORBIDDEN' })
          return undefined
        },
      },
      handler(parts),
    )
  })
}
