import { ConfirmDialog } from '@lih/ui/dialog/ConfirmDialog.tsx'
import { type ReactNode, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { flushAllWork } from '../form/unsavedWork.ts'
import { useText } from '../i18n/useText.ts'
import { usePortal } from '../portal/PortalContext.ts'
import { useToast } from '../toast/useToast.ts'
import { askSession, chooseAssignment, signOut } from './authApi.ts'
import { tellTabs } from './tabs.ts'
import { useMe } from './useMe.ts'

type Leaving = { readonly kind: 'signOut' } | { readonly kind: 'switch'; readonly assignmentId: string }

/** What speaks against leaving at once: text that is not saved, or acts that are on this device alone. */
type Asked = { readonly how: Leaving; readonly unsaved: boolean; readonly unsent: number }

/** What lies on the device: nothing where the portal does nothing without network. */
const useDevice = () => {
  const { offline } = usePortal()
  const me = useMe()
  return {
    countUnsent: async () => (offline ? (await offline.leaving()).countUnsent() : 0),
    erase: async (kind: Leaving['kind']) =>
      offline && (await offline.leaving()).erase(kind === 'signOut' ? 'SIGNED_OUT' : 'OTHER_ASSIGNMENT', me.id),
  }
}

const end = async (how: Leaving, unsent: number): Promise<boolean> =>
  how.kind === 'signOut' ? signOut(unsent > 0) : chooseAssignment(how.assignmentId)

/**
 * Sign-out and assignment switch: what is typed is saved first, and asked about when it could not be. What one has taken
 * along is erased; what is not sent yet stays encrypted on the device, and is asked about.
 */
export const useLeaving = (): { readonly leave: (how: Leaving) => void; readonly dialog: ReactNode } => {
  const text = useText()
  const toast = useToast()
  const device = useDevice()
  const [asked, setAsked] = useState<Asked | null>(null)
  const go = async ({ how, unsent }: Asked) => {
    // Without network one cannot leave, and a mistaken press must not cost what one has taken along.
    const reached = (await askSession()).kind !== 'unknown'
    if (reached) await device.erase(how.kind)
    const done = reached && (await end(how, unsent))
    if (!done) {
      toast({ text: text(how.kind === 'signOut' ? 'kit.signOut.failed' : 'kit.choose.failed') })
      return
    }
    tellTabs(how.kind === 'signOut' ? 'signedOut' : 'switched')
    // A whole new page: nothing of the former person or unit stays in memory.
    location.assign('/')
  }
  const leave = async (how: Leaving) => {
    const unsaved = await flushAllWork()
    const unsent = await device.countUnsent()
    const next = { how, unsaved, unsent }
    return unsaved || unsent > 0 ? setAsked(next) : go(next)
  }
  const why = asked?.unsaved ? 'unsaved' : 'unsent'
  const dialog = (
    <ConfirmDialog
      open={asked !== null}
      onClose={() => setAsked(null)}
      onConfirm={() => asked && void go(asked)}
      title={text(`kit.${why}.title`)}
      verb={text(`kit.${why}.verb`)}
      cancelText={text('kit.cancel')}
      grave={why === 'unsaved'}
    >
      <FormattedMessage id={`kit.${why}.text`} values={{ count: asked?.unsent ?? 0 }} />
    </ConfirmDialog>
  )
  return { leave: (how) => void leave(how), dialog }
}
