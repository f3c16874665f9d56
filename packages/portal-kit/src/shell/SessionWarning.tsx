import { ConfirmDialog } from '@lih/ui/dialog/ConfirmDialog.tsx'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useText } from '../i18n/useText.ts'
import { leftText } from '../session/sessionWarning.ts'
import type { SessionWatch } from '../session/useSessionWatch.ts'

interface SessionWarningProps {
  readonly watch: SessionWatch
  readonly onSignOut: () => void
}

/** Two minutes before the session ends: one press prolongs it. Past ten hours only signing in again does. */
export const SessionWarning = ({ watch, onSignOut }: SessionWarningProps) => {
  const text = useText()
  const [read, setRead] = useState(false)
  const { outlook } = watch
  if (outlook.kind !== 'warn') return null
  const left = leftText(outlook.secondsLeft)
  if (outlook.reason === 'absolute') {
    return (
      <ConfirmDialog
        open={!read}
        onClose={() => setRead(true)}
        onConfirm={onSignOut}
        title={text('kit.session.absoluteTitle')}
        verb={text('kit.session.signInAgain')}
        cancelText={text('kit.close')}
      >
        <FormattedMessage id="kit.session.absolute" values={{ left }} />
      </ConfirmDialog>
    )
  }
  return (
    <ConfirmDialog
      open
      onClose={watch.stay}
      onConfirm={watch.stay}
      title={text('kit.session.title')}
      verb={text('kit.session.stay')}
      cancelText={text('kit.close')}
    >
      <FormattedMessage id="kit.session.text" values={{ left }} />
    </ConfirmDialog>
  )
}
