import { consultDeclineReasons } from '@lih/domain/visit/kinds'
import { AnswerVisitDocument, type ConsultDeclineReason } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { instantOfLocal, localDateTime } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { DateTimeField } from '@lih/ui/field/DateTimeField.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { type ReactNode, useState } from 'react'
import type { VisitFormProps } from './PlanVisitForm.tsx'
import type { Visit } from './visit-words.ts'

type AnswerProps = VisitFormProps & {
  readonly visit: Pick<Visit, 'id' | 'version'> & { readonly wishedOn?: string | null }
  /** What has become of the visit, when somebody else was first. */
  readonly changes?: ReactNode
}

const useAnswerForm = ({ patientId, visit, now, onClose }: AnswerProps) => {
  const [initial] = useState(() => ({
    answer: 'yes',
    plannedAt: visit.wishedOn ? `${visit.wishedOn}T10:00` : localDateTime(now),
    reasonCode: '',
    text: '',
  }))
  return useCommandForm({
    form: 'visit.answer',
    subjectId: visit.id,
    patientId,
    version: visit.version,
    initial,
    schema: () => import('@lih/domain/visit/inputs').then((inputs) => inputs.answerVisitInput),
    toInput: ({ answer, plannedAt, reasonCode, text }, { expectedVersion }) => ({
      patientId,
      visitId: visit.id,
      expectedVersion,
      accept: answer === 'yes',
      plannedAt: answer === 'yes' ? instantOfLocal(plannedAt) : null,
      reasonCode: answer === 'yes' || reasonCode === '' ? null : (reasonCode as ConsultDeclineReason),
      text,
    }),
    document: AnswerVisitDocument,
    field: 'answerVisit',
    onDone: onClose,
  })
}

/** Läkarmedverkan says when, or no with a reason (M14). */
export const AnswerVisitForm = (props: AnswerProps) => {
  const text = useText()
  const form = useAnswerForm(props)
  const yes = form.values.answer === 'yes'
  const labels = {
    answer: text('visit.form.accept'),
    plannedAt: text('visit.form.plannedAt'),
    reasonCode: text('visit.form.declineReason'),
    text: text('visit.form.text'),
  }
  return (
    <CommandForm
      form={form}
      changes={props.changes}
      labels={labels}
      submitLabel={text(yes ? 'visit.form.answer.yes' : 'visit.form.answer.no')}
      submitGrave={!yes}
      onCancel={props.onClose}
    >
      <Segmented
        {...form.field('answer')}
        label={labels.answer}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: text(`visit.form.accept.${value}`) }))}
      />
      {yes && <DateTimeField {...form.field('plannedAt')} label={labels.plannedAt} min={localDateTime(props.now)} />}
      {!yes && (
        <Select
          {...form.field('reasonCode')}
          value={form.values.reasonCode || null}
          label={labels.reasonCode}
          options={consultDeclineReasons.map((value) => ({ value, label: text(`visit.decline.${value}`) }))}
        />
      )}
      <TextField
        {...form.field('text')}
        label={labels.text}
        optionalText={text('visit.form.optional')}
        maxLength={500}
      />
    </CommandForm>
  )
}
