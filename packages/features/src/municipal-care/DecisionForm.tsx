import { careDeclineReasons } from '@lih/domain/municipal-care/kinds'
import { DecideMunicipalCareDocument } from '@lih/graphql/documents'
import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { useState } from 'react'
import type { Request } from './RequestText.tsx'

export type DecisionFormProps = { readonly patientId: string; readonly request: Request; readonly now: string }

const noMore = (): void => undefined

const useDecisionForm = ({ patientId, request, now }: DecisionFormProps) => {
  const [initial] = useState(() => ({
    answer: 'yes',
    startsOn: request.startsOn < civilDate(now) ? civilDate(now) : request.startsOn,
    endsOn: request.endsOn ?? '',
    reasonCode: '',
    text: '',
  }))
  return useCommandForm({
    form: 'municipalCare.decide',
    subjectId: request.id,
    patientId,
    version: request.version,
    initial,
    schema: () => import('@lih/domain/municipal-care/inputs').then((inputs) => inputs.decideMunicipalCareInput),
    toInput: ({ answer, reasonCode, endsOn, ...values }, { expectedVersion }) => ({
      ...values,
      patientId,
      requestId: request.id,
      expectedVersion,
      accept: answer === 'yes',
      reasonCode: careDeclineReasons.find((reason) => answer === 'no' && reason === reasonCode) ?? null,
      endsOn: endsOn === '' ? null : endsOn,
    }),
    document: DecideMunicipalCareDocument,
    field: 'decideMunicipalCare',
    onDone: noMore,
  })
}

/** The municipality's decision on a request: yes from a day, or no with a reason (H1, H2). */
export const DecisionForm = (props: DecisionFormProps) => {
  const { request, now } = props
  const text = useText()
  const form = useDecisionForm(props)
  const { answer } = form.values
  const yes = answer === 'yes'
  const labels = {
    answer: text('municipalCare.form.answer'),
    startsOn: text('municipalCare.form.startsOn'),
    endsOn: text('municipalCare.form.endsOn'),
    reasonCode: text('municipalCare.form.reason'),
    text: text('municipalCare.form.comment'),
  }
  return (
    <CommandForm
      form={form}
      changes={
        <ChangedTo
          state={text(`municipalCare.status.${request.status}`)}
          by={request.decidedBy}
          at={request.decidedAt}
          said={request.decisionText}
        />
      }
      labels={labels}
      submitLabel={text(yes ? 'municipalCare.form.submit.yes' : 'municipalCare.form.submit.no')}
      submitGrave={!yes}
    >
      <Segmented
        {...form.field('answer')}
        label={labels.answer}
        options={(['yes', 'no'] as const).map((value) => ({
          value,
          label: text(`municipalCare.form.answer.${value}`),
        }))}
      />
      {yes && <DateField {...form.field('startsOn')} label={labels.startsOn} min={civilDate(now)} />}
      {yes && request.kind === 'SINGLE_VISITS' && (
        <DateField {...form.field('endsOn')} label={labels.endsOn} min={civilDate(now)} />
      )}
      {!yes && (
        <Select
          {...form.field('reasonCode')}
          value={form.values.reasonCode || null}
          label={labels.reasonCode}
          options={careDeclineReasons.map((value) => ({ value, label: text(`municipalCare.decline.${value}`) }))}
        />
      )}
      <TextArea
        {...form.field('text')}
        label={labels.text}
        optionalText={text('municipalCare.form.optional')}
        maxLength={2000}
      />
    </CommandForm>
  )
}
