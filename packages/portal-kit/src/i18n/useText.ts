import { useCallback } from 'react'
import { useIntl } from 'react-intl'

export type TextValues = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Texts as strings, for props that take no elements: `text('handover.title')`. */
export const useText = (): ((id: string, values?: TextValues) => string) => {
  const intl = useIntl()
  return useCallback((id, values) => intl.formatMessage({ id }, { ...values }), [intl])
}
