import { consultUrgencies } from '@lih/domain/consult/status'
import { AskConsultDocument, ConsultLinesDocument, type ConsultUrgency } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { FailedChoices } from '@lih/portal-kit/live/FailedChoices.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'

export type AskFormProps = {
  /** Null: a question about no patient. */
  readonly patientId: string | null
  /** Of the unit, for the draft of a question without a patient. */
  readonly unitId: string
  readonly onDone: () => void
  readonly onCancel: () => void
}

const initial = { lineId: '', urgency: 'TODAY' as string, situation: '', background: '', assessment: '', question: '' }

const useAskForm = ({ patientId, unitId, onDone }: AskFormProps) =>
  useCommandForm({
    form: 'consult.ask',
    subjectId: patientId ?? unitId,
    ...(patientId !== null && { patientId }),
    initial,
    schema: async () => {
      const inputs = await import('@lih/domain/consult/inputs')
      return patientId === null ? inputs.askConsultInput : inputs.askPatientConsultInput
    },
    toInput: ({ urgency, ...values }) => ({ ...values, patientId, urgency: urgency as ConsultUrgency }),
    document: AskConsultDocument,
    field: 'askConsult',
    onDone,
  })

/** A question to a specialty, in the short form of SBAR (O2). */
export const AskForm = (props: AskFormProps) => {
  const text = useText()
  const form = useAskForm(props)
  const query = useLiveQuery(ConsultLinesDocument)
  const { data } = query
  const lines = (data?.onCallNow.lines ?? []).filter(({ kind }) => kind === 'SPECIALTY')
  const labels = {
    lineId: text('consult.form.specialty'),
    urgency: text('consult.form.urgency'),
    situation: text('consult.situation'),
    background: text('consult.background'),
    assessment: text('consult.assessment'),
    question: text('consult.question'),
  }
  const optionalText = text('consult.form.optional')
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('consult.form.send')} onCancel={props.onCancel}>
      <Notice>{text(props.patientId === null ? 'consult.form.noPatient' : 'consult.form.patient')}</Notice>
      <Select
        {...form.field('lineId')}
        value={form.values.lineId || null}
        label={labels.lineId}
        placeholder={text('consult.form.choose')}
        options={lines.map(({ id, specialty }) => ({ value: id, label: text(`consult.specialty.${specialty}`) }))}
      />
      <FailedChoices query={query} />
      <Segmented
        {...form.field('urgency')}
        label={labels.urgency}
        options={consultUrgencies.map((value) => ({ value, label: text(`consult.urgency.${value}`) }))}
      />
      {form.values.urgency === 'NOW' && <Notice tone="urgent">{text('consult.form.now')}</Notice>}
      <TextArea {...form.field('situation')} label={labels.situation} rows={2} maxLength={2000} required />
      <TextArea
        {...form.field('background')}
        label={labels.background}
        rows={2}
        maxLength={2000}
        optionalText={optionalText}
      />
      <TextArea
        {...form.field('assessment')}
        label={labels.assessment}
        rows={2}
        maxLength={2000}
        optionalText={optionalText}
      />
      <TextArea {...form.field('question')} label={labels.question} rows={2} maxLength={2000} required />
    </CommandForm>
  )
}
