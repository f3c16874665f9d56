import { statedCancelReasons } from '@lih/domain/visit/kinds'
import {
  CancelVisitDocument,
  ReplanVisitDocument,
  StrikeVisitDocument,
  type VisitCancelReason,
} from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { instantOfLocal, localDateTime } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Checkbox } from '@lih/ui/field/Checkbox.tsx'
import { DateTimeField } from '@lih/ui/field/DateTimeField.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { useState } from 'react'
import type { VisitFormProps } from './PlanVisitForm.tsx'
import { VisitChange } from './VisitChange.tsx'
import type { Visit } from './visit-words.ts'

type ChangeProps = VisitFormProps & { readonly visit: Visit }

/** Another time (V1). */
export const ReplanVisitForm = ({ patientId, visit, now, onClose }: ChangeProps) => {
  const text = useText()
  const [initial] = useState(() => ({ plannedAt: localDateTime(visit.plannedAt ?? now) }))
  const form = useCommandForm({
    form: 'visit.replan',
    subjectId: visit.id,
    patientId,
    version: visit.version,
    draft: false,
    initial,
    theirs: visit.plannedAt ? { plannedAt: localDateTime(visit.plannedAt) } : {},
    schema: () => import('@lih/domain/visit/inputs').then((inputs) => inputs.replanVisitInput),
    toInput: ({ plannedAt }, { expectedVersion }) => ({
      patientId,
      visitId: visit.id,
      expectedVersion,
      plannedAt: instantOfLocal(plannedAt),
      minutes: visit.minutes,
      personId: visit.person?.id ?? null,
    }),
    document: ReplanVisitDocument,
    field: 'replanVisit',
    onDone: onClose,
  })
  const labels = { plannedAt: text('visit.form.plannedAt') }
  return (
    <CommandForm
      form={form}
      labels={labels}
      valueText={(_name, value) => String(value).replace('T', ' ')}
      changes={<VisitChange visit={visit} />}
      submitLabel={text('visit.form.replan.submit')}
      onCancel={onClose}
    >
      <DateTimeField {...form.field('plannedAt')} label={labels.plannedAt} min={localDateTime(now)} />
    </CommandForm>
  )
}

/** Called off with a reason; of a series also what follows, if wanted (V1). */
export const CancelVisitForm = ({ patientId, visit, onClose }: ChangeProps) => {
  const text = useText()
  const [initial] = useState({ reason: '', text: '', following: false })
  const form = useCommandForm({
    form: 'visit.cancel',
    subjectId: visit.id,
    patientId,
    version: visit.version,
    draft: false,
    initial,
    schema: () => import('@lih/domain/visit/inputs').then((inputs) => inputs.cancelVisitInput),
    toInput: ({ reason, ...values }, { expectedVersion }) => ({
      ...values,
      patientId,
      visitId: visit.id,
      expectedVersion,
      reason: reason as VisitCancelReason,
    }),
    document: CancelVisitDocument,
    field: 'cancelVisit',
    onDone: onClose,
  })
  const labels = { reason: text('visit.form.cancelReason'), text: text('visit.form.text') }
  return (
    <CommandForm
      form={form}
      labels={labels}
      changes={<VisitChange visit={visit} />}
      submitLabel={text('visit.form.cancel.submit')}
      submitGrave
      onCancel={onClose}
    >
      <Select
        {...form.field('reason')}
        value={form.values.reason || null}
        label={labels.reason}
        options={statedCancelReasons.map((value) => ({ value, label: text(`visit.cancel.${value}`) }))}
      />
      <TextField
        {...form.field('text')}
        label={labels.text}
        optionalText={text('visit.form.optional')}
        maxLength={500}
      />
      {visit.seriesId && (
        <Checkbox
          label={text('visit.form.following')}
          checked={form.values.following}
          onChange={(checked) => form.set('following', checked)}
        />
      )}
    </CommandForm>
  )
}

/** Entered by mistake: struck, and still readable (G4). */
export const StrikeVisitForm = ({ patientId, visit, onClose }: ChangeProps) => {
  const text = useText()
  const form = useCommandForm({
    form: 'visit.strike',
    subjectId: visit.id,
    patientId,
    version: visit.version,
    draft: false,
    initial: { reason: '' },
    schema: () => import('@lih/domain/visit/inputs').then((inputs) => inputs.strikeVisitInput),
    toInput: ({ reason }, { expectedVersion }) => ({ patientId, visitId: visit.id, expectedVersion, reason }),
    document: StrikeVisitDocument,
    field: 'strikeVisit',
    onDone: onClose,
  })
  const labels = { reason: text('visit.form.strikeReason') }
  return (
    <CommandForm
      form={form}
      labels={labels}
      changes={<VisitChange visit={visit} />}
      submitLabel={text('visit.form.strike.submit')}
      submitGrave
      onCancel={onClose}
    >
      <TextField {...form.field('reason')} label={labels.reason} maxLength={300} required />
    </CommandForm>
  )
}
