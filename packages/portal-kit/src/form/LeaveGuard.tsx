import { ConfirmDialog } from '@lih/ui/dialog/ConfirmDialog.tsx'
import { useBlocker } from '@tanstack/react-router'
import { FormattedMessage } from 'react-intl'
import { useText } from '../i18n/useText.ts'

interface LeaveGuardProps {
  readonly hasUnsavedText: () => boolean
  readonly flush: () => Promise<void>
}

/** Saves the draft before one leaves; asks when that did not succeed. */
export const LeaveGuard = ({ hasUnsavedText, flush }: LeaveGuardProps) => {
  const text = useText()
  const blocker = useBlocker({
    shouldBlockFn: async () => {
      if (hasUnsavedText()) await flush()
      return hasUnsavedText()
    },
    enableBeforeUnload: hasUnsavedText,
    withResolver: true,
  })
  return (
    <ConfirmDialog
      open={blocker.status === 'blocked'}
      onClose={() => blocker.reset?.()}
      onConfirm={() => blocker.proceed?.()}
      title={text('kit.leave.title')}
      verb={text('kit.leave.verb')}
      cancelText={text('kit.leave.stay')}
      grave
    >
      <FormattedMessage id="kit.leave.text" />
    </ConfirmDialog>
  )
}
