import { contactReasons, contactSeekers } from '@lih/domain/care-guarantee/kinds'
import { type ContactSeeker, type ContactSoughtReason, RegisterContactSoughtDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { instantOfLocal, localDateTime } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { DateTimeField } from '@lih/ui/field/DateTimeField.tsx'
import { RadioGroup } from '@lih/ui/field/RadioGroup.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { useState } from 'react'

type RegisterProps = { readonly patientId: string; readonly now: string; readonly onClose: () => void }

/** Somebody has sought contact: when, why, and what it was about (V4). */
export const RegisterContactForm = ({ patientId, now, onClose }: RegisterProps) => {
  const text = useText()
  const [initial] = useState(() => ({
    soughtAt: localDateTime(now),
    reason: '' as string,
    seeker: 'PATIENT' as string,
    text: '',
  }))
  const form = useCommandForm({
    form: 'careGuarantee.register',
    subjectId: patientId,
    patientId,
    initial,
    schema: () => import('@lih/domain/care-guarantee/inputs').then((inputs) => inputs.registerContactSoughtInput),
    toInput: ({ soughtAt, reason, seeker, text: said }) => ({
      patientId,
      soughtAt: instantOfLocal(soughtAt),
      reason: reason as ContactSoughtReason,
      seeker: seeker as ContactSeeker,
      text: said,
    }),
    document: RegisterContactSoughtDocument,
    field: 'registerContactSought',
    onDone: onClose,
  })
  const labels = {
    soughtAt: text('careGuarantee.soughtAt'),
    reason: text('careGuarantee.reason'),
    seeker: text('careGuarantee.seeker'),
    text: text('careGuarantee.about'),
  }
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('careGuarantee.register.submit')} onCancel={onClose}>
      <DateTimeField {...form.field('soughtAt')} label={labels.soughtAt} max={localDateTime(now)} />
      <Segmented
        {...form.field('seeker')}
        label={labels.seeker}
        options={contactSeekers.map((value) => ({ value, label: text(`careGuarantee.seeker.${value}`) }))}
      />
      <RadioGroup
        {...form.field('reason')}
        value={form.values.reason || null}
        label={labels.reason}
        options={contactReasons.map((value) => ({ value, label: text(`careGuarantee.reason.${value}`) }))}
      />
      <TextArea {...form.field('text')} label={labels.text} rows={3} maxLength={1000} required />
    </CommandForm>
  )
}
