import { type ReactNode, use, useMemo } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import { joinMessages } from '../i18n/messages.ts'
import type { PortalDefinition } from '../portal/definePortal.ts'
import { usePortal } from '../portal/PortalContext.ts'

const fetched = new WeakMap<PortalDefinition, Promise<Record<string, string>>>()

/** Fetched once; anew after a failure. */
const textsOf = (portal: PortalDefinition): Promise<Record<string, string>> => {
  const before = fetched.get(portal)
  if (before) return before
  const texts = portal.patientMessages().then((catalogues) => joinMessages(...catalogues))
  fetched.set(portal, texts)
  texts.catch(() => fetched.delete(portal))
  return texts
}

/** Adds the texts of the patient's page to those of the portal. Suspends until they are there. */
export const PatientTexts = ({ children }: { readonly children: ReactNode }) => {
  const intl = useIntl()
  const own = use(textsOf(usePortal()))
  const messages = useMemo(() => ({ ...intl.messages, ...own }) as Record<string, string>, [intl.messages, own])
  return (
    <IntlProvider locale={intl.locale} defaultLocale={intl.defaultLocale} messages={messages}>
      {children}
    </IntlProvider>
  )
}
