import { AppHeader } from '@lih/ui/header/AppHeader.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { useText } from '../i18n/useText.ts'
import { usePortal } from '../portal/PortalContext.ts'
import { accessibilityPath } from '../url/paths.ts'
import { DemoMark } from './DemoMark.tsx'
import { useDocumentTitle } from './useDocumentTitle.ts'

/** A page before one is in: the portal's name and one thing to do. */
export const EntrancePage = ({ titleId, children }: { readonly titleId: string; readonly children: ReactNode }) => {
  const portal = usePortal()
  const text = useText()
  useDocumentTitle(text(titleId))
  return (
    <>
      <DemoMark />
      <AppHeader
        party={portal.uiPortal}
        name={text(`kit.portal.${portal.portal}`)}
        href="/"
        nav={[]}
        navLabel={text('kit.nav')}
        skipText={text('kit.skip')}
      />
      <main id="main" tabIndex={-1} className="k-entrance u-stack">
        <div>
          <p className="k-product">
            <FormattedMessage id="kit.product" />
          </p>
          <h1>
            <FormattedMessage id={titleId} />
          </h1>
        </div>
        {children}
      </main>
      <footer className="k-foot">
        <Link href={accessibilityPath}>
          <FormattedMessage id="kit.accessibility" />
        </Link>
      </footer>
    </>
  )
}
