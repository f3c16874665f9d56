import { type ReactNode, useMemo } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import type { Messages } from './messages.ts'

/**
 * Adds Swedish texts that are fetched with a part of the portal to those that are there already. English ones come all
 * at once, and stay.
 */
export const MoreTexts = ({ texts, children }: { readonly texts: Messages; readonly children: ReactNode }) => {
  const intl = useIntl()
  const messages = useMemo(() => ({ ...texts, ...intl.messages }) as Record<string, string>, [intl.messages, texts])
  return (
    <IntlProvider locale={intl.locale} defaultLocale={intl.defaultLocale} messages={messages}>
      {children}
    </IntlProvider>
  )
}
