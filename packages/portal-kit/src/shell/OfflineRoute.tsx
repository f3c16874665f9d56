import { ErrorBoundary } from '@lih/ui/notice/ErrorBoundary.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { type ReactNode, Suspense } from 'react'
import { useText } from '../i18n/useText.ts'
import { usePortal } from '../portal/PortalContext.ts'
import { useDocumentTitle } from './useDocumentTitle.ts'

type OutsideProps = {
  readonly instead: ReactNode
  readonly onLeave: () => void
  readonly onUse: () => void
}

/** What one has taken along, when one cannot come inside: without network, or signed out. */
export const OfflineOutside = (props: OutsideProps) => {
  const { offline } = usePortal()
  if (!offline) return props.instead
  const { page: Page } = offline
  return (
    <ErrorBoundary resetKey="offline" onError={console.error}>
      <Suspense fallback={props.instead}>
        <Page outside {...props} />
      </Suspense>
    </ErrorBoundary>
  )
}

const stay = () => undefined

/** The same inside the portal. */
export const OfflineRoute = () => {
  const { offline } = usePortal()
  const text = useText()
  useDocumentTitle(text('kit.offline.title'))
  if (!offline) return null
  const { page: Page } = offline
  return (
    <ErrorBoundary resetKey="offline" onError={console.error}>
      <Suspense
        fallback={
          <div className="u-page">
            <Skeleton lines={8} />
          </div>
        }
      >
        <Page outside={false} instead={null} onLeave={stay} onUse={stay} />
      </Suspense>
    </ErrorBoundary>
  )
}
