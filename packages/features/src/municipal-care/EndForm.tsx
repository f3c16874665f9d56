import { enrolmentEndReasons } from '@lih/domain/municipal-care/kinds'
import { EndEnrolmentDocument, type EnrolmentEndReason } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { useState } from 'react'

export type EndFormProps = {
  readonly patientId: string
  readonly now: string
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** The municipality ends an enrolment, with a reason and what holds instead (H1). */
export const EndForm = ({ patientId, now, onDone, onCancel }: EndFormProps) => {
  const text = useText()
  const [initial] = useState(() => ({ reason: '', text: '', lastDay: civilDate(now) }))
  const form = useCommandForm({
    form: 'municipalCare.end',
    subjectId: patientId,
    patientId,
    initial,
    schema: () => import('@lih/domain/municipal-care/inputs').then((inputs) => inputs.endEnrolmentInput),
    toInput: ({ reason, ...values }) => ({ ...values, patientId, reason: reason as EnrolmentEndReason }),
    document: EndEnrolmentDocument,
    field: 'endEnrolment',
    onDone,
  })
  const labels = {
    reason: text('municipalCare.form.reason'),
    text: text('municipalCare.form.endText'),
    lastDay: text('municipalCare.form.lastDay'),
  }
  return (
    <CommandForm
      form={form}
      labels={labels}
      submitLabel={text('municipalCare.form.end')}
      submitGrave
      onCancel={onCancel}
    >
      <Select
        {...form.field('reason')}
        value={form.values.reason || null}
        label={labels.reason}
        options={enrolmentEndReasons.map((value) => ({ value, label: text(`municipalCare.end.${value}`) }))}
      />
      <TextArea {...form.field('text')} label={labels.text} maxLength={500} />
      <DateField
        {...form.field('lastDay')}
        label={labels.lastDay}
        hint={text('municipalCare.form.lastDay.hint')}
        min={civilDate(now)}
      />
    </CommandForm>
  )
}
