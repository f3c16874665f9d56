import { EndOnCallMemberDocument, SetOnCallNumberDocument } from '@lih/graphql/documents'
import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { formatPhone } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import type { Roster, RosterMember } from './roster-days.ts'

type FormProps = { readonly roster: Roster; readonly now: string; readonly onClose: () => void }

/** The number that holds now, when somebody else has changed it meanwhile. */
const MemberChange = ({ member }: { readonly member: RosterMember }) => {
  const text = useText()
  const last = member.numbers.at(-1)
  if (!last) return null
  const phone = formatPhone(last.phone)
  return <ChangedTo state={text('roster.member.number', { phone, from: last.from, to: '' })} />
}

/** Somebody takes part from a day, or answers another phone from then on; planned shifts follow (O1). */
export const NumberForm = ({ roster, now, member, onClose }: FormProps & { readonly member: RosterMember | null }) => {
  const text = useText()
  const form = useCommandForm({
    form: 'onCall.number',
    subjectId: member?.person.id ?? roster.line.id,
    draft: false,
    ...(member && { version: member.version }),
    initial: { personId: member?.person.id ?? '', phone: '', from: civilDate(now) },
    schema: () => import('@lih/domain/on-call/inputs').then((inputs) => inputs.setOnCallNumberInput),
    toInput: (values, { expectedVersion }) => ({
      ...values,
      lineId: roster.line.id,
      expectedVersion: member ? expectedVersion : null,
    }),
    document: SetOnCallNumberDocument,
    field: 'setOnCallNumber',
    onDone: onClose,
  })
  const labels = {
    personId: text('roster.form.person'),
    phone: text('roster.member.phone'),
    from: text('roster.member.from'),
  }
  return (
    <CommandForm
      form={form}
      changes={member && <MemberChange member={member} />}
      labels={labels}
      submitLabel={text(member ? 'roster.member.change.submit' : 'roster.member.add.submit')}
      onCancel={onClose}
    >
      {member ? (
        <p>
          <b>{member.person.name}</b>
        </p>
      ) : (
        <Select
          {...form.field('personId')}
          value={form.values.personId || null}
          label={labels.personId}
          placeholder={text('roster.form.choose')}
          options={roster.candidates.map(({ id, name, title }) => ({ value: id, label: name, note: title }))}
        />
      )}
      <TextField {...form.field('phone')} label={labels.phone} hint={text('roster.member.phone.hint')} required />
      <DateField {...form.field('from')} label={labels.from} min={civilDate(now)} />
    </CommandForm>
  )
}

/** Somebody's last day in the line (O1). */
export const EndMemberForm = ({ roster, now, member, onClose }: FormProps & { readonly member: RosterMember }) => {
  const text = useText()
  const form = useCommandForm({
    form: 'onCall.leave',
    subjectId: member.person.id,
    draft: false,
    version: member.version,
    initial: { lastDay: civilDate(now) },
    schema: () => import('@lih/domain/on-call/inputs').then((inputs) => inputs.endOnCallMemberInput),
    toInput: ({ lastDay }, { expectedVersion }) => ({
      lineId: roster.line.id,
      personId: member.person.id,
      expectedVersion,
      lastDay,
    }),
    document: EndOnCallMemberDocument,
    field: 'endOnCallMember',
    onDone: onClose,
  })
  const label = text('roster.member.lastDay')
  return (
    <CommandForm
      form={form}
      changes={<MemberChange member={member} />}
      labels={{ lastDay: label }}
      submitLabel={text('roster.member.end.submit')}
      submitGrave
      onCancel={onClose}
    >
      <p>{text('roster.member.end.text', { name: member.person.name })}</p>
      <DateField {...form.field('lastDay')} label={label} min={civilDate(now)} />
    </CommandForm>
  )
}
