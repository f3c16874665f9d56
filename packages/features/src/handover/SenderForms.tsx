import {
  AnswerHandoverDocument,
  type HandoverDetails_HandoverFragment,
  WithdrawHandoverDocument,
} from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { HandoverTextForm } from './HandoverTextForm.tsx'

export type SenderFormProps = { readonly handover: HandoverDetails_HandoverFragment; readonly patientId: string }

/** Läkarmedverkan answers the question, so that the proposal stands again (M8). */
export const AnswerForm = ({ handover, patientId }: SenderFormProps) => {
  const text = useText()
  const unit = handover.toUnit.name
  const question = [...handover.messages].reverse().find((message) => message.kind === 'QUESTION')
  return (
    <HandoverTextForm
      document={AnswerHandoverDocument}
      field="answerHandover"
      handover={handover}
      patientId={patientId}
      title={text('answer.handover.title', { unit })}
      lead={question && <p className="ho-said">”{question.text}”</p>}
      label={text('answer.handover.text', { unit })}
      hint={text('answer.handover.after', { unit })}
      submitLabel={text('answer.handover.submit')}
    />
  )
}

/** Läkarmedverkan takes the proposal back with a reason (M8). */
export const WithdrawForm = ({ handover, patientId, onClose }: SenderFormProps & { readonly onClose: () => void }) => {
  const text = useText()
  return (
    <HandoverTextForm
      document={WithdrawHandoverDocument}
      field="withdrawHandover"
      handover={handover}
      patientId={patientId}
      title={text('withdraw.handover.title')}
      label={text('withdraw.handover.text')}
      hint={text('withdraw.handover.hint', { unit: handover.toUnit.name })}
      submitLabel={text('withdraw.handover.submit')}
      grave
      onDone={onClose}
      onCancel={onClose}
    />
  )
}
