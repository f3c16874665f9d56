import {
  AnswerHandoverDocument,
  type HandoverDetails_HandoverFragment,
  WithdrawHandoverDocument,
} from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { type AvailableAction, findAction } from '@lih/portal-kit/refusal/availability.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { useState } from 'react'
import { HandoverTextForm } from './HandoverTextForm.tsx'

export type SenderActionsProps = {
  readonly handover: HandoverDetails_HandoverFragment
  readonly actions: readonly AvailableAction[]
  readonly patientId: string
}

const Answer = ({ handover, patientId }: Omit<SenderActionsProps, 'actions'>) => {
  const text = useText()
  const unit = handover.toUnit.name
  const question = [...handover.messages].reverse().find((message) => message.kind === 'QUESTION')
  return (
    <HandoverTextForm
      document={AnswerHandoverDocument}
      field="answerHandover"
      {...{ handover, patientId }}
      title={text('answer.handover.title', { unit })}
      lead={question && <p className="ho-said">”{question.text}”</p>}
      label={text('answer.handover.text', { unit })}
      hint={text('answer.handover.after', { unit })}
      submitLabel={text('answer.handover.submit')}
    />
  )
}

/** What a physician of Läkarmedverkan can do with a proposal that stands: answer a question, take it back (M8). */
export const SenderActions = ({ handover, actions, patientId }: SenderActionsProps) => {
  const text = useText()
  const [withdrawing, setWithdrawing] = useState(false)
  const answer = findAction(actions, 'handover:answer')
  const withdraw = findAction(actions, 'handover:withdraw')
  const stop = () => setWithdrawing(false)
  if (withdrawing) {
    return (
      <HandoverTextForm
        document={WithdrawHandoverDocument}
        field="withdrawHandover"
        {...{ handover, patientId }}
        title={text('withdraw.handover.title')}
        label={text('withdraw.handover.text')}
        hint={text('withdraw.handover.hint', { unit: handover.toUnit.name })}
        submitLabel={text('withdraw.handover.submit')}
        grave
        onDone={stop}
        onCancel={stop}
      />
    )
  }
  return (
    <>
      {answer?.allowed && <Answer handover={handover} patientId={patientId} />}
      {withdraw?.allowed && (
        <div>
          <Button onPress={() => setWithdrawing(true)}>{text('withdraw.handover.open')}</Button>
        </div>
      )}
    </>
  )
}
