import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { portals } from '@lih/domain/organisation/kinds'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { html, pagePolicy } from './html.ts'
import { type Language, languageOf, textsOf } from './language.ts'
import { notePage, ownPage } from './own-page.ts'
import type { BuiltPortal, BuiltPortals, StaticFile } from './portal-files.ts'
import { publishedPath } from './published.ts'
import type { Sites } from './sites.ts'

export type PageParts = { readonly sites: Sites; readonly built: BuiltPortals; readonly demo: boolean }

const stylesheet = (): StaticFile => {
  const path = fileURLToPath(new URL('../../static/server-pages.css', import.meta.url))
  return { type: 'text/css; charset=utf-8', body: readFileSync(path), gzipped: undefined, immutable: false }
}

const sendFile = (request: FastifyRequest, reply: FastifyReply, { type, body, gzipped, immutable }: StaticFile) => {
  reply.type(type).header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (!gzipped) return reply.send(body)
  reply.header('vary', 'accept-encoding')
  return /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    ? reply.header('content-encoding', 'gzip').send(gzipped)
    : reply.send(body)
}

/** The policy of a portal's page; React Aria's own style element takes the nonce from the page. */
const portalPolicy = (nonce: string, socket: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    // Older Safari does not take 'self' for the socket of the same address.
    `connect-src 'self' ${socket}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')

/** A service worker has a policy of its own: it fetches the portal's files and does nothing else. */
const workerPath = '/sw.js'
const workerPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'"

const sendPage = (reply: FastifyReply, status: number, policy: string, text: string) =>
  reply.code(status).type('text/html; charset=utf-8').header('content-security-policy', policy).send(text)

/** The page carries the nonce of its policy, and whether everything is invented: that is told before anybody signs in. */
type PortalPage = { readonly origin: string; readonly demo: boolean; readonly language: Language }

const sendPortal = (reply: FastifyReply, { html: source }: BuiltPortal, { origin, demo, language }: PortalPage) => {
  const nonce = randomBytes(16).toString('base64')
  const text = source
    .replaceAll('__NONCE__', nonce)
    .replace('__DEMO__', String(demo))
    .replace('<html lang="sv"', `<html lang="${language}"`)
  return sendPage(reply, 200, portalPolicy(nonce, origin.replace(/^http/, 'ws')), text)
}

const notBuilt = (language: Language): string => {
  const texts = textsOf(language)
  return notePage(language, texts.notBuilt, texts.notBuiltLead)
}

const startPage = ({ sites, demo }: PageParts, language: Language): string => {
  const texts = textsOf(language)
  return ownPage(language, {
    demo,
    main: html`<main class="portal-list">
<h1>${texts.choosePortal}</h1>
<p class="lead">${texts.choosePortalLead}</p>
<ul class="portals">${portals.map(
      (portal) =>
        html`<li data-portal="${portal}"><a href="${sites.originOf(portal)}"><span class="mark"></span>
<span class="name">${texts.portals[portal]}</span><span class="about">${texts.abouts[portal]}</span>
<span class="unit">${new URL(sites.originOf(portal)).host}</span></a></li>`,
    )}</ul>
<p class="more"><a href="${publishedPath}">${texts.careHomes}</a></p>
</main>`,
  })
}

/** The portals' own font, as one of their builds holds it: one product, one look. */
const fontOf = (built: BuiltPortals): StaticFile | undefined => {
  for (const portal of portals)
    for (const [path, file] of built(portal)?.files ?? []) if (path.endsWith('.woff2')) return file
  return undefined
}

/** Everything a browser opens: start page, portals and their files. Only files that the build made are ever read. */
export const pageRoutes = (app: FastifyInstance, parts: PageParts): void => {
  const { sites, built } = parts
  const css = stylesheet()
  app.get('/static/server-pages.css', (request, reply) => sendFile(request, reply, css))
  app.get('/static/inter.woff2', (request, reply) => {
    const font = fontOf(built)
    return font ? sendFile(request, reply, font) : reply.callNotFound()
  })
  app.get('/*', (request, reply) => {
    const site = sites.siteOf(request.host)
    const path = new URL(request.url, sites.origin).pathname
    if (site === undefined) return reply.code(421).send({ code: 'UNKNOWN_HOST' })
    if (site === 'root')
      return path === '/'
        ? sendPage(reply, 200, pagePolicy(), startPage(parts, languageOf(request)))
        : reply.callNotFound()
    const portal = built(site)
    if (!portal) return sendPage(reply, 503, pagePolicy(), notBuilt(languageOf(request)))
    const file = portal.files.get(path)
    if (file && path === workerPath) reply.header('content-security-policy', workerPolicy)
    if (file) return sendFile(request, reply, file)
    // A path of the portal's own router has no extension.
    return /\.[a-z0-9]+$/i.test(path) || path.startsWith('/assets/')
      ? reply.callNotFound()
      : sendPortal(reply, portal, { origin: sites.originOf(site), demo: parts.demo, language: languageOf(request) })
  })
}
