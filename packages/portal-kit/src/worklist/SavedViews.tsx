import { ErrorBoundary } from '@lih/ui/notice/ErrorBoundary.tsx'
import { Suspense } from 'react'
import { useText } from '../i18n/useText.ts'
import { lazyNamed } from '../portal/lazyNamed.ts'
import type { SavedViewBarProps } from './SavedViewBar.tsx'

const SavedViewBar = lazyNamed<'SavedViewBar', SavedViewBarProps>(() => import('./SavedViewBar.tsx'), 'SavedViewBar')

/** The place of the saved views above a list's filters. It keeps its height, so that no row moves when they come. */
export const SavedViews = (props: SavedViewBarProps) => {
  const text = useText()
  return (
    <div className="u-chips wl-views" role="group" aria-label={text('worklist.views')}>
      <span className="u-dim wl-views-label" aria-hidden="true">
        {text('worklist.views')}
      </span>
      <ErrorBoundary onError={console.error}>
        <Suspense fallback={null}>
          <SavedViewBar {...props} />
        </Suspense>
      </ErrorBoundary>
    </div>
  )
}
