import { StrikeMedicationReviewDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { TextField } from '@lih/ui/field/TextField.tsx'
import type { Review } from './review-words.ts'

type StrikeProps = { readonly patientId: string; readonly review: Review; readonly onClose: () => void }

/** Written by mistake: struck, and still readable (G4). */
export const StrikeReviewForm = ({ patientId, review, onClose }: StrikeProps) => {
  const text = useText()
  const form = useCommandForm({
    form: 'medicationReview.strike',
    subjectId: review.id,
    patientId,
    version: review.version,
    draft: false,
    initial: { reason: '' },
    schema: () => import('@lih/domain/medication-review/inputs').then((inputs) => inputs.strikeMedicationReviewInput),
    toInput: ({ reason }, { expectedVersion }) => ({ patientId, reviewId: review.id, expectedVersion, reason }),
    document: StrikeMedicationReviewDocument,
    field: 'strikeMedicationReview',
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
