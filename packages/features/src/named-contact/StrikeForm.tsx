import { StrikeContactDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Part } from '@lih/portal-kit/patient-page/Part.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { ContactChange } from './ContactChange.tsx'
import { contactName } from './contact-words.ts'
import type { ChangeFormProps } from './EndForm.tsx'

/** What was entered by mistake is struck; it stays readable (G4). */
export const StrikeForm = ({ patientId, contact, onClose }: ChangeFormProps) => {
  const text = useText()
  const form = useCommandForm({
    form: 'contact.strike',
    subjectId: contact.id,
    patientId,
    version: contact.version,
    draft: false,
    initial: { reason: '' },
    schema: () => import('@lih/domain/contact/inputs').then((inputs) => inputs.strikeContactInput),
    toInput: (values, { expectedVersion }) => ({
      patientId,
      contactId: contact.id,
      expectedVersion,
      reason: values.reason,
    }),
    document: StrikeContactDocument,
    field: 'strikeContact',
    onDone: onClose,
  })
  return (
    <Part title={text('strikeContact.title', { name: contactName(contact, text) })}>
      <p>{text('strikeContact.text')}</p>
      <CommandForm
        form={form}
        changes={<ContactChange contact={contact} />}
        labels={{ reason: text('strikeContact.reason') }}
        submitLabel={text('strikeContact.submit')}
        submitGrave
        onCancel={onClose}
      >
        <TextField {...form.field('reason')} label={text('strikeContact.reason')} maxLength={300} required />
      </CommandForm>
    </Part>
  )
}
