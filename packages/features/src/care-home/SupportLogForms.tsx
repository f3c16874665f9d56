import { type SupportKind, supportKinds } from '@lih/domain/care-home/support-log'
import { LogSupportDocument, StrikeSupportLogDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Checkbox } from '@lih/ui/field/Checkbox.tsx'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { useState } from 'react'

type LogFormProps = { readonly assignmentId: string; readonly now: string; readonly onClose: () => void }

/** Advice or training that was given; of training also whether a physician's competence was needed (A5). */
export const LogSupportForm = ({ assignmentId, now, onClose }: LogFormProps) => {
  const text = useText()
  const [initial] = useState(() => ({
    kind: 'CONSULTATION' as string,
    physicianNeeded: false,
    heldOn: civilDate(now),
    topic: '',
  }))
  const form = useCommandForm({
    form: 'careHome.support',
    subjectId: assignmentId,
    initial,
    schema: () => import('@lih/domain/care-home/inputs').then((inputs) => inputs.logSupportInput),
    toInput: ({ kind, ...values }) => ({ ...values, assignmentId, kind: kind as SupportKind }),
    document: LogSupportDocument,
    field: 'logSupport',
    onDone: onClose,
  })
  const labels = {
    kind: text('careHome.support.kind'),
    physicianNeeded: text('careHome.support.physicianNeeded'),
    heldOn: text('careHome.meeting.on'),
    topic: text('careHome.support.topic'),
  }
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('careHome.support.submit')} onCancel={onClose}>
      <Segmented
        {...form.field('kind')}
        label={labels.kind}
        options={supportKinds.map((value) => ({ value, label: text(`careHome.support.${value}`) }))}
      />
      {form.values.kind === 'EDUCATION' && (
        <Checkbox
          name="physicianNeeded"
          label={labels.physicianNeeded}
          checked={form.values.physicianNeeded}
          onChange={(checked) => form.set('physicianNeeded', checked)}
        />
      )}
      <DateField {...form.field('heldOn')} label={labels.heldOn} max={civilDate(now)} />
      <TextArea {...form.field('topic')} label={labels.topic} maxLength={1000} required />
    </CommandForm>
  )
}

/** Logged by mistake: struck, and still readable (G4). */
export const StrikeSupportForm = ({ entryId, onClose }: { readonly entryId: string; readonly onClose: () => void }) => {
  const text = useText()
  const form = useCommandForm({
    form: 'careHome.strikeSupport',
    subjectId: entryId,
    draft: false,
    initial: { reason: '' },
    schema: () => import('@lih/domain/care-home/inputs').then((inputs) => inputs.strikeSupportLogInput),
    toInput: ({ reason }) => ({ entryId, reason }),
    document: StrikeSupportLogDocument,
    field: 'strikeSupportLog',
    onDone: onClose,
  })
  const labels = { reason: text('careHome.support.why') }
  return (
    <CommandForm
      form={form}
      labels={labels}
      submitLabel={text('careHome.support.strike')}
      submitGrave
      onCancel={onClose}
    >
      <TextField {...form.field('reason')} label={labels.reason} maxLength={300} required />
    </CommandForm>
  )
}
