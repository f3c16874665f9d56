import type { Portal } from '@lih/domain/organisation/kinds'
import { z } from '@lih/domain/zod'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Database } from '../db/client.ts'
import { findActor, findPersonByHsaId, soleAssignment } from '../db/organisation.store.ts'
import { inTransaction } from '../db/transaction.ts'
import { languageOf } from '../http/language.ts'
import { faultForLog } from '../http/scrub.ts'
import type { Sites } from '../http/sites.ts'
import { type Clock, systemClock } from '../time/clock.ts'
import type { Cookies } from './cookies.ts'
import { type RelyingParty, SignInRefused } from './issuer.ts'
import { failurePage, type SignInFailure } from './pages.ts'
import type { Session, SessionStore } from './session.store.ts'

export type AuthParts = {
  readonly db: Database
  readonly clock: Clock
  readonly sites: Sites
  readonly cookies: Cookies
  readonly sessions: SessionStore
  readonly issuer: RelyingParty
}

/** A path of the same origin, or the portal's first page. */
export const safePath = (to: unknown): string =>
  typeof to === 'string' && to.length <= 500 && /^\/(?![/\\])[\w\-./~%?=&]*$/.test(to) ? to : '/'

const portalAt = ({ sites }: AuthParts, request: FastifyRequest): Portal | undefined => {
  const site = sites.siteOf(request.host)
  return site === 'root' ? undefined : site
}

/** The session of a request; `use` unless the portal asks on its own, in the background. */
export const findSession = async (
  parts: AuthParts,
  request: FastifyRequest,
  use = true,
): Promise<Session | undefined> => {
  const portal = portalAt(parts, request)
  const id = portal && request.cookies[parts.cookies.session(portal)]
  return id ? parts.sessions.find(id, portal, use) : undefined
}

const refuse = (request: FastifyRequest, reply: FastifyReply, status: number, why: SignInFailure) =>
  reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('content-security-policy', failurePage.policy)
    .send(failurePage.html(languageOf(request), why))

/** Sign-in by OpenID Connect, as a backend for the frontend: no token reaches the browser. */
const signInRoutes = (app: FastifyInstance, parts: AuthParts): void => {
  const { cookies, sessions, issuer, sites, db, clock } = parts
  const callback = (portal: Portal) => `${sites.originOf(portal)}/auth/callback`

  app.get<{ Querystring: { to?: string } }>('/auth/login', async (request, reply) => {
    const portal = portalAt(parts, request)
    if (!portal) return reply.callNotFound()
    const { address, ...expected } = await issuer.begin(callback(portal), languageOf(request))
    const id = await sessions.begin({ ...expected, to: safePath(request.query.to) })
    return reply.setCookie(cookies.signIn(portal), id, cookies.flags).redirect(address)
  })

  app.get('/auth/callback', async (request, reply) => {
    const portal = portalAt(parts, request)
    if (!portal) return reply.callNotFound()
    const id = request.cookies[cookies.signIn(portal)]
    const pending = id ? await sessions.takePending(id) : undefined
    reply.clearCookie(cookies.signIn(portal), cookies.flags)
    if (!pending) return refuse(request, reply, 400, 'USED_OR_LATE')
    const { search } = new URL(request.url, sites.origin)
    const identified = await issuer.finish(new URL(callback(portal) + search), pending).catch((error: unknown) => {
      if (!(error instanceof SignInRefused)) throw error
      request.log.warn(faultForLog(error), 'sign-in refused')
      return undefined
    })
    if (!identified) return refuse(request, reply, 400, 'NOT_CONFIRMED')
    const chosen = await inTransaction(db.app, undefined, clock(), async (tx) => {
      const person = await findPersonByHsaId(tx, identified.hsaId)
      return person && { personId: person.id, assignmentId: await soleAssignment(tx, person.id, portal) }
    })
    if (!chosen) return refuse(request, reply, 403, 'NOBODY')
    const former = request.cookies[cookies.session(portal)]
    if (former) await sessions.end(former)
    const session = await sessions.create({ personId: chosen.personId, portal }, chosen.assignmentId)
    return reply.setCookie(cookies.session(portal), session, cookies.flags).redirect(pending.to)
  })
}

const leavingBody = z.object({ keepDevice: z.boolean() })

/** Somebody's acts lie encrypted on the device and nowhere else: to clear its storage would lose them. */
const keepsDevice = (request: FastifyRequest): boolean => {
  const body = leavingBody.safeParse(request.body)
  return body.success && body.data.keepDevice
}

const secondsUntil = (end: string): number =>
  Math.max(0, Math.floor((Date.parse(end) - Date.parse(systemClock())) / 1000))

const left = (session: Session) => ({
  /** Seconds until the session ends unless somebody does something, and until it ends in any case. */
  idle: secondsUntil(session.idleEndsAt < session.endsAt ? session.idleEndsAt : session.endsAt),
  absolute: secondsUntil(session.endsAt),
})

const assignmentBody = z.object({ assignmentId: z.uuid() })

const sessionRoutes = (app: FastifyInstance, parts: AuthParts): void => {
  const { cookies, sessions, db, clock } = parts

  app.get('/auth/session', async (request, reply) => {
    const session = await findSession(parts, request, false)
    return session ? left(session) : reply.code(401).send({ code: 'UNAUTHENTICATED' })
  })

  app.post('/auth/keep-alive', async (request, reply) => {
    const session = await findSession(parts, request)
    return session ? left(session) : reply.code(401).send({ code: 'UNAUTHENTICATED' })
  })

  app.post('/auth/assignment', async (request, reply) => {
    const session = await findSession(parts, request)
    if (!session) return reply.code(401).send({ code: 'UNAUTHENTICATED' })
    const body = assignmentBody.safeParse(request.body)
    if (!body.success) return reply.code(400).send({ code: 'BAD_USER_INPUT' })
    const { personId, portal } = session.signedIn
    const { assignmentId } = body.data
    const actor = await inTransaction(db.app, undefined, clock(), (tx) => findActor(tx, personId, assignmentId, portal))
    if (!actor) return reply.code(403).send({ code: 'FORBIDDEN', reason: 'ASSIGNMENT_NOT_VALID_HERE' })
    const name = cookies.session(portal)
    const next = await sessions.switchAssignment(request.cookies[name] ?? '', assignmentId)
    return reply.setCookie(name, next, cookies.flags).code(204).send()
  })

  app.post('/auth/logout', async (request, reply) => {
    const portal = portalAt(parts, request)
    if (!portal) return reply.callNotFound()
    const name = cookies.session(portal)
    const id = request.cookies[name]
    if (id) await sessions.end(id)
    return reply
      .clearCookie(name, cookies.flags)
      .header('clear-site-data', keepsDevice(request) ? '"cache", "cookies"' : '"cache", "cookies", "storage"')
      .code(204)
      .send()
  })
}

export const authRoutes = (app: FastifyInstance, parts: AuthParts): void => {
  signInRoutes(app, parts)
  sessionRoutes(app, parts)
}
