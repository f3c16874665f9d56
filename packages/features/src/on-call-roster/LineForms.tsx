import { callRights, lineKinds, onCallSpecialties } from '@lih/domain/on-call/kinds'
import {
  ChangeOnCallLineDocument,
  CloseOnCallLineDocument,
  OpenOnCallLineDocument,
  type OpenOnCallLineInput,
  SetCallRightDocument,
} from '@lih/graphql/documents'
import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import type { FieldBinding } from '@lih/portal-kit/form/form-types.ts'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { formatPhone } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useToast } from '@lih/portal-kit/toast/useToast.ts'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { RadioGroup } from '@lih/ui/field/RadioGroup.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { HoursEditor, type Parts } from './HoursEditor.tsx'
import { type LineHours, lineValues, termsInput, usualSlots } from './line-values.ts'
import type { Roster } from './roster-days.ts'

type FormProps = { readonly roster: Roster; readonly now: string; readonly onClose: () => void }
type Right = Roster['terms']['rightsNow'][number]

const inputs = () => import('@lih/domain/on-call/inputs')

/** What the line is now, when somebody else has changed it meanwhile. */
const LineChange = ({ roster }: Pick<FormProps, 'roster'>) => {
  const text = useText()
  const { label } = roster.line
  return <ChangedTo state={text('line.number.state', { label, number: formatPhone(roster.terms.number) })} />
}

const useTermLabels = () => {
  const text = useText()
  return {
    label: text('line.label'),
    number: text('line.number'),
    hours: text('line.hours'),
    slots: text('line.slots'),
  }
}

type TermProps = {
  readonly label: FieldBinding<string>
  readonly number: FieldBinding<string>
  readonly hours: FieldBinding<readonly LineHours[]>
  readonly slots: FieldBinding<readonly LineHours[]>
  readonly parts: Parts
}

/** Name, number and hours: what a line is opened with, and what is changed. */
const TermFields = ({ label, number, hours, slots, parts }: TermProps) => {
  const text = useText()
  const labels = useTermLabels()
  return (
    <>
      <TextField {...label} label={labels.label} maxLength={80} required />
      <TextField {...number} label={labels.number} hint={text('line.number.hint')} required />
      <HoursEditor {...hours} parts={parts} />
      <HoursEditor {...slots} parts={parts} />
    </>
  )
}

/** Another name, number or hours, at once (O1). */
export const ChangeLineForm = ({ roster, onClose }: FormProps) => {
  const text = useText()
  const labels = useTermLabels()
  const form = useCommandForm({
    form: 'onCall.line',
    subjectId: roster.line.id,
    draft: false,
    version: roster.terms.version,
    initial: lineValues(roster),
    schema: () => inputs().then(({ changeOnCallLineInput }) => changeOnCallLineInput),
    toInput: (values, { expectedVersion }) => ({
      ...termsInput(values),
      lineId: roster.line.id,
      expectedVersion,
    }),
    document: ChangeOnCallLineDocument,
    field: 'changeOnCallLine',
    onDone: onClose,
  })
  return (
    <CommandForm
      form={form}
      changes={<LineChange roster={roster} />}
      labels={labels}
      submitLabel={text('line.change.submit')}
      onCancel={onClose}
    >
      <TermFields
        label={form.field('label')}
        number={form.field('number')}
        hours={form.field('hours')}
        slots={form.field('slots')}
        parts={form}
      />
    </CommandForm>
  )
}

const newLine = (now: string) => ({
  kind: 'SPECIALTY' as string,
  specialty: '',
  label: '',
  number: '',
  hours: [] as readonly LineHours[],
  slots: usualSlots,
  opensOn: civilDate(now),
})

/** A line that the own unit keeps, from a day on (O1). */
export const OpenLineForm = ({ now, onClose }: Omit<FormProps, 'roster'>) => {
  const text = useText()
  const toast = useToast()
  const labels = {
    kind: text('line.kind'),
    specialty: text('line.specialty'),
    ...useTermLabels(),
    opensOn: text('line.opensOn'),
  }
  const form = useCommandForm({
    form: 'onCall.openLine',
    subjectId: 'new',
    draft: false,
    initial: newLine(now),
    schema: () => inputs().then(({ openOnCallLineInput }) => openOnCallLineInput),
    toInput: (values) => ({
      ...termsInput(values),
      kind: values.kind as OpenOnCallLineInput['kind'],
      specialty: (values.specialty || null) as OpenOnCallLineInput['specialty'],
      opensOn: values.opensOn,
    }),
    document: OpenOnCallLineDocument,
    field: 'openOnCallLine',
    onDone: () => {
      toast({ text: text('line.opened', { label: form.values.label }) })
      onClose()
    },
  })
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('line.open.submit')} onCancel={onClose}>
      <RadioGroup
        {...form.field('kind')}
        label={labels.kind}
        options={lineKinds.map((value) => ({ value, label: text(`line.kind.${value}`) }))}
      />
      {form.values.kind === 'SPECIALTY' && (
        <Select
          {...form.field('specialty')}
          value={form.values.specialty || null}
          label={labels.specialty}
          placeholder={text('line.specialty.choose')}
          options={onCallSpecialties.map((value) => ({ value, label: text(`line.specialty.${value}`) }))}
        />
      )}
      <TermFields
        label={form.field('label')}
        number={form.field('number')}
        hours={form.field('hours')}
        slots={form.field('slots')}
        parts={form}
      />
      <DateField {...form.field('opensOn')} label={labels.opensOn} min={civilDate(now)} />
    </CommandForm>
  )
}

/** The last day of a line (O1). */
export const CloseLineForm = ({ roster, now, onClose }: FormProps) => {
  const text = useText()
  const label = text('line.lastDay')
  const form = useCommandForm({
    form: 'onCall.closeLine',
    subjectId: roster.line.id,
    draft: false,
    version: roster.terms.version,
    initial: { lastDay: civilDate(now) },
    schema: () => inputs().then(({ closeOnCallLineInput }) => closeOnCallLineInput),
    toInput: (values, { expectedVersion }) => ({ ...values, lineId: roster.line.id, expectedVersion }),
    document: CloseOnCallLineDocument,
    field: 'closeOnCallLine',
    onDone: onClose,
  })
  return (
    <CommandForm
      form={form}
      changes={<LineChange roster={roster} />}
      labels={{ lastDay: label }}
      submitLabel={text('line.close.submit')}
      submitGrave
      onCancel={onClose}
    >
      <p>{text('line.close.text')}</p>
      <DateField {...form.field('lastDay')} label={label} min={civilDate(now)} />
    </CommandForm>
  )
}

/** For whom the staff of a kind of unit may call the line, from a day on (O1). */
export const CallRightForm = ({ roster, now, held, onClose }: FormProps & { readonly held: Right }) => {
  const text = useText()
  const labels = { right: text('line.right.label'), from: text('line.right.from') }
  const form = useCommandForm({
    form: 'onCall.right',
    subjectId: `${roster.line.id} ${held.caller}`,
    draft: false,
    version: roster.terms.version,
    initial: { right: held.right as string, from: civilDate(now) },
    schema: () => inputs().then(({ setCallRightInput }) => setCallRightInput),
    toInput: ({ right, from }, { expectedVersion }) => ({
      from,
      right: right as Right['right'],
      caller: held.caller,
      lineId: roster.line.id,
      expectedVersion,
    }),
    document: SetCallRightDocument,
    field: 'setCallRight',
    onDone: onClose,
  })
  return (
    <CommandForm
      form={form}
      changes={<LineChange roster={roster} />}
      labels={labels}
      submitLabel={text('line.right.submit')}
      onCancel={onClose}
    >
      <p>
        <b>{text(`line.caller.${held.caller}`)}</b>
      </p>
      <RadioGroup
        {...form.field('right')}
        label={labels.right}
        options={callRights.map((value) => ({ value, label: text(`line.right.${value}`) }))}
      />
      <DateField {...form.field('from')} label={labels.from} min={civilDate(now)} />
    </CommandForm>
  )
}
