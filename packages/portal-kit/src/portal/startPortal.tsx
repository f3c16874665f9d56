import { ApolloProvider } from '@apollo/client/react'
import { followTheme } from '@lih/ui/theme/theme.ts'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { RouterProvider as AriaRouterProvider, I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { IntlProvider } from 'react-intl'
import { kitSv } from '../i18n/kit.sv.ts'
import { joinMessages } from '../i18n/messages.ts'
import { watchAttendance } from '../session/attended.ts'
import { portalClient } from './apollo.ts'
import type { PortalDefinition } from './definePortal.ts'
import { PortalContext } from './PortalContext.ts'
import { portalRouter } from './router.tsx'
import { allowOnlyEmptyHtml } from './trusted-html.ts'
import '@lih/ui/styles/all.css'
import '../shell/shell.css'

const locale = 'sv-SE'

/**
 * Mounts a portal into the page's `#root`.
 *
 * @throws when the page has no `#root`
 */
export const startPortal = (portal: PortalDefinition): void => {
  const place = document.getElementById('root')
  if (place === null) throw new Error('The page has no #root')
  allowOnlyEmptyHtml()
  followTheme()
  watchAttendance()
  const router = portalRouter(portal)
  const messages = joinMessages(kitSv, ...portal.messages)
  createRoot(place).render(
    <StrictMode>
      <PortalContext value={portal}>
        <IntlProvider locale={locale} defaultLocale={locale} messages={messages}>
          <I18nProvider locale={locale}>
            <AriaRouterProvider navigate={(href) => void router.navigate({ href })}>
              <ApolloProvider client={portalClient(location.origin)}>
                <RouterProvider router={router} />
              </ApolloProvider>
            </AriaRouterProvider>
          </I18nProvider>
        </IntlProvider>
      </PortalContext>
    </StrictMode>,
  )
}
