import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import type { Logger } from 'pino'
import { cookiesFor } from '../auth/cookies.ts'
import { demoSecrets } from '../auth/demo-secrets.ts'
import { relyingParty } from '../auth/issuer.ts'
import { type AuthParts, authRoutes, findSession } from '../auth/routes.ts'
import { sessionStore } from '../auth/session.store.ts'
import type { Ctx } from '../context.ts'
import type { Database } from '../db/client.ts'
import type { Env } from '../env.ts'
import { buildSchema } from '../graphql/schema.ts'
import { type Clock, systemClock } from '../time/clock.ts'
import { trustedDocuments } from './documents.ts'
import type { Compile } from './execute.ts'
import { feedRoute } from './feed.ts'
import { fileRoutes } from './files.ts'
import { graphqlRoute } from './graphql.ts'
import { healthRoutes } from './health.ts'
import { pageRoutes } from './pages.ts'
import { builtPortals } from './portal-files.ts'
import { publishedRoutes } from './published.ts'
import { type Sites, sitesUnder } from './sites.ts'
import { socketRoute } from './socket.ts'
import { raiseWalls } from './walls.ts'

export type ServerParts = {
  readonly env: Env
  readonly db: Database
  /** The world's time. */
  readonly clock: Clock
  readonly log: Logger
  /** Directory above `apps/`, in which the portals' builds lie. */
  readonly root: string
  readonly jobsRun: () => boolean
  /** HSA-ids of those who stand first at the demo sign-in. */
  readonly suggested?: readonly string[]
  /** The machine's time, by which sessions live. */
  readonly machineClock?: Clock
  readonly compile?: Compile
  readonly socketCheckMs?: number
}

const bodyLimit = 1024 * 1024
/** Per minute and address; a hospital's staff may share one. */
const requestsPerMinute = 6000

const emptyServer = ({ env, log }: ServerParts): FastifyInstance =>
  Fastify({
    loggerInstance: log,
    // Ours is one line per request, without the address.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    trustProxy: env.mode === 'production',
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
  }) as unknown as FastifyInstance

const protect = async (app: FastifyInstance, sites: Sites, log: Logger): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    // A form's POST would otherwise say that it comes from nowhere.
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: sites.secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
  })
  await app.register(rateLimit, { max: requestsPerMinute, timeWindow: 60_000 })
  await app.register(cookie)
  raiseWalls(app, sites, log)
}

const authParts = async (app: FastifyInstance, parts: ServerParts, sites: Sites): Promise<AuthParts> => {
  const { env, db, clock, suggested = [], machineClock = systemClock } = parts
  const demoIssuer = async () => {
    const { demoProvider } = await import('../auth/demo-provider.ts')
    const secrets = await demoSecrets(env.dataDir)
    return demoProvider(app, { mode: env.mode, sites, db, clock, suggested, secrets })
  }
  return {
    db,
    clock,
    sites,
    cookies: cookiesFor(sites, env.port),
    sessions: sessionStore(db.single, machineClock, clock),
    issuer: relyingParty(env.oidc ?? (await demoIssuer())),
  }
}

/** A portal that asks on its own, because something changed, says so: that is no sign of a person. */
const isBackground = (request: FastifyRequest): boolean => request.headers['x-background'] === '1'

const contextFor =
  ({ db, clock, env }: ServerParts, auth: AuthParts) =>
  async (request: FastifyRequest, use: boolean): Promise<Ctx> => {
    const session = await findSession(auth, request, use)
    return {
      actor: session?.actor,
      db,
      clock,
      requestId: request.id,
      demo: env.mode !== 'production',
      ...(session ? { signedIn: session.signedIn } : {}),
    }
  }

/** The whole server, not yet listening. Closing it finishes what is under way. */
export const makeServer = async (parts: ServerParts): Promise<FastifyInstance> => {
  const { env, db, clock, log, root, jobsRun, compile, socketCheckMs } = parts
  const sites = sitesUnder(env.publicUrl)
  const free = env.mode === 'development'
  const app = emptyServer(parts)
  let draining = false
  app.addHook('preClose', async () => {
    draining = true
  })
  await protect(app, sites, log)
  const auth = await authParts(app, parts, sites)
  authRoutes(app, auth)
  const contextOf = contextFor(parts, auth)
  const built = builtPortals(root, free)
  const schema = buildSchema()
  const documents = trustedDocuments(built, free)
  await graphqlRoute(app, {
    schema,
    sites,
    documents,
    free,
    log,
    compile,
    contextOf: (request) => contextOf(request, !isBackground(request)),
  })
  await socketRoute(app, {
    schema,
    sites,
    documents,
    log,
    checkEveryMs: socketCheckMs,
    contextOf: (request) => contextOf(request, false),
  })
  fileRoutes(app, (request) => contextOf(request, true))
  await feedRoute(app, { db, clock, token: env.feedToken })
  healthRoutes(app, { db, jobsRun, isDraining: () => draining })
  publishedRoutes(app, { sites, db, clock, demo: env.mode === 'demo' })
  pageRoutes(app, { sites, built, demo: env.mode === 'demo' })
  return app
}
