import { needKinds } from '@lih/domain/medication-review/kinds'
import { type MedicationNeedKind, NoteMedicationNeedDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { UnitField } from '@lih/ui/field/UnitField.tsx'
import { numberOf } from './review-values.ts'

type NeedFormProps = { readonly patientId: string; readonly onClose: () => void }

/** How many medicines the patient has, or problems that they may cause, is noted (V3). */
export const NeedForm = ({ patientId, onClose }: NeedFormProps) => {
  const text = useText()
  const form = useCommandForm({
    form: 'medicationReview.note',
    subjectId: patientId,
    patientId,
    initial: { kind: 'SUSPICION' as string, medicines: '', text: '' },
    schema: () => import('@lih/domain/medication-review/inputs').then((inputs) => inputs.noteMedicationNeedInput),
    toInput: (values) => ({
      patientId,
      kind: values.kind as MedicationNeedKind,
      medicines: values.kind === 'MEDICINES' ? numberOf(values.medicines) : null,
      text: values.text,
    }),
    document: NoteMedicationNeedDocument,
    field: 'noteMedicationNeed',
    onDone: onClose,
  })
  const counts = form.values.kind === 'MEDICINES'
  const labels = {
    kind: text('medicationReview.need'),
    medicines: text('medicationReview.medicines'),
    text: text(counts ? 'medicationReview.needText' : 'medicationReview.suspicion'),
  }
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('medicationReview.note.submit')} onCancel={onClose}>
      <Segmented
        {...form.field('kind')}
        label={labels.kind}
        options={needKinds.toReversed().map((value) => ({ value, label: text(`medicationReview.need.${value}`) }))}
      />
      {counts && (
        <UnitField
          {...form.field('medicines')}
          label={labels.medicines}
          hint={text('medicationReview.medicines.hint')}
          unit={text('medicationReview.medicines.unit')}
        />
      )}
      <TextArea
        {...form.field('text')}
        label={labels.text}
        rows={3}
        maxLength={1000}
        {...(counts ? { optionalText: text('medicationReview.optional') } : { required: true })}
      />
    </CommandForm>
  )
}
