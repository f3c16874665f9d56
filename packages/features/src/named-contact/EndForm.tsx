import { contactEndReasons } from '@lih/domain/contact/kinds'
import { type ContactEndReason, EndContactDocument } from '@lih/graphql/documents'
import { useUndo } from '@lih/portal-kit/command/useUndo.ts'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Part } from '@lih/portal-kit/patient-page/Part.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { ContactChange } from './ContactChange.tsx'
import { type Contact, contactName } from './contact-words.ts'

export type ChangeFormProps = {
  readonly patientId: string
  readonly contact: Contact
  readonly onClose: () => void
}

/** Somebody is no longer the contact from now on, with a reason (G4). */
export const EndForm = ({ patientId, contact, onClose }: ChangeFormProps) => {
  const text = useText()
  const name = contactName(contact, text)
  const undo = useUndo()
  const form = useCommandForm({
    form: 'contact.end',
    subjectId: contact.id,
    patientId,
    version: contact.version,
    draft: false,
    initial: { reason: '', text: '' },
    schema: () => import('@lih/domain/contact/inputs').then((inputs) => inputs.endContactInput),
    toInput: (values, { expectedVersion }) => ({
      patientId,
      contactId: contact.id,
      expectedVersion,
      reason: values.reason as ContactEndReason,
      text: values.text,
    }),
    document: EndContactDocument,
    field: 'endContact',
    onDone: (_payload, commandId) => {
      undo({ text: text('endContact.done', { name }), patientId, commandId })
      onClose()
    },
  })
  const names = { reason: text('endContact.reason'), text: text('endContact.text') }
  return (
    <Part title={text('endContact.title', { name })}>
      <CommandForm
        form={form}
        changes={<ContactChange contact={contact} />}
        labels={names}
        submitLabel={text('endContact.submit')}
        onCancel={onClose}
      >
        <Select
          {...form.field('reason')}
          value={form.values.reason || null}
          label={names.reason}
          options={contactEndReasons.map((value) => ({ value, label: text(`namedContact.endReason.${value}`) }))}
        />
        <TextField
          {...form.field('text')}
          label={names.text}
          optionalText={text('endContact.optional')}
          maxLength={300}
        />
      </CommandForm>
    </Part>
  )
}
