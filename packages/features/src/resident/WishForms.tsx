import { EndDoctorWishDocument, NoteDoctorWishDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { TextField } from '@lih/ui/field/TextField.tsx'

type Props = { readonly patientId: string; readonly onClose: () => void }

/** A resident who is listed elsewhere asks for the home's doctors (A11). */
export const NoteWishForm = ({ patientId, onClose }: Props) => {
  const text = useText()
  const form = useCommandForm({
    form: 'resident.wish',
    subjectId: patientId,
    patientId,
    initial: { text: '' },
    schema: () => import('@lih/domain/care-home/inputs').then((inputs) => inputs.noteDoctorWishInput),
    toInput: ({ text: said }) => ({ patientId, text: said }),
    document: NoteDoctorWishDocument,
    field: 'noteDoctorWish',
    onDone: onClose,
  })
  const labels = { text: text('resident.wish.text') }
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('resident.wish.submit')} onCancel={onClose}>
      <TextField {...form.field('text')} label={labels.text} maxLength={300} required />
    </CommandForm>
  )
}

/** The wish ends (A11, G4). */
export const EndWishForm = ({ patientId, onClose }: Props) => {
  const text = useText()
  const form = useCommandForm({
    form: 'resident.endWish',
    subjectId: patientId,
    patientId,
    draft: false,
    initial: { reason: '' },
    schema: () => import('@lih/domain/care-home/inputs').then((inputs) => inputs.endDoctorWishInput),
    toInput: ({ reason }) => ({ patientId, reason }),
    document: EndDoctorWishDocument,
    field: 'endDoctorWish',
    onDone: onClose,
  })
  const labels = { reason: text('resident.wish.why') }
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('resident.wish.end.submit')} onCancel={onClose}>
      <TextField {...form.field('reason')} label={labels.reason} maxLength={300} required />
    </CommandForm>
  )
}
