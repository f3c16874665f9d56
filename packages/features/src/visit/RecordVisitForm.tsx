import { visitModes, visitOccasions, visitUrgencies } from '@lih/domain/visit/kinds'
import {
  type ContactMode,
  RecordVisitDocument,
  type VisitOccasion,
  type VisitProfession,
  VisitStaffDocument,
  type VisitUrgency,
} from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { instantOfLocal, localDateTime } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { FailedChoices } from '@lih/portal-kit/live/FailedChoices.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { Checkbox } from '@lih/ui/field/Checkbox.tsx'
import { DateTimeField } from '@lih/ui/field/DateTimeField.tsx'
import { FieldRow } from '@lih/ui/field/FieldRow.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { useState } from 'react'
import { CodePicker, type PickedCode } from './CodePicker.tsx'
import type { VisitFormProps } from './PlanVisitForm.tsx'
import { type RecordableVisit, recordedValues, recordWords } from './record-values.ts'
import { VisitChange } from './VisitChange.tsx'
import type { PatientVisits } from './visit-words.ts'

type RecordProps = VisitFormProps & {
  /** Null: a visit that was never planned. */
  readonly visit: RecordableVisit | null
  readonly performers: PatientVisits['performers']
}

const useInitial = ({ visit, now }: RecordProps) => {
  const me = useMe()
  const own = me.assignment.profession === 'PHYSICIAN' ? 'PHYSICIAN' : 'NURSE'
  return useState(() => ({
    unitId: visit?.unit.id ?? me.assignment.unit.id,
    personId: visit?.person?.id ?? me.id,
    profession: visit?.profession ?? own,
    mode: String(visit?.mode ?? ''),
    occasion: String(visit?.occasion ?? 'RETURN'),
    urgency: String(visit?.urgency ?? 'UNPLANNED'),
    startedAt: localDateTime(visit?.startedAt ?? now),
    endedAt: localDateTime(visit?.endedAt ?? now),
    reason: visit?.reason ?? '',
    findings: visit?.findings ?? '',
    assessment: visit?.assessment ?? '',
    plan: visit?.plan ?? '',
    withNurse: visit?.withNurse ?? false,
    sipNeeded: visit?.sipNeeded ?? false,
    sip: visit?.sip ?? false,
    codes: (visit?.codes ?? []).map(({ system, code, display }): PickedCode => ({ system, code, display })),
    correction: '',
  }))[0]
}

const useRecordForm = (props: RecordProps) => {
  const { patientId, visit, performers, onClose } = props
  const onCall = (unitId: string) => performers.some(({ id, kind }) => id === unitId && kind === 'ON_CALL')
  return useCommandForm({
    form: 'visit.record',
    subjectId: visit?.id ?? patientId,
    patientId,
    ...(visit && { version: visit.version }),
    initial: useInitial(props),
    theirs: visit ? recordedValues(visit) : {},
    schema: () => import('@lih/domain/visit/inputs').then((inputs) => inputs.recordVisitInput),
    toInput: (values, { expectedVersion }) => ({
      ...values,
      patientId,
      visitId: visit?.id ?? null,
      expectedVersion: visit ? expectedVersion : null,
      personId: onCall(values.unitId) ? null : values.personId,
      profession: values.profession as VisitProfession,
      mode: values.mode as ContactMode,
      occasion: values.occasion as VisitOccasion,
      urgency: values.urgency as VisitUrgency,
      startedAt: instantOfLocal(values.startedAt),
      endedAt: instantOfLocal(values.endedAt),
      codes: values.codes.map(({ system, code }) => ({ system, code })),
    }),
    document: RecordVisitDocument,
    field: 'recordVisit',
    fieldOfPath: (path) => (path.startsWith('codes') ? 'codes' : path),
    onDone: onClose,
  })
}

const useLabels = () => {
  const text = useText()
  return {
    unitId: text('visit.form.unit'),
    personId: text('visit.form.person'),
    mode: text('visit.form.mode'),
    occasion: text('visit.form.occasion'),
    urgency: text('visit.form.urgency'),
    startedAt: text('visit.form.startedAt'),
    endedAt: text('visit.form.endedAt'),
    reason: text('visit.form.reason'),
    findings: text('visit.findings'),
    assessment: text('visit.assessment'),
    plan: text('visit.outcomePlan'),
    codes: text('visit.code.diagnosis'),
    withNurse: text('visit.form.withNurse'),
    sipNeeded: text('visit.form.sip'),
    sip: text('visit.form.sip.held'),
    correction: text('visit.form.correction'),
  }
}

type PartProps = { readonly form: ReturnType<typeof useRecordForm>; readonly props: RecordProps }

const WhoAndWhen = ({ form, props: { performers, now } }: PartProps) => {
  const text = useText()
  const labels = useLabels()
  const { unit } = useMe().assignment
  const query = useLiveQuery(VisitStaffDocument, { variables: { unitId: unit.id } })
  const staff = query.data?.contactCandidates ?? []
  const max = localDateTime(now)
  return (
    <>
      <Segmented
        {...form.field('mode')}
        value={form.values.mode || null}
        label={labels.mode}
        options={visitModes.map((value) => ({ value, label: text(`visit.mode.${value}`) }))}
      />
      <FieldRow>
        {performers.length > 1 && (
          <Select
            {...form.field('unitId')}
            label={labels.unitId}
            options={performers.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {form.values.unitId === unit.id && (
          <Select
            {...form.field('personId')}
            label={labels.personId}
            options={staff.map(({ id, name, title }) => ({ value: id, label: name, note: title }))}
          />
        )}
      </FieldRow>
      <FailedChoices query={query} />
      <FieldRow>
        <DateTimeField {...form.field('startedAt')} label={labels.startedAt} max={max} />
        <DateTimeField {...form.field('endedAt')} label={labels.endedAt} max={max} />
      </FieldRow>
      <FieldRow>
        <Segmented
          {...form.field('occasion')}
          label={labels.occasion}
          options={visitOccasions.map((value) => ({ value, label: text(`visit.occasion.${value}`) }))}
        />
        <Segmented
          {...form.field('urgency')}
          label={labels.urgency}
          options={visitUrgencies.map((value) => ({ value, label: text(`visit.urgency.${value}`) }))}
        />
      </FieldRow>
    </>
  )
}

const Outcome = ({ form, props: { visit } }: PartProps) => {
  const text = useText()
  const labels = useLabels()
  const optional = text('visit.form.optional')
  const codes = { codes: form.values.codes, onChange: (value: readonly PickedCode[]) => form.set('codes', [...value]) }
  const profession = form.values.profession === 'PHYSICIAN' ? 'PHYSICIAN' : 'NURSE'
  return (
    <>
      <TextField {...form.field('reason')} label={labels.reason} maxLength={500} required />
      <TextArea {...form.field('findings')} label={labels.findings} optionalText={optional} rows={2} maxLength={2000} />
      <TextArea {...form.field('assessment')} label={labels.assessment} rows={3} maxLength={2000} />
      <TextArea {...form.field('plan')} label={labels.plan} optionalText={optional} rows={2} maxLength={2000} />
      <FieldRow>
        <CodePicker {...codes} system="ICD10SE" profession={profession} error={form.errorOf('codes')} />
        <CodePicker {...codes} system="KVA" profession={profession} error={undefined} />
      </FieldRow>
      <p className="u-hint">{text('visit.code.subset')}</p>
      {profession === 'PHYSICIAN' && (
        <Checkbox
          name="withNurse"
          label={text('visit.form.withNurse')}
          checked={form.values.withNurse}
          onChange={(checked) => form.set('withNurse', checked)}
        />
      )}
      <Checkbox
        name="sipNeeded"
        label={text('visit.form.sip')}
        checked={form.values.sipNeeded}
        onChange={(checked) => form.set('sipNeeded', checked)}
      />
      <Checkbox
        name="sip"
        label={text('visit.form.sip.held')}
        checked={form.values.sip}
        onChange={(checked) => form.set('sip', checked)}
      />
      {visit?.documentedAt && (
        <TextField
          {...form.field('correction')}
          label={labels.correction}
          hint={text('visit.form.correction.hint')}
          maxLength={300}
          required
        />
      )}
    </>
  )
}

/** What was done: when, by whom, what was found and decided, with codes (V1). */
export const RecordVisitForm = (props: RecordProps) => {
  const text = useText()
  const form = useRecordForm(props)
  const { visit, performers } = props
  const me = useMe()
  const people = new Map([[me.id, me.name], ...(visit?.person ? [[visit.person.id, visit.person.name] as const] : [])])
  return (
    <CommandForm
      form={form}
      labels={useLabels()}
      valueText={recordWords(people, performers, text)}
      changes={visit && <VisitChange visit={visit} />}
      submitLabel={text('visit.form.record.submit', { mode: form.values.mode })}
      onCancel={props.onClose}
    >
      <WhoAndWhen form={form} props={props} />
      <Outcome form={form} props={props} />
    </CommandForm>
  )
}
