import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { stopwatch } from '../time/clock.ts'
import { sendFailurePage, wantsPage } from './own-page.ts'
import { faultForLog } from './scrub.ts'
import type { Sites } from './sites.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `false`: called by servers, which send no Origin, and guarded in another way. */
    ownOrigin?: boolean
  }
  interface FastifyRequest {
    elapsed: () => number
  }
}

const features = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

const permissionsPolicy = features.map((feature) => `${feature}=()`).join(', ')

/** For everything that is not a page; a page brings its own policy, and a file of the build its own cache time. */
const defaultHeaders = (request: FastifyRequest, reply: FastifyReply): void => {
  reply.headers({
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    'cache-control': 'no-store',
    'permissions-policy': permissionsPolicy,
    'x-request-id': request.id,
  })
}

/** Whether the request comes from a page of the very site that it goes to. */
export const isOwnOrigin = (sites: Sites, request: FastifyRequest): boolean => {
  const site = sites.siteOf(request.host)
  if (site === undefined) return false
  return request.headers.origin === (site === 'root' ? sites.origin : sites.originOf(site))
}

const texts: Readonly<Record<number, { code: string; message: string }>> = {
  413: { code: 'TOO_LARGE', message: 'Det som skickades är för stort. Gränsen är 1 MB.' },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Formatet stöds inte.' },
  429: { code: 'TOO_MANY_REQUESTS', message: 'För många förfrågningar. Vänta en minut.' },
}

/** An answer for people and portals alike, without what the fault said. */
const answer = (status: number, requestId: string) => {
  const { code, message } = texts[status] ?? {
    code: status < 500 ? 'BAD_REQUEST' : 'INTERNAL',
    message: status < 500 ? 'Förfrågan kunde inte läsas.' : 'Något gick fel hos oss.',
  }
  return { errors: [{ message, extensions: { code, ...(status < 500 ? {} : { correlationId: requestId }) } }] }
}

const answerErrors = (app: FastifyInstance): void => {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode >= 400 ? error.statusCode : 500
    if (status >= 500) request.log.error({ requestId: request.id, fault: faultForLog(error) }, 'fault')
    return wantsPage(request)
      ? sendFailurePage(request, reply, status)
      : reply.code(status).send(answer(status, request.id))
  })
  app.setNotFoundHandler((request, reply) =>
    wantsPage(request)
      ? sendFailurePage(request, reply, 404)
      : reply.code(404).send({ errors: [{ message: 'Sidan finns inte.', extensions: { code: 'NOT_FOUND' } }] }),
  )
}

/** One line per request: the route, never the address, which may hold anything. */
const logRequests = (app: FastifyInstance, log: Logger): void => {
  app.decorateRequest('elapsed', () => 0)
  app.addHook('onRequest', async (request) => {
    request.elapsed = stopwatch()
  })
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions, id } = request
    log.info(
      { requestId: id, method, route: routeOptions.url ?? 'unknown', status: reply.statusCode, ms: request.elapsed() },
      'request',
    )
  })
}

/** What holds for every request: headers, origin of everything that may change something, errors, the log. */
export const raiseWalls = (app: FastifyInstance, sites: Sites, log: Logger): void => {
  logRequests(app, log)
  answerErrors(app)
  app.addHook('onRequest', async (request, reply) => {
    defaultHeaders(request, reply)
    const changes = request.method !== 'GET' && request.method !== 'HEAD'
    if (changes && request.routeOptions.config?.ownOrigin !== false && !isOwnOrigin(sites, request))
      return reply.code(403).send({
        errors: [{ message: 'Förfrågan kommer från en annan plats.', extensions: { code: 'FOREIGN_ORIGIN' } }],
      })
    return undefined
  })
}
