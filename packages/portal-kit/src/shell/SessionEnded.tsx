import { Button } from '@lih/ui/button/Button.tsx'
import { useEffect, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { FormattedMessage } from 'react-intl'
import { hasUnsavedWork } from '../form/unsavedWork.ts'
import { signInPath } from '../session/authApi.ts'
import { here } from './SignInPage.tsx'

/** Signing in beside this page keeps what is typed here; otherwise it comes back to the same place. */
const signIn = (beside: boolean): void => {
  if (beside) window.open(signInPath('/'), '_blank', 'noopener')
  else location.assign(signInPath(here()))
}

/** Covers everything when the session is over: nothing about patients stays on an unattended screen. */
export const SessionEnded = () => {
  const [unsaved] = useState(hasUnsavedWork)
  useEffect(() => {
    document.documentElement.dataset['session'] = 'ended'
    return () => {
      delete document.documentElement.dataset['session']
    }
  }, [])
  return (
    <ModalOverlay className="u-overlay k-ended" isOpen isKeyboardDismissDisabled>
      <Modal className="u-modal">
        <Dialog className="u-dialog" role="alertdialog">
          <Heading slot="title" level={2}>
            <FormattedMessage id="kit.signedOut" />
          </Heading>
          <p>
            <FormattedMessage id={unsaved ? 'kit.signedOut.unsaved' : 'kit.signedOut.text'} />
          </p>
          <div className="u-dialog-acts">
            <Button kind="main" autoFocus onPress={() => signIn(unsaved)}>
              <FormattedMessage id="kit.signIn" />
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
