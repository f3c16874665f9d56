import { careRequestKinds, thresholdReasons } from '@lih/domain/municipal-care/kinds'
import { type CareRequestKind, RequestMunicipalCareDocument, type ThresholdReason } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { RadioGroup } from '@lih/ui/field/RadioGroup.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { useState } from 'react'

export type RequestFormProps = {
  readonly patientId: string
  /** The municipality itself: its request is its decision. */
  readonly direct: boolean
  readonly now: string
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** A request for enrolment or single visits, with the threshold reason (H1, H2). */
export const RequestForm = ({ patientId, direct, now, onDone, onCancel }: RequestFormProps) => {
  const text = useText()
  const [initial] = useState(() => ({
    kind: 'ENROLMENT',
    thresholdReason: '',
    text: '',
    startsOn: civilDate(now),
    endsOn: '',
  }))
  const form = useCommandForm({
    form: 'municipalCare.request',
    subjectId: patientId,
    patientId,
    initial,
    schema: () => import('@lih/domain/municipal-care/inputs').then((inputs) => inputs.requestMunicipalCareInput),
    toInput: ({ kind, thresholdReason, endsOn, ...values }) => ({
      ...values,
      patientId,
      kind: kind as CareRequestKind,
      thresholdReason: thresholdReason as ThresholdReason,
      endsOn: kind === 'SINGLE_VISITS' && endsOn !== '' ? endsOn : null,
    }),
    document: RequestMunicipalCareDocument,
    field: 'requestMunicipalCare',
    onDone,
  })
  const labels = {
    kind: text('municipalCare.form.kind'),
    thresholdReason: text('municipalCare.form.threshold'),
    text: text('municipalCare.form.text'),
    startsOn: text('municipalCare.form.startsOn'),
    endsOn: text('municipalCare.form.endsOn'),
  }
  return (
    <CommandForm
      form={form}
      labels={labels}
      submitLabel={text(direct ? 'municipalCare.form.direct' : 'municipalCare.form.request')}
      onCancel={onCancel}
    >
      <RadioGroup
        {...form.field('kind')}
        label={labels.kind}
        options={careRequestKinds.map((value) => ({ value, label: text(`municipalCare.kind.${value}`) }))}
      />
      <Select
        {...form.field('thresholdReason')}
        value={form.values.thresholdReason || null}
        label={labels.thresholdReason}
        options={thresholdReasons.map((value) => ({ value, label: text(`municipalCare.threshold.${value}`) }))}
      />
      <TextArea {...form.field('text')} label={labels.text} rows={3} maxLength={2000} />
      <DateField {...form.field('startsOn')} label={labels.startsOn} min={civilDate(now)} />
      {form.values.kind === 'SINGLE_VISITS' && (
        <DateField {...form.field('endsOn')} label={labels.endsOn} min={civilDate(now)} />
      )}
    </CommandForm>
  )
}
