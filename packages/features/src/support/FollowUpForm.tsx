import { contactModes, counterparts } from '@lih/domain/support/follow-up'
import { type ContactMode, type Counterpart, RecordFollowUpDocument } from '@lih/graphql/documents'
import { useUndo } from '@lih/portal-kit/command/useUndo.ts'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate, formatDay, instantOfLocal, localDateTime } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { DateTimeField } from '@lih/ui/field/DateTimeField.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { useState } from 'react'

export type FollowUpFormProps = {
  readonly patientId: string
  readonly support: { readonly id: string; readonly startedAt?: string | null; readonly lastDay?: string | null }
  readonly now: string
  readonly whyNot?: string | undefined
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** A time that was emptied becomes no instant, which the schema refuses at the field. */
const instantOrNothing = (local: string): string => (local === '' ? '' : instantOfLocal(local))

const useFollowUpForm = ({ patientId, support, now, onDone }: FollowUpFormProps) => {
  const text = useText()
  const undo = useUndo()
  const [initial] = useState(() => ({
    counterpart: 'PATIENT',
    mode: '',
    at: localDateTime(now),
    outcome: '',
    nextOn: '',
  }))
  return useCommandForm({
    form: 'followUp.record',
    subjectId: support.id,
    patientId,
    initial,
    schema: () => import('@lih/domain/support/inputs').then((inputs) => inputs.recordFollowUpInput),
    toInput: (values) => ({
      patientId,
      supportId: support.id,
      counterpart: values.counterpart as Counterpart,
      // Nothing chosen stays nothing: the schema asks for it, so that no mode is recorded by default (V1).
      mode: values.mode as ContactMode,
      at: instantOrNothing(values.at),
      outcome: values.outcome,
      nextOn: values.nextOn === '' ? null : values.nextOn,
    }),
    document: RecordFollowUpDocument,
    field: 'recordFollowUp',
    onDone: (_payload, commandId) => {
      undo({ text: text('followUp.done'), patientId, commandId })
      onDone()
    },
  })
}

/** A contact during the support: with whom, how, when, what came of it, and when the next one is (M7). */
export const FollowUpForm = (props: FollowUpFormProps) => {
  const { support, now, whyNot, onCancel } = props
  const text = useText()
  const form = useFollowUpForm(props)
  const names = {
    counterpart: text('followUp.counterpart'),
    mode: text('followUp.mode'),
    at: text('followUp.at'),
    outcome: text('followUp.outcome'),
    nextOn: text('followUp.next'),
  }
  const place = form.values.counterpart === 'PATIENT' ? 'PATIENT' : 'OTHER'
  return (
    <CommandForm
      form={form}
      labels={names}
      submitLabel={text('followUp.submit')}
      submitWhyNot={whyNot}
      onCancel={onCancel}
    >
      <Segmented
        {...form.field('counterpart')}
        label={names.counterpart}
        options={counterparts.map((value) => ({ value, label: text(`followUp.counterpart.${value}`) }))}
      />
      <Segmented
        {...form.field('mode')}
        value={form.values.mode || null}
        label={names.mode}
        options={contactModes.map((value) => ({
          value,
          label: text(value === 'PHYSICAL' ? `followUp.mode.${place}.PHYSICAL` : `followUp.mode.${value}`),
        }))}
      />
      <DateTimeField
        {...form.field('at')}
        label={names.at}
        min={support.startedAt ? localDateTime(support.startedAt) : undefined}
        max={localDateTime(now)}
      />
      <TextArea
        {...form.field('outcome')}
        label={names.outcome}
        hint={text('followUp.outcome.hint')}
        rows={3}
        maxLength={4000}
      />
      <DateField
        {...form.field('nextOn')}
        label={names.nextOn}
        optionalText={text('answer.optional')}
        min={civilDate(now)}
        hint={support.lastDay ? text('followUp.next.hint', { day: formatDay(support.lastDay, now) }) : undefined}
      />
    </CommandForm>
  )
}
