import { useCommandKey } from '@lih/ui/keyboard/useCommandKey.ts'
import { useSingleKey } from '@lih/ui/keyboard/useSingleKey.ts'
import { ErrorBoundary } from '@lih/ui/notice/ErrorBoundary.tsx'
import { type ReactNode, Suspense, useState } from 'react'
import { lazyNamed } from '../portal/lazyNamed.ts'
import { beginTypingAhead, endTypingAhead } from '../search/typed-ahead.ts'

const SearchPalette = lazyNamed(() => import('../search/SearchPalette.tsx'), 'SearchPalette')
const KeysSheet = lazyNamed(() => import('./KeysSheet.tsx'), 'KeysSheet')

interface Overlays {
  readonly openSearch: () => void
  readonly openKeys: () => void
  readonly overlay: ReactNode
}

interface Ways {
  /** False when the session has ended: nothing opens then. */
  readonly enabled: boolean
  readonly onSignOut: () => void
  readonly onSwitch: (assignmentId: string) => void
}

/** What opens over any page: the search (Ctrl+K) and the sheet of keys (?). Each is fetched when first asked for. */
export const useOverlays = ({ enabled, onSignOut, onSwitch }: Ways): Overlays => {
  const [open, setOpen] = useState<'search' | 'keys' | null>(null)
  const openSearch = () => {
    if (open === null) beginTypingAhead()
    setOpen('search')
  }
  const openKeys = () => setOpen('keys')
  const close = () => {
    endTypingAhead()
    setOpen(null)
  }
  useCommandKey('k', openSearch, enabled)
  useSingleKey('?', openKeys, enabled)
  const overlay = (
    <ErrorBoundary resetKey={open ?? ''} onError={console.error}>
      <Suspense fallback={null}>
        {open === 'search' && (
          <SearchPalette
            onClose={close}
            onChoose={(choice) => {
              if (choice.kind === 'keys') openKeys()
              else if (choice.kind === 'signOut') onSignOut()
              else onSwitch(choice.assignmentId)
            }}
          />
        )}
        {open === 'keys' && <KeysSheet onClose={close} />}
      </Suspense>
    </ErrorBoundary>
  )
  return { openSearch, openKeys, overlay }
}
