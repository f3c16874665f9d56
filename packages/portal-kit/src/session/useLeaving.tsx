import { ConfirmDialog } from '@lih/ui/dialog/ConfirmDialog.tsx'
import { type ReactNode, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { flushAllWork } from '../form/unsavedWork.ts'
import { useText } from '../i18n/useText.ts'
import { useToast } from '../toast/useToast.ts'
import { chooseAssignment, signOut } from './authApi.ts'
import { tellTabs } from './tabs.ts'

type Leaving = { readonly kind: 'signOut' } | { readonly kind: 'switch'; readonly assignmentId: string }

/** Sign-out and assignment switch: what is typed is saved first, and asked about when it could not be. */
export const useLeaving = (): { readonly leave: (how: Leaving) => void; readonly dialog: ReactNode } => {
  const text = useText()
  const toast = useToast()
  const [asked, setAsked] = useState<Leaving | null>(null)
  const go = async (how: Leaving) => {
    const done = how.kind === 'signOut' ? await signOut() : await chooseAssignment(how.assignmentId)
    if (!done) {
      toast({ text: text(how.kind === 'signOut' ? 'kit.signOut.failed' : 'kit.choose.failed') })
      return
    }
    tellTabs(how.kind === 'signOut' ? 'signedOut' : 'switched')
    // A whole new page: nothing of the former person or unit stays in memory.
    location.assign('/')
  }
  const leave = (how: Leaving) => void flushAllWork().then((unsaved) => (unsaved ? setAsked(how) : go(how)))
  const dialog = (
    <ConfirmDialog
      open={asked !== null}
      onClose={() => setAsked(null)}
      onConfirm={() => asked && void go(asked)}
      title={text('kit.unsaved.title')}
      verb={text('kit.unsaved.verb')}
      cancelText={text('kit.cancel')}
      grave
    >
      <FormattedMessage id="kit.unsaved.text" />
    </ConfirmDialog>
  )
  return { leave, dialog }
}
