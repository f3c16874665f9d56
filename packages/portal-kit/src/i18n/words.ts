import { createIntl } from 'react-intl'
import type { Messages } from './messages.ts'
import type { TextValues } from './useText.ts'

/** The text of a catalogue id. Pure functions that put words together take this; `useText` gives it. */
export type Words = (id: string, values?: TextValues) => string

/** Words straight from catalogues, without a mounted portal. @throws Error for an id without a text. */
export const wordsFrom = (...catalogues: readonly Messages[]): Words => {
  const intl = createIntl({
    locale: 'sv-SE',
    messages: Object.assign({}, ...catalogues),
    onError: (error) => {
      throw error
    },
  })
  return (id, values) => intl.formatMessage({ id }, { ...values })
}
