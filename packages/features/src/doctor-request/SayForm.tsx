import type { WithdrawReason } from '@lih/domain/doctor-request/status'
import { ActOnDoctorRequestDocument, type DoctorRequestFieldsFragment } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { RadioGroup } from '@lih/ui/field/RadioGroup.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { RequestChange } from './RequestChange.tsx'
import type { PlainEvent } from './request-events.ts'

type Props = {
  readonly request: DoctorRequestFieldsFragment
  readonly patientId: string
  readonly event: PlainEvent
  readonly reasons: readonly WithdrawReason[]
  readonly onClose: () => void
}

/** What is said with an act: a question back, a reply, what a doctor said by telephone, or why it is taken back. */
export const SayForm = ({ request, patientId, event, reasons, onClose }: Props) => {
  const text = useText()
  const withdraws = event === 'WITHDRAW'
  const form = useCommandForm({
    form: `doctorRequest.${event}`,
    subjectId: request.id,
    patientId,
    version: request.version,
    initial: { text: '', withdrawReason: '' as string },
    schema: () => import('@lih/domain/doctor-request/inputs').then((inputs) => inputs.actOnDoctorRequestInput),
    toInput: (values, { expectedVersion }) => ({
      patientId,
      requestId: request.id,
      expectedVersion,
      event,
      text: values.text,
      withdrawReason: values.withdrawReason === '' ? null : (values.withdrawReason as WithdrawReason),
    }),
    document: ActOnDoctorRequestDocument,
    field: 'actOnDoctorRequest',
    onDone: onClose,
  })
  const said = event === 'ACKNOWLEDGE' ? 'REPLY' : event
  const labels = { text: text(`doctorRequest.text.${said}`), withdrawReason: text('doctorRequest.withdrawReason') }
  return (
    <CommandForm
      form={form}
      changes={<RequestChange request={request} />}
      labels={labels}
      submitLabel={text(`doctorRequest.event.${event}`)}
      submitGrave={withdraws}
      onCancel={onClose}
    >
      {withdraws && (
        <RadioGroup
          {...form.field('withdrawReason')}
          value={form.values.withdrawReason || null}
          label={labels.withdrawReason}
          options={reasons.map((value) => ({ value, label: text(`doctorRequest.withdrawReason.${value}`) }))}
        />
      )}
      <TextArea
        {...form.field('text')}
        label={labels.text}
        rows={3}
        maxLength={2000}
        {...(withdraws ? { optionalText: text('doctorRequest.optional') } : { required: true })}
      />
    </CommandForm>
  )
}
