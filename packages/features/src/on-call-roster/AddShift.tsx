import { AddOnCallShiftDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate, formatTime, instantOfLocal } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Dialog } from '@lih/ui/dialog/Dialog.tsx'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { FieldRow } from '@lih/ui/field/FieldRow.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { useState } from 'react'
import { RosterChange } from './RosterChange.tsx'
import { type Gap, overlapping, type Roster } from './roster-days.ts'

type AddShiftProps = {
  readonly roster: Roster
  /** What is to be filled; null: any shift. */
  readonly gap: Gap | null
  readonly now: string
  readonly onClose: () => void
}

const initialOf = ({ roster, gap, now }: AddShiftProps) => {
  const slot = roster.slots[0]
  return gap === null
    ? { personId: '', on: civilDate(now), from: slot?.from ?? '', to: slot?.to ?? '' }
    : { personId: '', on: civilDate(gap.from), from: formatTime(gap.from), to: formatTime(gap.to) }
}

/** Whether somebody still has to be found. */
const isLeft = ({ gaps, gapsAhead }: Roster, gap: Gap): boolean => overlapping([...gaps, ...gapsAhead], gap).length > 0

/** Puts somebody of the line on duty; those who are on duty elsewhere then are marked (O1). */
export const AddShift = (props: AddShiftProps) => (
  <Lasting possible={props.gap === null || isLeft(props.roster, props.gap)} stays>
    <AddForm {...props} />
  </Lasting>
)

const AddForm = (props: AddShiftProps) => {
  const { roster, gap, now, onClose } = props
  const text = useText()
  const [initial] = useState(() => initialOf(props))
  const form = useCommandForm({
    form: 'onCall.add',
    subjectId: roster.line.id,
    draft: false,
    initial,
    schema: () => import('@lih/domain/on-call/inputs').then((inputs) => inputs.addOnCallShiftInput),
    toInput: (values) => ({ ...values, lineId: roster.line.id }),
    document: AddOnCallShiftDocument,
    field: 'addOnCallShift',
    onDone: onClose,
  })
  const { on, from, to } = form.values
  const starts = instantOfLocal(`${on}T${from}`)
  const ends = to > from ? instantOfLocal(`${on}T${to}`) : new Date(Date.parse(starts) + 43_200_000 || 0).toISOString()
  const options = roster.members.map(({ person, elsewhere }) => {
    const busy = elsewhere.some((duty) => duty.from < ends && starts < duty.to)
    return { value: person.id, label: person.name, ...(busy && { note: text('roster.form.busy') }) }
  })
  const labels = {
    personId: text('roster.form.person'),
    on: text('roster.form.on'),
    from: text('roster.form.from'),
    to: text('roster.form.to'),
  }
  return (
    <Dialog open onClose={onClose} title={text(gap ? 'roster.gap.fill' : 'roster.add')} dismissable={!form.dirty}>
      <CommandForm
        form={form}
        changes={gap && <RosterChange roster={roster} span={gap} now={now} />}
        labels={labels}
        submitLabel={text('roster.form.add')}
        onCancel={onClose}
      >
        <Select
          {...form.field('personId')}
          value={form.values.personId || null}
          label={labels.personId}
          placeholder={text('roster.form.choose')}
          options={options}
        />
        <DateField {...form.field('on')} label={labels.on} min={civilDate(now)} />
        <FieldRow>
          <TextField {...form.field('from')} label={labels.from} />
          <TextField {...form.field('to')} label={labels.to} hint={text('roster.form.to.hint')} />
        </FieldRow>
      </CommandForm>
    </Dialog>
  )
}
