import { ApolloProvider } from '@apollo/client/react'
import { followTheme } from '@lih/ui/theme/theme.ts'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { RouterProvider as AriaRouterProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { formatSv } from '../format/format.sv.ts'
import { kitSv } from '../i18n/kit.sv.ts'
import { LanguageProvider } from '../i18n/LanguageProvider.tsx'
import { learn, startLanguage } from '../i18n/language.ts'
import { joinMessages, type Messages } from '../i18n/messages.ts'
import { watchAttendance } from '../session/attended.ts'
import { portalClient } from './apollo.ts'
import type { PortalDefinition } from './definePortal.ts'
import { PortalContext } from './PortalContext.ts'
import { portalRouter } from './router.tsx'
import { trustOnlyOurs } from './trusted-html.ts'
import '@lih/ui/styles/all.css'
import '../shell/shell.css'

/** Only who has met a refusal needs their texts: they come after the first page. */
const fetchRefusals = async () => learn((await import('../refusal/texts.ts')).refusalSv)

/** This package's English texts and those of the portal's features. */
const fetchEnglish = async (ofFeatures: () => Promise<readonly Messages[]>) => {
  const [{ english }, features] = await Promise.all([import('../i18n/english.ts'), ofFeatures()])
  return joinMessages(...english, ...features)
}

/**
 * Mounts a portal into the page's `#root`, in the language that was chosen.
 *
 * @param english the features' English texts, fetched when somebody reads English
 * @throws when the page has no `#root`
 */
export const startPortal = async (
  portal: PortalDefinition,
  english: () => Promise<readonly Messages[]>,
): Promise<void> => {
  const place = document.getElementById('root')
  if (place === null) throw new Error('The page has no #root')
  trustOnlyOurs()
  followTheme()
  watchAttendance()
  const router = portalRouter(portal)
  await startLanguage(joinMessages(formatSv, kitSv, ...portal.messages), () => fetchEnglish(english))
  createRoot(place).render(
    <StrictMode>
      <PortalContext value={portal}>
        <LanguageProvider>
          <AriaRouterProvider navigate={(href) => void router.navigate({ href })}>
            <ApolloProvider client={portalClient(location.origin)}>
              <RouterProvider router={router} />
            </ApolloProvider>
          </AriaRouterProvider>
        </LanguageProvider>
      </PortalContext>
    </StrictMode>,
  )
  await fetchRefusals()
}
