import { ErrorBoundary } from '@lih/ui/notice/ErrorBoundary.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Navigate } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useText } from '../i18n/useText.ts'
import type { PortalRoute } from '../portal/definePortal.ts'
import { usePortal } from '../portal/PortalContext.ts'
import { useMayAtAll } from '../session/useMayAtAll.ts'
import { useDocumentTitle } from './useDocumentTitle.ts'

/** Where the first page leads whom the access table does not let see it: to the first place that it does. */
const useInstead = (path: string): string | undefined => {
  const { navigation } = usePortal()
  const mayAtAll = useMayAtAll()
  const open = navigation.filter(({ action }) => action === undefined || mayAtAll(action))
  return path === '/' && open.every((item) => item.path !== '/') ? open[0]?.path : undefined
}

/** One page of the portal in its frame: title, waiting, fault. A head without patients comes to what a head does (M17). */
export const RoutePage = ({ route }: { readonly route: PortalRoute }) => {
  const text = useText()
  const title = text(route.titleId)
  useDocumentTitle(title)
  const Content = route.component
  const instead = useInstead(route.path)
  if (instead !== undefined) return <Navigate to={instead} replace />
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
