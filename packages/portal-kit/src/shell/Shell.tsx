import { ErrorBoundary } from '@lih/ui/notice/ErrorBoundary.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Toasts } from '@lih/ui/toast/Toasts.tsx'
import { Outlet, useLocation } from '@tanstack/react-router'
import { Suspense, useEffect, useState } from 'react'
import { useText } from '../i18n/useText.ts'
import { LiveUpdates } from '../live/LiveUpdates.tsx'
import { useLiveEvents } from '../live/useLiveEvents.ts'
import { lazyNamed } from '../portal/lazyNamed.ts'
import { usePortal } from '../portal/PortalContext.ts'
import { useSessionEnded } from '../session/sessionState.ts'
import { useLeaving } from '../session/useLeaving.tsx'
import { MeContext, type SignedInMe } from '../session/useMe.ts'
import { useSessionWatch } from '../session/useSessionWatch.ts'
import { type Entrance, useOtherTabs, useRecheck, useSignedIn } from '../session/useSignedIn.ts'
import { toasts } from '../toast/useToast.ts'
import { accessibilityPath, offlinePath } from '../url/paths.ts'
import { ChooseAssignmentPage } from './ChooseAssignmentPage.tsx'
import { DemoMark } from './DemoMark.tsx'
import { EntranceFailed } from './EntranceFailed.tsx'
import { EntrancePage } from './EntrancePage.tsx'
import { OfflineOutside } from './OfflineRoute.tsx'
import { PortalHeader } from './PortalHeader.tsx'
import { SessionEnded } from './SessionEnded.tsx'
import { SessionWarning } from './SessionWarning.tsx'
import { SignInPage } from './SignInPage.tsx'
import { UserMenu } from './UserMenu.tsx'
import { useOverlays } from './useOverlays.tsx'

const OpenStatement = lazyNamed(() => import('../accessibility/OpenStatement.tsx'), 'OpenStatement')

const onTheWayIn: readonly Entrance['kind'][] = ['nobody', 'choosing', 'failed']

/** Everything of a portal: the way in, and around each page the header, the session and the live updates. */
export const Shell = () => {
  const { entrance, again } = useSignedIn()
  const { pathname } = useLocation()
  if (pathname === accessibilityPath && onTheWayIn.includes(entrance.kind)) {
    return (
      <EntrancePage titleId="kit.accessibility">
        <Suspense fallback={<Skeleton lines={8} />}>
          <OpenStatement />
        </Suspense>
      </EntrancePage>
    )
  }
  return <Entered entrance={entrance} again={again} />
}

const Waiting = () => (
  <EntrancePage titleId="kit.loading">
    <Skeleton lines={3} />
  </EntrancePage>
)

/** A server that has not answered for so long may as well not be there (ms). */
const slowMs = 3_000

/** Whether it is still loading after a while. */
const useSlow = (loading: boolean): boolean => {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!loading) return
    const timer = setTimeout(() => setSlow(true), slowMs)
    return () => clearTimeout(timer)
  }, [loading])
  return loading && slow
}

type EnteredProps = { readonly entrance: Entrance; readonly again: () => void }

/** Inside, on the way in, or without network with what one has taken along. */
const Entered = ({ entrance, again }: EnteredProps) => {
  const { pathname } = useLocation()
  const slow = useSlow(entrance.kind === 'loading')
  const [working, setWorking] = useState(false)
  const leave = () => {
    setWorking(false)
    if (entrance.kind !== 'in') again()
  }
  const outside = slow || entrance.kind === 'failed' || (entrance.kind === 'nobody' && pathname === offlinePath)
  if (working || outside) {
    return (
      <OfflineOutside
        instead={<OnTheWayIn entrance={entrance} again={again} />}
        onLeave={leave}
        onUse={() => setWorking(true)}
      />
    )
  }
  if (entrance.kind !== 'in') return <OnTheWayIn entrance={entrance} again={again} />
  return (
    <MeContext value={entrance.me}>
      <Inside me={entrance.me} />
    </MeContext>
  )
}

const OnTheWayIn = ({ entrance, again }: EnteredProps) => {
  switch (entrance.kind) {
    case 'loading':
    case 'in':
      return <Waiting />
    case 'failed':
      return <EntranceFailed onRetry={again} />
    case 'nobody':
      return <SignInPage />
    case 'choosing':
      return <ChooseAssignmentPage me={entrance.me} onChosen={again} />
  }
}

const takeLostFocus = (): void => {
  if (document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true })
}

/** After another page has come, focus that fell out of the old one goes to the new. */
const useFocusOnNewPage = (): void => {
  const { pathname } = useLocation()
  useEffect(() => {
    takeLostFocus()
    // What is only hidden while the new page is fetched lets go of the focus when the browser next draws.
    const timer = setTimeout(takeLostFocus, 100)
    return () => clearTimeout(timer)
  }, [pathname])
}

const OfflineBar = () => {
  const { offline } = usePortal()
  const { pathname } = useLocation()
  // The page itself says all that, and sends.
  if (!offline || pathname === offlinePath) return null
  const { bar: Bar } = offline
  return (
    <ErrorBoundary resetKey="offline" onError={console.error}>
      <Suspense fallback={null}>
        <Bar />
      </Suspense>
    </ErrorBoundary>
  )
}

const Inside = ({ me }: { readonly me: SignedInMe }) => {
  const recheck = useRecheck(me)
  useOtherTabs(recheck)
  return (
    <LiveUpdates onEnded={recheck}>
      <Page me={me} recheck={recheck} />
    </LiveUpdates>
  )
}

const Page = ({ me, recheck }: { readonly me: SignedInMe; readonly recheck: () => void }) => {
  const text = useText()
  const ended = useSessionEnded()
  const watch = useSessionWatch()
  const { leave, dialog } = useLeaving()
  useFocusOnNewPage()
  useLiveEvents((event) => {
    if (event.kind === 'reconnected') recheck()
  })
  const signOut = () => leave({ kind: 'signOut' })
  const switchTo = (assignmentId: string) => leave({ kind: 'switch', assignmentId })
  const { openSearch, openKeys, overlay } = useOverlays({ enabled: !ended, onSignOut: signOut, onSwitch: switchTo })
  const user = <UserMenu onSignOut={signOut} onSwitch={switchTo} onKeys={openKeys} />
  return (
    <>
      <div hidden={ended} className="k-page">
        <DemoMark demo={me.demo} />
        <PortalHeader user={user} onSearch={openSearch} />
        <OfflineBar />
        <main id="main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      {overlay}
      {dialog}
      {ended ? <SessionEnded /> : <SessionWarning watch={watch} onSignOut={signOut} />}
      <Toasts toasts={toasts} label={text('kit.toasts')} closeText={text('kit.close')} />
    </>
  )
}
