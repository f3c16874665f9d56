import type { SupportPlan_SupportFragment } from '@lih/graphql/documents'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import type { Availability } from '@lih/portal-kit/refusal/availability.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { useState } from 'react'
import { WithdrawForm } from './lazy-forms.ts'

export type WithdrawProps = {
  readonly plan: SupportPlan_SupportFragment
  readonly patientId: string
  readonly available: Availability | undefined
}

/** The hospital takes the plan back, with a reason that all parties see (G4). */
export const Withdraw = ({ available, ...props }: WithdrawProps) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const possible = available?.allowed === true
  if (open) {
    return (
      <Lasting possible={possible}>
        <WithdrawForm {...props} onCancel={() => setOpen(false)} />
      </Lasting>
    )
  }
  if (!possible) return null
  return (
    <div>
      <Button onPress={() => setOpen(true)}>{text('withdraw.open')}</Button>
    </div>
  )
}
