import type { RequestAnswer } from '@lih/domain/doctor-request/status'
import { AnswerDoctorRequestDocument, type DoctorRequestFieldsFragment } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { formatWhen } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { RequestChange } from './RequestChange.tsx'
import type { VisitChoices } from './request-events.ts'

type Props = {
  readonly request: DoctorRequestFieldsFragment
  readonly patientId: string
  readonly event: RequestAnswer
  readonly visits: VisitChoices
  readonly onClose: () => void
}

/** The physician's answer: advice, a planned visit, or the reason why it is ended (V2). */
export const AnswerForm = ({ request, patientId, event, visits, onClose }: Props) => {
  const text = useText()
  const now = useNow()
  const books = event === 'BOOK_VISIT'
  const form = useCommandForm({
    form: `doctorRequest.${event}`,
    subjectId: request.id,
    patientId,
    version: request.version,
    initial: { text: '', visitId: '' as string },
    schema: () => import('@lih/domain/doctor-request/inputs').then((inputs) => inputs.answerDoctorRequestInput),
    toInput: (values, { expectedVersion }) => ({
      patientId,
      requestId: request.id,
      expectedVersion,
      event,
      text: values.text,
      visitId: values.visitId === '' ? null : values.visitId,
    }),
    document: AnswerDoctorRequestDocument,
    field: 'answerDoctorRequest',
    onDone: onClose,
  })
  const labels = { text: text(`doctorRequest.text.${event}`), visitId: text('doctorRequest.visit') }
  return (
    <CommandForm
      form={form}
      changes={<RequestChange request={request} />}
      labels={labels}
      submitLabel={text(`doctorRequest.event.${event}`)}
      onCancel={onClose}
    >
      {books && visits.length === 0 && <Notice>{text('doctorRequest.visit.none')}</Notice>}
      {books && visits.length > 0 && (
        <Select
          {...form.field('visitId')}
          value={form.values.visitId || null}
          label={labels.visitId}
          placeholder={text('doctorRequest.visit.choose')}
          options={visits.map(({ id, plannedAt }) => ({ value: id, label: formatWhen(plannedAt, now) }))}
        />
      )}
      <TextArea
        {...form.field('text')}
        label={labels.text}
        rows={3}
        maxLength={2000}
        {...(books ? { optionalText: text('doctorRequest.optional') } : { required: true })}
      />
    </CommandForm>
  )
}
