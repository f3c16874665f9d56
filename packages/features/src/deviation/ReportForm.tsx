import {
  type DeviationContext,
  deviationAreas,
  deviationSeverities,
  deviationStages,
  deviationTypes,
} from '@lih/domain/deviation/status'
import { ReportDeviationDocument, type ReportDeviationInput } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { instantOfLocal, localDateTime } from '@lih/portal-kit/format/dates.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { DateTimeField } from '@lih/ui/field/DateTimeField.tsx'
import { RadioGroup } from '@lih/ui/field/RadioGroup.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { useState } from 'react'
import { contextValue, type PatientDeviations } from './deviation-view.ts'

type Context = PatientDeviations['contexts'][number]
type ReportProps = {
  readonly deviations: PatientDeviations
  /** What it is reported from; null: the patient's page. */
  readonly begunFrom: Context | null
  readonly onClose: () => void
}

const guesses = {
  PATIENT: { type: '', stage: '' },
  DOCTOR_REQUEST: { type: 'NO_DOCTOR', stage: 'AT_HOME' },
  HANDOVER: { type: 'FAILED_HANDOVER', stage: 'HANDOVER' },
  STAY: { type: '', stage: 'DISCHARGE' },
} as const satisfies Record<DeviationContext, { type: string; stage: string }>

const begun = ({ at }: PatientDeviations, from: Context | null) => ({
  context: contextValue(from?.context ?? 'PATIENT', from?.id ?? null),
  toUnitId: from?.unitId ?? '',
  ...(guesses[from?.context ?? 'PATIENT'] as { readonly type: string; readonly stage: string }),
  severity: '',
  area: 'HEALTH_CARE' as string,
  happenedAt: localDateTime(from?.at ?? at),
  what: '',
})

const useReportForm = ({ deviations, begunFrom, onClose }: ReportProps) => {
  const { id: patientId } = deviations
  const [initial] = useState(() => begun(deviations, begunFrom))
  return useCommandForm({
    form: 'deviation.report',
    subjectId: patientId,
    patientId,
    initial,
    schema: () => import('@lih/domain/deviation/inputs').then((inputs) => inputs.reportDeviationInput),
    toInput: ({ context, happenedAt, ...values }) => {
      const [kind, contextId = null] = context.split('.')
      const chosen = { ...values, context: kind, contextId, happenedAt: instantOfLocal(happenedAt) }
      return { patientId, ...chosen } as Omit<ReportDeviationInput, 'commandId'>
    },
    fieldOfPath: (path) => (path === 'contextId' ? 'context' : path),
    document: ReportDeviationDocument,
    field: 'reportDeviation',
    onDone: onClose,
  })
}
type Form = ReturnType<typeof useReportForm>

const useLabels = () => {
  const text = useText()
  return {
    context: text('deviation.context'),
    toUnitId: text('deviation.toUnit'),
    type: text('deviation.type'),
    stage: text('deviation.stage'),
    severity: text('deviation.severity'),
    area: text('deviation.area'),
    happenedAt: text('deviation.happened'),
    what: text('deviation.what'),
  }
}

type Part = { readonly form: Form; readonly deviations: PatientDeviations }

/** What it is about, and whom: who did the thing that is chosen is proposed. */
const About = ({ form, deviations: { contexts, units } }: Part) => {
  const text = useText()
  const { when } = useFormats()
  const labels = useLabels()
  const choose = (value: string) => {
    const chosen = contexts.find(({ context, id }) => contextValue(context, id) === value)
    form.setAll({ context: value, ...(chosen && { toUnitId: chosen.unitId }) })
  }
  return (
    <>
      <Select
        {...form.field('context')}
        label={labels.context}
        onChange={choose}
        options={[
          { value: 'PATIENT', label: text('deviation.context.PATIENT') },
          ...contexts.map(({ context, id, at, unitName }) => ({
            value: contextValue(context, id),
            label: `${text(`deviation.context.${context}`)} ${when(at)}`,
            note: unitName,
          })),
        ]}
      />
      <Select
        {...form.field('toUnitId')}
        value={form.values.toUnitId || null}
        label={labels.toUnitId}
        placeholder={text('deviation.toUnit.choose')}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}

const What = ({ form, deviations: { at } }: Part) => {
  const text = useText()
  const labels = useLabels()
  return (
    <>
      <Select
        {...form.field('type')}
        value={form.values.type || null}
        label={labels.type}
        placeholder={text('deviation.choose')}
        options={deviationTypes.map((value) => ({ value, label: text(`deviation.type.${value}`) }))}
      />
      <Select
        {...form.field('stage')}
        value={form.values.stage || null}
        label={labels.stage}
        placeholder={text('deviation.choose')}
        options={deviationStages.map((value) => ({ value, label: text(`deviation.stage.${value}`) }))}
      />
      <DateTimeField {...form.field('happenedAt')} label={labels.happenedAt} max={localDateTime(at)} />
      <TextArea {...form.field('what')} label={labels.what} rows={4} maxLength={4000} required />
      <RadioGroup
        {...form.field('severity')}
        value={form.values.severity || null}
        label={labels.severity}
        options={deviationSeverities.map((value) => ({ value, label: text(`deviation.severity.${value}`) }))}
      />
      <Segmented
        {...form.field('area')}
        label={labels.area}
        hint={text('deviation.area.hint')}
        options={deviationAreas.map((value) => ({ value, label: text(`deviation.area.${value}`) }))}
      />
    </>
  )
}

/** What went wrong, where in the chain, whom it concerns, and how bad it was (O3). */
export const ReportForm = (props: ReportProps) => {
  const text = useText()
  const form = useReportForm(props)
  return (
    <CommandForm
      form={form}
      labels={useLabels()}
      submitLabel={text('deviation.report.submit')}
      onCancel={props.onClose}
    >
      <About form={form} deviations={props.deviations} />
      <What form={form} deviations={props.deviations} />
    </CommandForm>
  )
}
