import { careLevels, treatmentLimits } from '@lih/domain/care-level/care-level'
import {
  type CareLevel_PatientFragment,
  type CareLevelKind,
  DecideCareLevelDocument,
  type TreatmentLimit,
} from '@lih/graphql/documents'
import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Checkbox } from '@lih/ui/field/Checkbox.tsx'
import { CheckboxGroup } from '@lih/ui/field/CheckboxGroup.tsx'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { RadioGroup } from '@lih/ui/field/RadioGroup.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { useState } from 'react'

export type CareLevelFormProps = {
  readonly patientId: string
  readonly careLevel: CareLevel_PatientFragment['careLevel']
  readonly now: string
  readonly onDone: () => void
  readonly onCancel: () => void
}

type Values = {
  readonly level: string
  readonly limits: readonly string[]
  readonly expectedDeath: boolean
  readonly consulted: string
  readonly note: string
  readonly validUntil: string
}

const startOf = ({ present }: CareLevelFormProps['careLevel']): Values => ({
  level: present?.level ?? '',
  limits: present?.limits ?? [],
  expectedDeath: present?.expectedDeath ?? false,
  // Each decision is talked through and dated anew.
  consulted: '',
  note: present?.note ?? '',
  validUntil: '',
})

/** The fields that repeat what is decided now. */
const mirrored = (careLevel: CareLevelFormProps['careLevel']): Partial<Values> => {
  const { level, limits, expectedDeath, note } = startOf(careLevel)
  return { level, limits, expectedDeath, note }
}

const useCareLevelForm = ({ patientId, careLevel, onDone }: CareLevelFormProps) => {
  const [initial] = useState(() => startOf(careLevel))
  return useCommandForm({
    form: 'careLevel.decide',
    subjectId: patientId,
    patientId,
    version: careLevel.version,
    initial,
    theirs: mirrored(careLevel),
    schema: () => import('@lih/domain/care-level/inputs').then((inputs) => inputs.decideCareLevelInput),
    toInput: (values, { expectedVersion }) => ({
      patientId,
      expectedVersion,
      level: values.level as CareLevelKind,
      limits: [...values.limits] as TreatmentLimit[],
      expectedDeath: values.expectedDeath,
      consulted: values.consulted,
      note: values.note,
      validUntil: values.validUntil === '' ? null : values.validUntil,
    }),
    document: DecideCareLevelDocument,
    field: 'decideCareLevel',
    onDone,
  })
}

/** What somebody else has decided meanwhile. */
const Decided = ({ careLevel: { present } }: Pick<CareLevelFormProps, 'careLevel'>) => {
  const text = useText()
  if (!present) return null
  return <ChangedTo state={text(`careLevel.level.${present.level}`)} by={present.decidedBy} at={present.decidedAt} />
}

/** A value of the form in words. */
const useValueText = (limitName: (limit: TreatmentLimit) => string) => {
  const text = useText()
  return (name: string, value: unknown): string => {
    if (name === 'level') return value === '' ? '' : text(`careLevel.level.${String(value)}`)
    if (name === 'limits') return (value as TreatmentLimit[]).map(limitName).join(', ')
    if (name === 'expectedDeath') return text(value === true ? 'kit.conflict.yes' : 'kit.conflict.no')
    return String(value)
  }
}

/** A physician's decision on level of care, treatment limits and expected death, with validity (V6). */
export const CareLevelForm = (props: CareLevelFormProps) => {
  const text = useText()
  const form = useCareLevelForm(props)
  const names = {
    level: text('careLevel.form.level'),
    limits: text('careLevel.form.limits'),
    expectedDeath: text('careLevel.form.expectedDeath'),
    consulted: text('careLevel.form.consulted'),
    note: text('careLevel.form.note'),
    validUntil: text('careLevel.form.validUntil'),
  }
  const limitName = (limit: TreatmentLimit) => {
    const words = text(`careLevel.limit.${limit}`)
    return `${words.charAt(0).toLocaleUpperCase('sv-SE')}${words.slice(1)}`
  }
  const valueText = useValueText(limitName)
  const { value: expectedDeath, onChange: setExpectedDeath, ...death } = form.field('expectedDeath')
  return (
    <CommandForm
      form={form}
      labels={names}
      valueText={valueText}
      changes={<Decided careLevel={props.careLevel} />}
      submitLabel={text('careLevel.form.submit')}
      onCancel={props.onCancel}
    >
      <RadioGroup
        {...form.field('level')}
        value={form.values.level || null}
        label={names.level}
        options={careLevels.map((value) => ({ value, label: text(`careLevel.level.${value}`) }))}
      />
      <CheckboxGroup
        {...form.field('limits')}
        label={names.limits}
        options={treatmentLimits.map((value) => ({ value, label: limitName(value) }))}
      />
      <Checkbox
        {...death}
        label={names.expectedDeath}
        note={text('careLevel.form.expectedDeath.note')}
        checked={expectedDeath}
        onChange={setExpectedDeath}
      />
      <TextField
        {...form.field('consulted')}
        label={names.consulted}
        hint={text('careLevel.form.consulted.hint')}
        maxLength={200}
      />
      <TextArea
        {...form.field('note')}
        label={names.note}
        optionalText={text('careLevel.form.optional')}
        maxLength={1000}
      />
      <DateField
        {...form.field('validUntil')}
        label={names.validUntil}
        optionalText={text('careLevel.form.optional')}
        hint={text('careLevel.form.validUntil.hint')}
        min={civilDate(props.now)}
      />
    </CommandForm>
  )
}
