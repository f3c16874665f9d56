import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Html, html, page, pagePolicy } from './html.ts'
import { type Language, languageOf, textsOf } from './language.ts'

type OwnPage = {
  /** Left out where the product's name is the title. */
  readonly title?: string
  readonly main: Html
  /** Whether everything is invented, which the page then says. */
  readonly demo?: boolean
}

/** A page of the server's own in the product's frame. */
export const ownPage = (language: Language, { title, main, demo = false }: OwnPage): string => {
  const { product, demo: invented } = textsOf(language)
  return page(
    language,
    title ? `${title} – ${product}` : product,
    html`<header>${demo ? html`<p class="demo">${invented}</p>` : ''}<p class="product">${product}</p></header>
${main}`,
  )
}

/** What happened, and the way on. */
export const notePage = (
  language: Language,
  title: string,
  lead: string,
  way?: { readonly to: string; readonly text: string },
): string =>
  ownPage(language, {
    title,
    main: html`<main class="narrow">
<h1>${title}</h1>
<p>${lead}</p>
${way ? html`<p><a class="go" href="${way.to}">${way.text}</a></p>` : ''}
</main>`,
  })

/** Whether a person's browser asks for a page, and not a program for data. */
export const wantsPage = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && /\btext\/html\b/.test(headers.accept ?? '')

const failureTexts = (language: Language, status: number, requestId: string): readonly [string, string] => {
  const texts = textsOf(language)
  if (status === 404) return [texts.lost, texts.lostLead]
  if (status === 429) return [texts.crowded, texts.crowdedLead]
  if (status < 500) return [texts.unread, texts.unreadLead]
  return [texts.fault, texts.faultLead.replace('{number}', requestId)]
}

/** What a browser shows instead of the page that was asked for, without what the fault said. */
export const sendFailurePage = (request: FastifyRequest, reply: FastifyReply, status: number): FastifyReply => {
  const language = languageOf(request)
  const [title, lead] = failureTexts(language, status, request.id)
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('content-security-policy', pagePolicy())
    .send(notePage(language, title, lead, { to: '/', text: textsOf(language).toStart }))
}
