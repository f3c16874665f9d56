import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyError, FastifyInstance } from 'fastify'
import type { Database } from '../db/client.ts'
import { systemContext } from '../db/system-work.ts'
import { entriesOfText, utf8 } from '../modules/feed/entries.ts'
import { runImport } from '../modules/feed/import-run.ts'
import { reportJson } from '../modules/feed/report.ts'
import { defaultSource, isSource } from '../modules/feed/source.ts'
import type { Clock } from '../time/clock.ts'
import { faultForLog } from './scrub.ts'

export type FeedDoor = {
  readonly db: Database
  readonly clock: Clock
  /** Without it there is no door. */
  readonly token: string | undefined
}

const bodyLimit = 50 * 1024 * 1024
/** Per minute and address. */
const requestsPerMinute = 120

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Compares in constant time, whatever the lengths. */
const isBearer = (header: string | undefined, token: string): boolean =>
  timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`))

const refusal = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] })

const texts: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', 'Förfrågan kunde inte läsas.'],
  413: [
    'TOO_LARGE',
    'Det som skickades är för stort. Gränsen är 50 MB. Dela upp det, eller läs in det med npm run import.',
  ],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'Formatet stöds inte. Skicka application/fhir+json.'],
  429: ['TOO_MANY_REQUESTS', 'För många förfrågningar. Vänta en minut.'],
}

/** Faults of this door have texts of their own: its limit is another. */
const answerErrors = (scope: FastifyInstance): void => {
  scope.setErrorHandler((error: FastifyError, request, reply) => {
    const known = texts[error.statusCode ?? 500]
    if (known !== undefined) return reply.code(error.statusCode ?? 400).send(refusal(...known))
    request.log.error({ requestId: request.id, fault: faultForLog(error) }, 'fault')
    return reply.code(500).send(refusal('INTERNAL', 'Något gick fel hos oss.'))
  })
}

const sourceIn = (query: unknown): string | undefined => {
  const { source = defaultSource } = query as { readonly source?: unknown }
  return typeof source === 'string' && isSource(source) ? source : undefined
}

const take = async (scope: FastifyInstance, { db, clock }: FeedDoor): Promise<void> => {
  const context = systemContext(db, clock)
  const config = { ownOrigin: false, rateLimit: { max: requestsPerMinute, timeWindow: 60_000 } }
  scope.post('/feed/fhir', { bodyLimit, config }, async (request, reply) => {
    const source = sourceIn(request.query)
    if (source === undefined)
      return reply.code(400).send(refusal('BAD_SOURCE', 'source ska ha a–z, 0–9 och bindestreck.'))
    const { body } = request
    if (!Buffer.isBuffer(body)) return reply.code(415).send(refusal(...(texts[415] ?? ['', ''])))
    const file = { name: 'feed', open: async () => entriesOfText('feed', utf8(body)) }
    const { files, unreadable } = await runImport(context, [file], { source })
    const [report] = files
    if (report !== undefined) return reply.send(reportJson(report))
    return reply.code(400).send(refusal('UNREADABLE', `${unreadable[0]?.reason ?? ''} Inget har lagrats.`))
  })
}

/**
 * POST /feed/fhir: the record system sends a bundle or a resource, and gets the report of the import (M21). It shows the
 * bearer token of the settings; who does not is turned away before the body is read.
 */
export const feedRoute = async (app: FastifyInstance, door: FeedDoor): Promise<void> => {
  const { token } = door
  if (token === undefined) return
  await app.register(async (scope) => {
    answerErrors(scope)
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      ['application/fhir+json', 'application/json'],
      { parseAs: 'buffer' },
      async (_request: unknown, body: Buffer) => body,
    )
    // After the limit of the rate, and before the body.
    scope.addHook('preParsing', async (request, reply) => {
      if (isBearer(request.headers.authorization, token)) return undefined
      return reply
        .code(401)
        .header('www-authenticate', 'Bearer')
        .send(refusal('UNAUTHENTICATED', 'Nyckeln saknas eller stämmer inte.'))
    })
    await take(scope, door)
  })
}
