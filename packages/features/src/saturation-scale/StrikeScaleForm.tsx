import { StrikeSaturationScaleDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Part } from '@lih/portal-kit/patient-page/Part.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { type Choice, ScaleChoiceText } from './ScaleChoiceText.tsx'

export type StrikeScaleFormProps = {
  readonly patientId: string
  readonly choice: Choice
  readonly onClose: () => void
}

/** A wrong choice of the scale is struck; it stays readable (G4). */
export const StrikeScaleForm = ({ patientId, choice, onClose }: StrikeScaleFormProps) => {
  const text = useText()
  const form = useCommandForm({
    form: 'saturationScale.strike',
    subjectId: choice.id,
    patientId,
    version: choice.version,
    draft: false,
    initial: { reason: '' },
    schema: () => import('@lih/domain/saturation-scale/inputs').then((inputs) => inputs.strikeSaturationScaleInput),
    toInput: (values, { expectedVersion }) => ({
      patientId,
      choiceId: choice.id,
      expectedVersion,
      reason: values.reason,
    }),
    document: StrikeSaturationScaleDocument,
    field: 'strikeSaturationScale',
    onDone: onClose,
  })
  const reason = text('saturationScale.strike.reason')
  return (
    <Part
      title={text('saturationScale.strike.title', {
        scale: text(`saturationScale.scale.${choice.scale}`).toLowerCase(),
      })}
    >
      <p>{text('saturationScale.strike.text')}</p>
      <CommandForm
        form={form}
        changes={<ScaleChoiceText choice={choice} />}
        labels={{ reason }}
        submitLabel={text('saturationScale.strike.submit')}
        submitGrave
        onCancel={onClose}
      >
        <TextField {...form.field('reason')} label={reason} maxLength={300} required />
      </CommandForm>
    </Part>
  )
}
