import { createIntl } from 'react-intl'
import type { Messages } from './messages.ts'
import type { TextValues } from './useText.ts'

/** The text of a catalogue id. Pure functions that put words together take this; `useText` gives it. */
export type Words = (id: string, values?: TextValues) => string

/** With ordinary spaces only: what holds a day together on the screen has no place in a record. */
export const plainSpaces = (words: string): string => words.replaceAll('\u00a0', ' ')

/** Words straight from catalogues, without a mounted portal, to be kept. @throws Error for an id without a text. */
export const wordsFrom = (...catalogues: readonly Messages[]): Words => {
  const intl = createIntl({
    locale: 'sv-SE',
    messages: Object.assign({}, ...catalogues),
    onError: (error) => {
      throw error
    },
  })
  return (id, values) => plainSpaces(intl.formatMessage({ id }, { ...values }))
}
