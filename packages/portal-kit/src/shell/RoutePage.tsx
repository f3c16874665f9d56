import { ErrorBoundary } from '@lih/ui/notice/ErrorBoundary.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Suspense } from 'react'
import { useText } from '../i18n/useText.ts'
import type { PortalRoute } from '../portal/definePortal.ts'
import { useDocumentTitle } from './useDocumentTitle.ts'

/** One page of the portal in its frame: title, waiting, fault. */
export const RoutePage = ({ route }: { readonly route: PortalRoute }) => {
  const text = useText()
  const title = text(route.titleId)
  useDocumentTitle(title)
  const Content = route.component
  return (
    <ErrorBoundary resetKey={route.path} onError={console.error}>
      <Suspense
        fallback={
          <div className="u-page">
            <Skeleton lines={8} />
          </div>
        }
      >
        <Content />
      </Suspense>
    </ErrorBoundary>
  )
}
