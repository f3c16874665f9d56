import { type Language, languages } from '@lih/domain/language/languages'
import { makeSetting } from '@lih/ui/setting/setting.ts'
import { useSyncExternalStore } from 'react'
import { createIntl, createIntlCache, type IntlShape } from 'react-intl'
import { formatSv } from '../format/format.sv.ts'
import type { Messages } from './messages.ts'
import type { Words } from './words.ts'

/** Both write dates and the clock as Sweden does. */
const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-SE' }

/** English has its own decimal point. */
const numberLocales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' }

/** Nothing chosen: as the server sent the page, which knows what the browser prefers. */
const asSent = 'as sent'
const setting = makeSetting<Language | typeof asSent>('language', [asSent, ...languages])

const sent = (): Language => languages.find((language) => language === document.documentElement.lang) ?? 'sv'

/** The cookie is for the server's own pages, which come before a portal and after it. */
const keep = (language: Language): void => {
  setting.set(language)
  document.cookie = `language=${language}; path=/; max-age=31536000; samesite=lax`
}
const cache = createIntlCache()
const listeners = new Set<() => void>()

const intlOf = (language: Language, messages: Messages): IntlShape => {
  const locale = locales[language]
  return createIntl({ locale, defaultLocale: locale, messages: { ...messages } }, cache)
}

type Shown = { readonly language: Language; readonly intl: IntlShape }

let shown: Shown = { language: 'sv', intl: intlOf('sv', formatSv) }
let textsIn: (language: Language) => Promise<Messages> = () => Promise.resolve(formatSv)
let learned: Messages = {}

const speak = (language: Language, messages: Messages): void => {
  shown = { language, intl: intlOf(language, messages) }
  for (const listener of listeners) listener()
}

const show = async (language: Language): Promise<void> => {
  const messages = await textsIn(language)
  document.documentElement.lang = language
  speak(language, { ...learned, ...messages })
}

/** Adds Swedish texts that come after the start: those of the refusals, which no first page needs. */
export const learn = (texts: Messages): void => {
  learned = { ...learned, ...texts }
  speak(shown.language, { ...texts, ...(shown.intl.messages as Messages) })
}

const shownInSwedish: Shown = { language: 'sv', intl: intlOf('sv', formatSv) }

/**
 * Formats in Swedish whatever is shown: for texts that begin a note in the patient's record, which is written in Swedish
 * (patientdatalagen 3 kap. 13 §).
 */
export const inSwedish = <Text>(make: () => Text): Text => {
  const before = shown
  shown = shownInSwedish
  try {
    return make()
  } finally {
    shown = before
  }
}

/** Whether there is a text of that id now. */
export const isSayable = (id: string): boolean => Object.hasOwn(shown.intl.messages, id)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/**
 * Shows the portal in the language that is kept in this browser, and in another when it is chosen in another tab.
 *
 * @param english is fetched when somebody first wants it. Does it not come, the portal is shown in Swedish
 */
export const startLanguage = async (swedish: Messages, english: () => Promise<Messages>): Promise<void> => {
  textsIn = async (language) => (language === 'sv' ? swedish : { ...swedish, ...(await english()) })
  const wanted = sent()
  const follow = async () => {
    const kept = setting.get()
    const language = kept === asSent ? wanted : kept
    if (language !== shown.language) await show(language).catch(console.error)
  }
  await show('sv')
  await follow()
  setting.subscribe(() => void follow())
}

/** Shows another language, once its texts have come, and keeps the choice. @throws when they cannot be fetched */
export const chooseLanguage = async (language: Language): Promise<void> => {
  await show(language)
  keep(language)
}

/** Shows what the person has chosen on any machine; without a choice, what this browser keeps or prefers. */
export const followPerson = async (chosen: Language | null | undefined): Promise<void> => {
  if (chosen && chosen !== shown.language) await chooseLanguage(chosen).catch(console.error)
}

/** Keeps the choice over an act that empties the browser's storage: a sign-out. */
export const withLanguageKept = async <Answer>(act: () => Promise<Answer>): Promise<Answer> => {
  const chosen = setting.get()
  const answer = await act()
  if (chosen !== asSent) keep(chosen)
  return answer
}

/** The language that is shown, with its texts. Whoever asks is drawn anew when another one is chosen. */
export const useShownLanguage = () => useSyncExternalStore(subscribe, () => shown)

/** A number with at most so many decimals, in the language that is shown: `1 234,5`, `1,234.5`. */
export const formatNumber = (value: number, decimals: number): string =>
  value.toLocaleString(numberLocales[shown.language], { maximumFractionDigits: decimals })

/** With that many decimals, also where they are noughts: numbers of a column end alike. */
export const formatDecimals = (value: number, decimals: number): string =>
  value.toLocaleString(numberLocales[shown.language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })

/**
 * A text of the formats and refusals in the language that is shown, for pure functions that are called while something
 * is drawn. All that hold words of a feature take `Words` instead.
 */
export const say: Words = (id, values) => shown.intl.formatMessage({ id }, { ...values })
