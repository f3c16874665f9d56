import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type Provider from 'oidc-provider'
import type { Configuration } from 'oidc-provider'
import type { Database } from '../db/client.ts'
import type { Mode } from '../env.ts'
import { pagePolicy } from '../http/html.ts'
import { languageOf, preferredLanguage } from '../http/language.ts'
import type { Sites } from '../http/sites.ts'
import type { Clock } from '../time/clock.ts'
import { demoMemory } from './demo-memory.ts'
import { demoPeople, findDemoPerson } from './demo-people.store.ts'
import type { DemoSecrets } from './demo-secrets.ts'
import type { Issuer } from './issuer.ts'
import { demoLoginPage, lateLoginPage } from './pages.ts'

const mountPath = '/demo-oidc'
const clientId = 'lakarinsatser-demo'

export type DemoProviderParts = {
  readonly mode: Mode
  readonly sites: Sites
  readonly db: Database
  readonly clock: Clock
  readonly secrets: DemoSecrets
  /** HSA-ids of those who shall stand first. */
  readonly suggested: readonly string[]
}

const configuration = ({ sites, db, secrets }: DemoProviderParts): Configuration => ({
  clients: [
    {
      client_id: clientId,
      client_secret: secrets.clientSecret,
      redirect_uris: sites.portalOrigins.map((origin) => `${origin}/auth/callback`),
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  adapter: demoMemory(),
  jwks: { keys: [secrets.jwk as { kty: 'RSA' }] },
  pkce: { required: () => true },
  cookies: {
    keys: [secrets.cookieKey],
    names: { session: 'demo_session', interaction: 'demo_interaction', resume: 'demo_resume' },
  },
  claims: { openid: ['sub', 'name', 'employeeHsaId', 'commissionHsaId'] },
  conformIdTokenClaims: false,
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_context, interaction) => `/demo-login/${interaction.uid}` },
  ttl: { Session: 60, Interaction: 600, Grant: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
  findAccount: async (_context, sub) => {
    const person = await findDemoPerson(db, sub)
    if (!person) return undefined
    const { hsaId, name, commissions } = person
    return { accountId: sub, claims: async () => ({ sub, name, employeeHsaId: hsaId, commissionHsaId: commissions }) }
  },
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({
      clientId: oidc.client?.clientId ?? clientId,
      accountId: oidc.session?.accountId ?? '',
    })
    grant.addOIDCScope('openid')
    await grant.save()
    return grant
  },
})

const forward = (app: FastifyInstance, provider: Provider): void => {
  const callback = provider.callback()
  void app.register(async (scope) => {
    // The provider reads the body itself.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _body, done) => done(null))
    scope.all(`${mountPath}/*`, { config: { ownOrigin: false } }, (request, reply) => {
      reply.hijack()
      const raw: IncomingMessage & { originalUrl?: string } = request.raw
      // It finds where it is mounted by comparing the two.
      raw.originalUrl = raw.url ?? ''
      raw.url = raw.originalUrl.slice(mountPath.length)
      void callback(raw, reply.raw)
    })
  })
}

/** What the library throws when an interaction is over or was never begun. */
const isLate = (error: unknown): boolean => error instanceof Error && error.name === 'SessionNotFound'

const loginPages = (app: FastifyInstance, provider: Provider, parts: DemoProviderParts): void => {
  const { sites, db, clock, suggested } = parts
  // Browsers apply the policy to the redirects after the form, too.
  const policy = pagePolicy(["'self'", ...sites.portalOrigins])
  void app.register(async (scope) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    )
    scope.setErrorHandler((error, request, reply) => {
      if (!isLate(error)) throw error
      return reply
        .code(400)
        .type('text/html; charset=utf-8')
        .header('content-security-policy', policy)
        .send(lateLoginPage(languageOf(request), sites.origin))
    })
    scope.get('/demo-login/:uid', async (request, reply) => {
      const { params } = await provider.interactionDetails(request.raw, reply.raw)
      const here = sites.siteOf(new URL(String(params['redirect_uri'])).host)
      const wanted = params['ui_locales']
      const language = typeof wanted === 'string' ? preferredLanguage(wanted) : languageOf(request)
      const people = await demoPeople(db, clock, suggested)
      return reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', policy)
        .send(demoLoginPage(language, people, here === 'root' ? undefined : here))
    })
    scope.post<{ Body: { hsaId?: string } }>('/demo-login/:uid', async (request, reply) => {
      const accountId = String(request.body?.hsaId ?? '')
      if (!(await findDemoPerson(db, accountId))) return reply.code(400).send({ code: 'BAD_USER_INPUT' })
      const to = await provider.interactionResult(
        request.raw,
        reply.raw,
        { login: { accountId } },
        { mergeWithLastSubmission: false },
      )
      return reply.redirect(to, 303)
    })
  })
}

/**
 * The library, without its notice that it was written for a later Node: the whole sign-in is tested on this one. Only
 * the demo loads it.
 */
const loadLibrary = async () => {
  const { warn } = console
  console.warn = () => undefined
  try {
    return await import('oidc-provider')
  } finally {
    console.warn = warn
  }
}

/**
 * The demo sign-in: a real OpenID provider at a path of this server, with the people of the database and no passwords.
 * @throws Error in production
 */
export const demoProvider = async (app: FastifyInstance, parts: DemoProviderParts): Promise<Issuer> => {
  if (parts.mode === 'production') throw new Error('the demo sign-in does not exist in production')
  const issuer = `${parts.sites.origin}${mountPath}`
  const { default: OpenIdProvider } = await loadLibrary()
  const provider = new OpenIdProvider(issuer, configuration(parts))
  forward(app, provider)
  loginPages(app, provider, parts)
  return { issuer, clientId, clientSecret: parts.secrets.clientSecret }
}
