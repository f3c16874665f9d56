import {
  DeclineHandoverDocument,
  type HandoverDetails_HandoverFragment,
  ReturnHandoverDocument,
} from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { HandoverTextForm } from './HandoverTextForm.tsx'

export type ReceiverFormProps = {
  readonly handover: HandoverDetails_HandoverFragment
  readonly patientId: string
  readonly onClose: () => void
}

/** The receiving physician asks back; the proposal waits for the answer (M8). */
export const ReturnForm = ({ handover, patientId, onClose }: ReceiverFormProps) => {
  const text = useText()
  return (
    <HandoverTextForm
      document={ReturnHandoverDocument}
      field="returnHandover"
      handover={handover}
      patientId={patientId}
      title={text('return.handover.title')}
      label={text('return.handover.text', { name: handover.proposedBy.name })}
      hint={text('return.handover.hint')}
      submitLabel={text('return.handover.submit')}
      onDone={onClose}
      onCancel={onClose}
    />
  )
}

/** The receiving physician declines with a reason, which escalates (M8). */
export const DeclineForm = ({ handover, patientId, onClose }: ReceiverFormProps) => {
  const text = useText()
  return (
    <HandoverTextForm
      document={DeclineHandoverDocument}
      field="declineHandover"
      handover={handover}
      patientId={patientId}
      title={text('decline.handover.title')}
      label={text('decline.handover.text')}
      hint={text('decline.handover.hint')}
      submitLabel={text('decline.handover.submit')}
      grave
      onDone={onClose}
      onCancel={onClose}
    />
  )
}
