import { createHash } from 'node:crypto'
import { municipalityNames } from '@lih/domain/organisation/municipalities'
import { civilDate } from '@lih/domain/text'
import { type CivilDate, civilDateOf } from '@lih/domain/time/civil'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Database } from '../db/client.ts'
import { inTransaction } from '../db/transaction.ts'
import { findPublished, type PublishedRow } from '../modules/care-home/published.store.ts'
import type { Clock } from '../time/clock.ts'
import { csvOf } from './csv.ts'
import { html, pagePolicy } from './html.ts'
import { type Language, languageOf, textsOf } from './language.ts'
import { ownPage, wantsPage } from './own-page.ts'
import type { PageTexts } from './pages.en.ts'
import type { Sites } from './sites.ts'

export type PublishedParts = {
  readonly sites: Sites
  readonly db: Database
  readonly clock: Clock
  readonly demo: boolean
}

/** Where the open list lies, on every site. */
export const publishedPath = '/sabo-uppdrag'
/** Per minute and address: the list is open to everybody. */
const requestsPerMinute = 120
/** How long a copy may be shown without asking again, in seconds. */
const freshSeconds = 300

type Columns = keyof PageTexts['careHomesColumns']

const columns: readonly Columns[] = [
  'careHome',
  'municipality',
  'vardcentral',
  'provider',
  'assignedFrom',
  'assignedTo',
  'ordinary',
  'shortStay',
  'placesFrom',
  'physician',
]

const cellsOf = (row: PublishedRow, texts: PageTexts): Readonly<Record<Columns, string>> => ({
  careHome: row.careHome,
  municipality: municipalityNames[row.municipalityCode] ?? row.municipalityCode,
  vardcentral: row.vardcentral,
  provider: row.provider,
  assignedFrom: row.assignedFrom,
  assignedTo: row.assignedTo ?? texts.careHomesRenews,
  ordinary: row.ordinary === null ? '' : String(row.ordinary),
  shortStay: row.shortStay === null ? '' : String(row.shortStay),
  placesFrom: row.placesFrom ?? '',
  physician: row.physicianNamed ? texts.careHomesNamed : texts.careHomesNotNamed,
})

const counted: readonly Columns[] = ['ordinary', 'shortStay']
const classOf = (column: Columns): string => (counted.includes(column) ? 'number' : '')

const tableOf = (rows: readonly PublishedRow[], texts: PageTexts) =>
  html`<table role="table"><thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th scope="col" role="columnheader" class="${classOf(column)}">${texts.careHomesColumns[column]}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => {
    const cells = cellsOf(row, texts)
    return html`<tr role="row">${columns.map((column) => html`<td role="cell" class="${classOf(column)}" data-label="${texts.careHomesColumns[column]}">${cells[column]}</td>`)}</tr>`
  })}</tbody></table>`

const dayForm = (texts: PageTexts, day: string) =>
  html`<form class="day" method="get" action="${publishedPath}"><label for="date">${texts.careHomesDate}</label>
<input id="date" name="date" type="date" value="${day}"> <button type="submit">${texts.careHomesShow}</button></form>`

const pageOf = (rows: readonly PublishedRow[], day: CivilDate, request: FastifyRequest, demo: boolean): string => {
  const language = languageOf(request)
  const texts = textsOf(language)
  return ownPage(language, {
    title: texts.careHomes,
    demo,
    main: html`<main class="wide">
<h1>${texts.careHomes}</h1>
<p class="lead">${texts.careHomesLead} <span class="nowrap">${texts.careHomesOn.replace('{date}', day)}</span></p>
<div class="list-head">
${dayForm(texts, day)}
<p class="files">${texts.careHomesFiles} <a href="${publishedPath}.csv?date=${day}">CSV</a> <a href="${publishedPath}.json?date=${day}">JSON</a></p>
</div>
${rows.length === 0 ? html`<p>${texts.careHomesNone}</p>` : html`<div class="scroll" tabindex="0">${tableOf(rows, texts)}</div>`}
</main>`,
  })
}

const csvPart = (rows: readonly PublishedRow[]): string => {
  const texts = textsOf('sv')
  const heads = columns.map((column) => texts.careHomesColumns[column])
  return csvOf([heads, ...rows.map((row) => columns.map((column) => cellsOf(row, texts)[column]))])
}

/** The same answer as before is not sent again. */
const send = (request: FastifyRequest, reply: FastifyReply, type: string, body: string): FastifyReply => {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  reply.headers({ etag, 'cache-control': `public, max-age=${freshSeconds}` })
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  return reply.type(type).send(body)
}

/** The day that is asked for, today when none is; undefined when it cannot be read. */
const dayOf = (request: FastifyRequest, clock: Clock): CivilDate | undefined => {
  const { date } = request.query as { readonly date?: unknown }
  if (date === undefined || date === '') return civilDateOf(clock())
  return civilDate.safeParse(date).data
}

/** The list with the question put again, for a person whose day could not be read. */
const badDayPage = (language: Language, today: CivilDate, demo: boolean): string => {
  const texts = textsOf(language)
  return ownPage(language, {
    title: texts.careHomes,
    demo,
    main: html`<main class="wide">
<h1>${texts.careHomes}</h1>
<p class="lead">${texts.careHomesLead}</p>
<p class="bad" role="alert">${texts.careHomesBadDate}</p>
${dayForm(texts, today)}
</main>`,
  })
}

type Asked = { readonly request: FastifyRequest; readonly today: CivilDate; readonly demo: boolean }

const refuse = (reply: FastifyReply, { request, today, demo }: Asked): FastifyReply => {
  const language = languageOf(request)
  reply.code(400)
  return wantsPage(request)
    ? reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', pagePolicy(["'self'"]))
        .send(badDayPage(language, today, demo))
    : reply.send({ code: 'NOT_A_DATE', message: textsOf(language).careHomesBadDate })
}

/**
 * The open list of care-home assignments with their places (A1): a page, JSON and CSV, as of any day (`?date=`). Without
 * sign-in, and without anything about a person: a physician shows as a role that is filled or not.
 */
export const publishedRoutes = (app: FastifyInstance, { sites, db, clock, demo }: PublishedParts): void => {
  const config = { rateLimit: { max: requestsPerMinute, timeWindow: 60_000 } }
  const answer =
    (
      respond: (rows: readonly PublishedRow[], day: CivilDate, request: FastifyRequest, reply: FastifyReply) => unknown,
    ) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      if (sites.siteOf(request.host) === undefined) return reply.code(421).send({ code: 'UNKNOWN_HOST' })
      const day = dayOf(request, clock)
      if (day === undefined) return refuse(reply, { request, today: civilDateOf(clock()), demo })
      const rows = await inTransaction(db.app, undefined, clock(), (tx) => findPublished(tx, day))
      return respond(rows, day, request, reply)
    }
  app.get(
    publishedPath,
    { config },
    answer((rows, day, request, reply) => {
      reply.headers({ 'content-security-policy': pagePolicy(["'self'"]), vary: 'accept-language, cookie' })
      return send(request, reply, 'text/html; charset=utf-8', pageOf(rows, day, request, demo))
    }),
  )
  app.get(
    `${publishedPath}.json`,
    { config },
    answer((rows, day, request, reply) => {
      const body = JSON.stringify({ date: day, careHomes: rows })
      return send(request, reply, 'application/json; charset=utf-8', body)
    }),
  )
  app.get(
    `${publishedPath}.csv`,
    { config },
    answer((rows, day, request, reply) => {
      reply.header('content-disposition', `attachment; filename="sabo-uppdrag-${day}.csv"`)
      return send(request, reply, 'text/csv; charset=utf-8', csvPart(rows))
    }),
  )
}
