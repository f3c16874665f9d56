import { longestScreeningDays, screeningOutcomes } from '@lih/domain/screening/screening'
import { addDays } from '@lih/domain/time/civil'
import {
  EndScreeningDocument,
  RecordScreeningDocument,
  type ScreeningOutcome,
  StartScreeningDocument,
} from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { useState } from 'react'

type StartProps = { readonly assignmentId: string; readonly now: string; readonly onClose: () => void }

/** Which disease, why, and until when: so long the vårdcentral sees everybody who lives there (A6). */
export const StartScreeningForm = ({ assignmentId, now, onClose }: StartProps) => {
  const text = useText()
  const today = civilDate(now)
  const [initial] = useState(() => ({ disease: '', reason: '', lastDay: addDays(today, 14) }))
  const form = useCommandForm({
    form: 'screening.start',
    subjectId: assignmentId,
    draft: false,
    initial,
    schema: () => import('@lih/domain/screening/inputs').then((inputs) => inputs.startScreeningInput),
    toInput: (values) => ({ ...values, assignmentId }),
    document: StartScreeningDocument,
    field: 'startScreening',
    onDone: onClose,
  })
  const labels = {
    disease: text('careHome.screening.disease'),
    reason: text('careHome.screening.reason'),
    lastDay: text('careHome.screening.lastDay'),
  }
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('careHome.screening.submit')} onCancel={onClose}>
      <TextField {...form.field('disease')} label={labels.disease} maxLength={100} required />
      <TextField {...form.field('reason')} label={labels.reason} maxLength={500} required />
      <DateField
        {...form.field('lastDay')}
        label={labels.lastDay}
        min={today}
        max={addDays(today, longestScreeningDays)}
      />
    </CommandForm>
  )
}

type EndProps = { readonly screeningId: string; readonly onClose: () => void }

/** Ended before its last day: the access ends at once (A6). */
export const EndScreeningForm = ({ screeningId, onClose }: EndProps) => {
  const text = useText()
  const form = useCommandForm({
    form: 'screening.end',
    subjectId: screeningId,
    draft: false,
    initial: { reason: '' },
    schema: () => import('@lih/domain/screening/inputs').then((inputs) => inputs.endScreeningInput),
    toInput: ({ reason }) => ({ screeningId, reason }),
    document: EndScreeningDocument,
    field: 'endScreening',
    onDone: onClose,
  })
  const labels = { reason: text('careHome.screening.why') }
  return (
    <CommandForm
      form={form}
      labels={labels}
      submitLabel={text('careHome.screening.end')}
      submitGrave
      onCancel={onClose}
    >
      <TextField {...form.field('reason')} label={labels.reason} maxLength={300} required />
    </CommandForm>
  )
}

type RecordProps = {
  readonly screeningId: string
  readonly patientId: string
  readonly now: string
  readonly onDone: () => void
}

/** What it led to for a resident; what was wrong is taken back with a note (A6, G4). */
export const RecordScreeningForm = ({ screeningId, patientId, now, onDone }: RecordProps) => {
  const text = useText()
  const [initial] = useState(() => ({ outcome: 'SAMPLED' as string, on: civilDate(now), note: '' }))
  const form = useCommandForm({
    form: 'screening.record',
    subjectId: `${screeningId}:${patientId}`,
    patientId,
    draft: false,
    initial,
    schema: () => import('@lih/domain/screening/inputs').then((inputs) => inputs.recordScreeningInput),
    toInput: ({ outcome, ...values }) => ({ ...values, screeningId, patientId, outcome: outcome as ScreeningOutcome }),
    document: RecordScreeningDocument,
    field: 'recordScreening',
    onDone,
  })
  const labels = {
    outcome: text('careHome.screening.outcome'),
    on: text('careHome.meeting.on'),
    note: text('careHome.screening.note'),
  }
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('careHome.screening.record')}>
      <Select
        {...form.field('outcome')}
        label={labels.outcome}
        options={screeningOutcomes.map((value) => ({ value, label: text(`careHome.screening.${value}`) }))}
      />
      <DateField {...form.field('on')} label={labels.on} max={civilDate(now)} />
      <TextField {...form.field('note')} label={labels.note} optionalText={text('careHome.optional')} maxLength={300} />
    </CommandForm>
  )
}
