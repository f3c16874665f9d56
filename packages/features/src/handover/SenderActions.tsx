import type { HandoverDetails_HandoverFragment } from '@lih/graphql/documents'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { type AvailableAction, findAction } from '@lih/portal-kit/refusal/availability.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Suspense, useState } from 'react'
import { AnswerForm, WithdrawForm } from './lazy-forms.ts'

export type SenderActionsProps = {
  readonly handover: HandoverDetails_HandoverFragment
  readonly actions: readonly AvailableAction[]
  readonly patientId: string
}

/** What a physician of Läkarmedverkan can do with a proposal that stands: answer a question, take it back (M8). */
export const SenderActions = ({ handover, actions, patientId }: SenderActionsProps) => {
  const text = useText()
  const [withdrawing, setWithdrawing] = useState(false)
  const answer = findAction(actions, 'handover:answer')
  const withdraw = findAction(actions, 'handover:withdraw')
  if (withdrawing) {
    return (
      <Lasting possible={withdraw?.allowed === true}>
        <Suspense fallback={<Skeleton lines={3} />}>
          <WithdrawForm handover={handover} patientId={patientId} onClose={() => setWithdrawing(false)} />
        </Suspense>
      </Lasting>
    )
  }
  return (
    <Suspense fallback={<Skeleton lines={3} />}>
      <Lasting possible={answer?.allowed === true}>
        <AnswerForm handover={handover} patientId={patientId} />
      </Lasting>
      {withdraw?.allowed && (
        <div>
          <Button onPress={() => setWithdrawing(true)}>{text('withdraw.handover.open')}</Button>
        </div>
      )}
    </Suspense>
  )
}
