import type { FastifyRequest } from 'fastify'
import { type PageTexts, pagesEn } from './pages.en.ts'
import { pagesSv } from './pages.sv.ts'

/** Languages of the server's own pages, and of the portals that it sends (G3). */
const texts = { sv: pagesSv, en: pagesEn } as const satisfies Record<string, PageTexts>
export type Language = keyof typeof texts

/** Where a portal keeps what was chosen there, so that the server's pages follow. It says nothing about anybody. */
const cookieName = 'language'

const isLanguage = (text: string): text is Language => Object.hasOwn(texts, text)

const weightOf = (parameters: readonly string[]): number => {
  const weight = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((found) => found !== undefined)
  return weight === undefined ? 1 : Number(weight)
}

/** The language of ours that an `Accept-Language` (or the `ui_locales` of OpenID Connect) wants most; Swedish if none. */
export const preferredLanguage = (wanted: string | undefined): Language => {
  const ranked = (wanted ?? '')
    .split(/[,\s]+(?=[a-z*])/i)
    .map((part) => part.split(';'))
    .map(([tag = '', ...parameters]) => ({
      tag: tag.trim().toLowerCase().split('-')[0] ?? '',
      weight: weightOf(parameters),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return ranked.map(({ tag }) => tag).find(isLanguage) ?? 'sv'
}

/** What was chosen in a portal, or else what the browser prefers. */
export const languageOf = (request: FastifyRequest): Language => {
  const chosen = request.cookies[cookieName]
  return chosen !== undefined && isLanguage(chosen) ? chosen : preferredLanguage(request.headers['accept-language'])
}

export const textsOf = (language: Language): PageTexts => texts[language]
