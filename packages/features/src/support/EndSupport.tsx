import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Suspense, useState } from 'react'
import type { EndSupportDialogProps } from './EndSupportDialog.tsx'
import { EndSupportDialog } from './lazy-forms.ts'

type Props = Omit<EndSupportDialogProps, 'onClose'>

/** A running support ends before a hand-over: the patient declines, has moved or has died (M10). */
export const EndSupport = (props: Props) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  return (
    <div>
      <Button onPress={() => setOpen(true)}>{text('end.open')}</Button>
      <Suspense fallback={null}>{open && <EndSupportDialog {...props} onClose={() => setOpen(false)} />}</Suspense>
    </div>
  )
}
