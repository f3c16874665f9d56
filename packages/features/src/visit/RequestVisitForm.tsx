import { visitModes, visitUrgencies } from '@lih/domain/visit/kinds'
import { type ContactMode, RequestVisitDocument, type VisitUrgency } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { useState } from 'react'
import type { VisitFormProps } from './PlanVisitForm.tsx'

/** Läkarmedverkan is asked for a consult visit; the responsibility stays where it is (M14). */
export const RequestVisitForm = ({ patientId, now, onClose }: VisitFormProps) => {
  const text = useText()
  const [initial] = useState({ mode: '', urgency: 'PLANNED', reason: '', wishedOn: '' })
  const form = useCommandForm({
    form: 'visit.request',
    subjectId: patientId,
    patientId,
    initial,
    schema: () => import('@lih/domain/visit/inputs').then((inputs) => inputs.requestVisitInput),
    toInput: ({ mode, urgency, reason, wishedOn }) => ({
      patientId,
      mode: mode as ContactMode,
      urgency: urgency as VisitUrgency,
      reason,
      wishedOn: wishedOn === '' ? null : wishedOn,
    }),
    document: RequestVisitDocument,
    field: 'requestVisit',
    onDone: onClose,
  })
  const labels = {
    mode: text('visit.form.mode'),
    urgency: text('visit.form.urgency'),
    reason: text('visit.form.reason'),
    wishedOn: text('visit.form.wishedOn'),
  }
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('visit.form.request.submit')} onCancel={onClose}>
      <p className="u-dim">{text('visit.form.request.note')}</p>
      <Segmented
        {...form.field('mode')}
        value={form.values.mode || null}
        label={labels.mode}
        options={visitModes.map((value) => ({ value, label: text(`visit.mode.${value}`) }))}
      />
      <Segmented
        {...form.field('urgency')}
        label={labels.urgency}
        options={visitUrgencies.map((value) => ({ value, label: text(`visit.urgency.${value}`) }))}
      />
      <TextArea {...form.field('reason')} label={labels.reason} rows={3} maxLength={1000} />
      <DateField
        {...form.field('wishedOn')}
        label={labels.wishedOn}
        optionalText={text('visit.form.optional')}
        min={civilDate(now)}
      />
    </CommandForm>
  )
}
