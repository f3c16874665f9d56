import { reviewKinds, reviewParticipants } from '@lih/domain/medication-review/kinds'
import { RecordMedicationReviewDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { CheckboxGroup } from '@lih/ui/field/CheckboxGroup.tsx'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { UnitField } from '@lih/ui/field/UnitField.tsx'
import { useState } from 'react'
import { ChangesEditor } from './ChangesEditor.tsx'
import { reviewInput, reviewValues } from './review-values.ts'
import type { PatientMedication, Review } from './review-words.ts'

type ReviewFormProps = {
  readonly patientId: string
  readonly medication: PatientMedication
  /** Null: a new one. */
  readonly review: Review | null
  readonly onClose: () => void
}

const useReviewForm = ({ patientId, medication, review, onClose }: ReviewFormProps) => {
  const me = useMe()
  const own = medication.physicians.some(({ id }) => id === me.id) ? me.id : ''
  const [initial] = useState(() => reviewValues(review, civilDate(medication.at), own))
  return useCommandForm({
    form: 'medicationReview.record',
    subjectId: review?.id ?? patientId,
    patientId,
    ...(review && { version: review.version }),
    initial,
    theirs: review ? reviewValues(review, review.heldOn, own) : {},
    schema: () => import('@lih/domain/medication-review/inputs').then((inputs) => inputs.recordMedicationReviewInput),
    toInput: (values, { expectedVersion }) => ({
      ...reviewInput(values),
      patientId,
      reviewId: review?.id ?? null,
      expectedVersion: review ? expectedVersion : null,
    }),
    document: RecordMedicationReviewDocument,
    field: 'recordMedicationReview',
    onDone: onClose,
  })
}
type Form = ReturnType<typeof useReviewForm>

const useLabels = () => {
  const text = useText()
  return {
    kind: text('medicationReview.kind'),
    heldOn: text('medicationReview.heldOn'),
    physicianId: text('medicationReview.physician'),
    medicines: text('medicationReview.medicinesAfter'),
    tookPart: text('medicationReview.tookPart'),
    summary: text('medicationReview.summary'),
    changes: text('medicationReview.changes'),
    followUpOn: text('medicationReview.followUpOn'),
    followUp: text('medicationReview.followUp'),
    inDepthBy: text('medicationReview.inDepthBy'),
    correction: text('medicationReview.correction'),
  }
}

type Part = { readonly form: Form; readonly medication: PatientMedication }

const WhoAndWhen = ({ form, medication }: Part) => {
  const text = useText()
  const labels = useLabels()
  return (
    <>
      <Segmented
        {...form.field('kind')}
        label={labels.kind}
        hint={text(`medicationReview.kindHint.${form.values.kind}`)}
        options={reviewKinds.map((value) => ({ value, label: text(`medicationReview.kind.${value}`) }))}
      />
      <DateField {...form.field('heldOn')} label={labels.heldOn} max={civilDate(medication.at)} />
      <Select
        {...form.field('physicianId')}
        value={form.values.physicianId || null}
        label={labels.physicianId}
        placeholder={text('medicationReview.physician.choose')}
        options={medication.physicians.map(({ id, name, title }) => ({ value: id, label: name, note: title }))}
      />
      <CheckboxGroup
        {...form.field('tookPart')}
        label={labels.tookPart}
        optionalText={text('medicationReview.optional')}
        options={reviewParticipants.map((value) => ({ value, label: text(`medicationReview.tookPart.${value}`) }))}
      />
    </>
  )
}

const Outcome = ({ form }: Pick<Part, 'form'>) => {
  const text = useText()
  const labels = useLabels()
  const optional = text('medicationReview.optional')
  return (
    <>
      <ChangesEditor
        changes={form.values.changes}
        onChange={(changes) => form.set('changes', changes)}
        fieldId={form.fieldId}
        errorOf={form.errorOf}
      />
      <UnitField
        {...form.field('medicines')}
        label={labels.medicines}
        hint={text('medicationReview.medicines.hint')}
        unit={text('medicationReview.medicines.unit')}
      />
      <TextArea {...form.field('summary')} label={labels.summary} rows={3} maxLength={2000} required />
      <TextField {...form.field('followUp')} label={labels.followUp} optionalText={optional} maxLength={500} />
      <DateField {...form.field('followUpOn')} label={labels.followUpOn} optionalText={optional} />
      {form.values.kind === 'SIMPLE' && (
        <DateField
          {...form.field('inDepthBy')}
          label={labels.inDepthBy}
          hint={text('medicationReview.inDepthBy.hint')}
          optionalText={optional}
        />
      )}
    </>
  )
}

/** A review is written down or corrected: by whom, when, what was changed and why, what is to be followed up (V3). */
export const ReviewForm = (props: ReviewFormProps) => {
  const text = useText()
  const form = useReviewForm(props)
  const labels = useLabels()
  return (
    <CommandForm
      form={form}
      labels={labels}
      submitLabel={text(props.review ? 'medicationReview.correct.submit' : 'medicationReview.record.submit')}
      onCancel={props.onClose}
    >
      <WhoAndWhen form={form} medication={props.medication} />
      <Outcome form={form} />
      {props.review && <TextField {...form.field('correction')} label={labels.correction} maxLength={300} required />}
    </CommandForm>
  )
}
