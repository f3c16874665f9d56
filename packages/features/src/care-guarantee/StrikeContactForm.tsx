import { StrikeContactSoughtDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { TextField } from '@lih/ui/field/TextField.tsx'
import type { Contact } from './guarantee-rows.ts'

type StrikeProps = { readonly patientId: string; readonly contact: Contact; readonly onClose: () => void }

/** Registered by mistake: struck, and still readable (G4). */
export const StrikeContactForm = ({ patientId, contact, onClose }: StrikeProps) => {
  const text = useText()
  const form = useCommandForm({
    form: 'careGuarantee.strike',
    subjectId: contact.id,
    patientId,
    version: contact.version,
    draft: false,
    initial: { reason: '' },
    schema: () => import('@lih/domain/care-guarantee/inputs').then((inputs) => inputs.strikeContactSoughtInput),
    toInput: ({ reason }, { expectedVersion }) => ({ patientId, contactId: contact.id, expectedVersion, reason }),
    document: StrikeContactSoughtDocument,
    field: 'strikeContactSought',
    onDone: onClose,
  })
  const labels = { reason: text('careGuarantee.strikeReason') }
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('careGuarantee.strike')} submitGrave onCancel={onClose}>
      <TextField {...form.field('reason')} label={labels.reason} maxLength={300} required />
    </CommandForm>
  )
}
