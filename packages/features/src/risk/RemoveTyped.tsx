import { RemoveRiskInputDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Dialog } from '@lih/ui/dialog/Dialog.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'

interface RemoveTypedProps {
  readonly typedId: string
  readonly stayId: string
  readonly patientId: string
  readonly onClose: () => void
}

/** Takes a typed value away with a reason: the record's value counts again (M21, G4). */
export const RemoveTyped = ({ typedId, stayId, patientId, onClose }: RemoveTypedProps) => {
  const text = useText()
  const form = useCommandForm({
    form: 'risk.removeTyped',
    subjectId: typedId,
    patientId,
    draft: false,
    initial: { reason: '' },
    schema: () => import('@lih/domain/assessment/inputs').then((inputs) => inputs.removeRiskInput),
    toInput: (values) => ({ patientId, stayId, typedId, reason: values.reason }),
    document: RemoveRiskInputDocument,
    field: 'removeRiskInput',
    onDone: onClose,
  })
  return (
    <Dialog open onClose={onClose} title={text('risk.typed.remove.title')} dismissable={!form.dirty}>
      <p>{text('risk.typed.remove.text')}</p>
      <CommandForm
        form={form}
        labels={{ reason: text('risk.typed.remove.reason') }}
        submitLabel={text('risk.typed.remove.verb')}
        onCancel={onClose}
      >
        <TextField
          {...form.field('reason')}
          label={text('risk.typed.remove.reason')}
          maxLength={300}
          required
          autoFocus
        />
      </CommandForm>
    </Dialog>
  )
}
