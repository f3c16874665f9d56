import { saturationScales } from '@lih/domain/news2/news2'
import {
  ChooseSaturationScaleDocument,
  type SaturationScale,
  type SaturationScale_PatientFragment,
} from '@lih/graphql/documents'
import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { RadioGroup } from '@lih/ui/field/RadioGroup.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'

export type ChooseScaleFormProps = {
  readonly patientId: string
  readonly scale: SaturationScale_PatientFragment['saturationScale']
  readonly onClose: () => void
}

const useScaleForm = ({ patientId, scale, onClose }: ChooseScaleFormProps) =>
  useCommandForm({
    form: 'saturationScale.choose',
    subjectId: patientId,
    patientId,
    version: scale.version,
    initial: { scale: '', reason: '' },
    schema: () => import('@lih/domain/saturation-scale/inputs').then((inputs) => inputs.chooseSaturationScaleInput),
    toInput: (values, { expectedVersion }) => ({
      patientId,
      expectedVersion,
      scale: values.scale as SaturationScale,
      reason: values.reason,
    }),
    document: ChooseSaturationScaleDocument,
    field: 'chooseSaturationScale',
    onDone: onClose,
  })

/** A physician chooses on which scale the patient's saturation is scored, with why (V2). */
export const ChooseScaleForm = (props: ChooseScaleFormProps) => {
  const text = useText()
  const form = useScaleForm(props)
  const { present } = props.scale
  const labels = { scale: text('saturationScale.form.scale'), reason: text('saturationScale.form.reason') }
  const changes = present && (
    <ChangedTo state={text(`saturationScale.scale.${present.scale}`)} by={present.chosenBy} at={present.chosenAt} />
  )
  return (
    <CommandForm
      form={form}
      labels={labels}
      changes={changes}
      submitLabel={text('saturationScale.form.submit')}
      onCancel={props.onClose}
    >
      <RadioGroup
        {...form.field('scale')}
        value={form.values.scale || null}
        label={labels.scale}
        options={saturationScales.map((value) => ({ value, label: text(`saturationScale.long.${value}`) }))}
      />
      <TextField
        {...form.field('reason')}
        label={labels.reason}
        hint={text('saturationScale.form.reason.hint')}
        maxLength={300}
        required
      />
    </CommandForm>
  )
}
