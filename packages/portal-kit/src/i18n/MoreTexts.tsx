import { type ReactNode, useMemo } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import type { Messages } from './messages.ts'

/** Adds texts that are fetched with a part of the portal to those that are there already. */
export const MoreTexts = ({ texts, children }: { readonly texts: Messages; readonly children: ReactNode }) => {
  const intl = useIntl()
  const messages = useMemo(() => ({ ...intl.messages, ...texts }) as Record<string, string>, [intl.messages, texts])
  return (
    <IntlProvider locale={intl.locale} defaultLocale={intl.defaultLocale} messages={messages}>
      {children}
    </IntlProvider>
  )
}
