import { seriesWeeks, visitModes, visitOccasions } from '@lih/domain/visit/kinds'
import type { ContactMode } from '@lih/graphql/documents'
import { PlanVisitDocument, type VisitOccasion, type VisitProfession, VisitStaffDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { instantOfLocal, localDateTime } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { FailedChoices } from '@lih/portal-kit/live/FailedChoices.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { DateTimeField } from '@lih/ui/field/DateTimeField.tsx'
import { FieldRow } from '@lih/ui/field/FieldRow.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { useState } from 'react'

export type VisitFormProps = { readonly patientId: string; readonly now: string; readonly onClose: () => void }

const lengths = ['20', '30', '45', '60', '90'] as const
const counts = ['2', '3', '4', '6', '8', '12', '26'] as const

const usePlanForm = ({ patientId, now, onClose }: VisitFormProps) => {
  const profession = useMe().assignment.profession === 'PHYSICIAN' ? 'PHYSICIAN' : 'NURSE'
  const [initial] = useState(() => ({
    mode: '',
    occasion: 'RETURN',
    plannedAt: localDateTime(now),
    minutes: '45',
    personId: '',
    profession,
    reason: '',
    everyWeeks: '',
    times: '4',
  }))
  return useCommandForm({
    form: 'visit.plan',
    subjectId: patientId,
    patientId,
    initial,
    schema: () => import('@lih/domain/visit/inputs').then((inputs) => inputs.planVisitInput),
    toInput: (values) => ({
      patientId,
      mode: values.mode as ContactMode,
      occasion: values.occasion as VisitOccasion,
      urgency: 'PLANNED' as const,
      profession: values.profession as VisitProfession,
      personId: values.personId || null,
      plannedAt: instantOfLocal(values.plannedAt),
      minutes: Number(values.minutes),
      reason: values.reason,
      everyWeeks: values.everyWeeks === '' ? null : Number(values.everyWeeks),
      times: values.everyWeeks === '' ? null : Number(values.times),
    }),
    document: PlanVisitDocument,
    field: 'planVisit',
    onDone: onClose,
  })
}

const useLabels = () => {
  const text = useText()
  return {
    mode: text('visit.form.mode'),
    occasion: text('visit.form.occasion'),
    plannedAt: text('visit.form.plannedAt'),
    minutes: text('visit.form.minutes'),
    personId: text('visit.form.person'),
    reason: text('visit.form.reason'),
    everyWeeks: text('visit.form.repeat'),
    times: text('visit.form.times'),
  }
}

type Form = ReturnType<typeof usePlanForm>

const Repeat = ({ form }: { readonly form: Form }) => {
  const text = useText()
  const labels = useLabels()
  const weeks = seriesWeeks.map((count) => ({
    value: String(count),
    label: text('visit.form.repeat.weeks', { count }),
  }))
  return (
    <FieldRow>
      <Select
        {...form.field('everyWeeks')}
        label={labels.everyWeeks}
        options={[{ value: '', label: text('visit.form.repeat.never') }, ...weeks]}
      />
      {form.values.everyWeeks !== '' && (
        <Select
          {...form.field('times')}
          label={labels.times}
          options={counts.map((value) => ({ value, label: value }))}
        />
      )}
    </FieldRow>
  )
}

/** A visit or a series is planned at one's own unit (V1). */
export const PlanVisitForm = (props: VisitFormProps) => {
  const text = useText()
  const { unit } = useMe().assignment
  const form = usePlanForm(props)
  const labels = useLabels()
  const query = useLiveQuery(VisitStaffDocument, { variables: { unitId: unit.id } })
  const staff = query.data?.contactCandidates ?? []
  return (
    <CommandForm
      form={form}
      labels={labels}
      submitLabel={text('visit.form.plan.submit', { mode: form.values.mode })}
      onCancel={props.onClose}
    >
      <Segmented
        {...form.field('mode')}
        value={form.values.mode || null}
        label={labels.mode}
        options={visitModes.map((value) => ({ value, label: text(`visit.mode.${value}`) }))}
      />
      <Segmented
        {...form.field('occasion')}
        label={labels.occasion}
        options={visitOccasions.map((value) => ({ value, label: text(`visit.occasion.${value}`) }))}
      />
      <FieldRow>
        <DateTimeField {...form.field('plannedAt')} label={labels.plannedAt} min={localDateTime(props.now)} />
        <Select
          {...form.field('minutes')}
          label={labels.minutes}
          options={lengths.map((value) => ({ value, label: text('visit.form.minutes.value', { count: value }) }))}
        />
      </FieldRow>
      <Select
        {...form.field('personId')}
        label={labels.personId}
        options={[
          { value: '', label: text('visit.form.person.nobody') },
          ...staff.map(({ id, name, title }) => ({ value: id, label: name, note: title })),
        ]}
      />
      <FailedChoices query={query} />
      <TextField {...form.field('reason')} label={labels.reason} maxLength={500} required />
      <Repeat form={form} />
    </CommandForm>
  )
}
