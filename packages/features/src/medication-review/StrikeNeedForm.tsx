import { StrikeMedicationNeedDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { TextField } from '@lih/ui/field/TextField.tsx'
import type { Need } from './review-words.ts'

type StrikeProps = { readonly patientId: string; readonly need: Need; readonly onClose: () => void }

/** What was noted by mistake is struck, and still readable (G4). */
export const StrikeNeedForm = ({ patientId, need, onClose }: StrikeProps) => {
  const text = useText()
  const form = useCommandForm({
    form: 'medicationReview.strikeNeed',
    subjectId: need.id,
    patientId,
    version: need.version,
    draft: false,
    initial: { reason: '' },
    schema: () => import('@lih/domain/medication-review/inputs').then((inputs) => inputs.strikeMedicationNeedInput),
    toInput: ({ reason }, { expectedVersion }) => ({ patientId, needId: need.id, expectedVersion, reason }),
    document: StrikeMedicationNeedDocument,
    field: 'strikeMedicationNeed',
    onDone: onClose,
  })
  const labels = { reason: text('medicationReview.strikeReason') }
  return (
    <CommandForm
      form={form}
      labels={labels}
      submitLabel={text('medicationReview.strike')}
      submitGrave
      onCancel={onClose}
    >
      <TextField {...form.field('reason')} label={labels.reason} maxLength={300} required />
    </CommandForm>
  )
}
