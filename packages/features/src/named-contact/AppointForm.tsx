import { useQuery } from '@apollo/client/react'
import { contactRoles } from '@lih/domain/contact/kinds'
import {
  AppointContactDocument,
  ContactCandidatesDocument,
  type ContactType,
  SpecialistUnitsDocument,
} from '@lih/graphql/documents'
import { useUndo } from '@lih/portal-kit/command/useUndo.ts'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { FailedChoices } from '@lih/portal-kit/live/FailedChoices.tsx'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { useState } from 'react'
import { type AppointValues, appointInput, asksForPhysician } from './appoint-values.ts'

export type AppointFormProps = {
  readonly patientId: string
  readonly types: readonly ContactType[]
  readonly now: string
  readonly onClose: () => void
}

const useAppointForm = ({ patientId, types, now, onClose }: AppointFormProps) => {
  const text = useText()
  const undo = useUndo()
  const { id, assignment } = useMe()
  const [initial] = useState<AppointValues>(() => ({
    type: types[0] ?? '',
    unitId: assignment.unit.id,
    who: 'PERSON',
    personId: asksForPhysician(types[0] ?? '') ? '' : id,
    functionName: '',
    role: '',
    from: civilDate(now),
    channel: '',
    hours: '',
  }))
  return useCommandForm({
    form: 'contact.appoint',
    subjectId: patientId,
    patientId,
    initial,
    schema: () => import('@lih/domain/contact/inputs').then((inputs) => inputs.appointContactInput),
    toInput: (values) => appointInput(patientId, values),
    document: AppointContactDocument,
    field: 'appointContact',
    onDone: (_payload, commandId) => {
      undo({ text: text('appointContact.done'), patientId, commandId })
      onClose()
    },
  })
}

type Form = ReturnType<typeof useAppointForm>
type PartProps = { readonly form: Form; readonly names: Readonly<Record<keyof AppointValues, string>> }

/** Where the named physician works: a specialist may do so anywhere (K7). */
const UnitChoice = ({ form, names }: PartProps) => {
  const query = useQuery(SpecialistUnitsDocument)
  const { data } = query
  const { setAll, values } = form
  return (
    <>
      <Select
        {...form.field('unitId')}
        value={values.unitId || null}
        onChange={(unitId) => setAll({ unitId, personId: '' })}
        label={names.unitId}
        options={(data?.units ?? []).map(({ id, name, parentName }) => ({
          value: id,
          label: parentName ? `${name}, ${parentName}` : name,
        }))}
      />
      <FailedChoices query={query} />
    </>
  )
}

const PersonChoice = ({ form, names }: PartProps) => {
  const text = useText()
  const me = useMe()
  const { values } = form
  const variables = { unitId: values.unitId, type: values.type as ContactType }
  const query = useQuery(ContactCandidatesDocument, { variables })
  const { data } = query
  const people = data?.contactCandidates ?? []
  const chosen = people.some(({ id }) => id === values.personId) ? values.personId : null
  return (
    <>
      <Select
        {...form.field('personId')}
        value={chosen}
        label={names.personId}
        options={people.map(({ id, name, title }) => ({
          value: id,
          label: `${name}, ${id === me.id ? text('appointContact.person.me') : title}`,
        }))}
      />
      <FailedChoices query={query} />
    </>
  )
}

/** Who it is: a physician by name, else a person or a function, with a role. */
const Who = ({ form, names }: PartProps) => {
  const text = useText()
  const { unit } = useMe().assignment
  const { type, who, role } = form.values
  const physician = asksForPhysician(type)
  // In municipal health care it is somebody licensed, by name (K1).
  const mayBeFunction = !physician && unit.kind !== 'MUNICIPAL_HEALTH_CARE'
  return (
    <>
      {mayBeFunction && (
        <Segmented
          {...form.field('who')}
          label={names.who}
          options={(['PERSON', 'FUNCTION'] as const).map((value) => ({
            value,
            label: text(`appointContact.who.${value}`),
          }))}
        />
      )}
      {mayBeFunction && who === 'FUNCTION' ? (
        <TextField
          {...form.field('functionName')}
          label={names.functionName}
          hint={text('appointContact.function.hint')}
          maxLength={120}
        />
      ) : (
        <PersonChoice form={form} names={names} />
      )}
      {!physician && (
        <Select
          {...form.field('role')}
          value={role || null}
          label={names.role}
          placeholder={text('appointContact.role.none')}
          optionalText={text('endContact.optional')}
          options={contactRoles.map((value) => ({ value, label: text(`contactRole.${value}`) }))}
        />
      )}
    </>
  )
}

const useNames = (): PartProps['names'] => {
  const text = useText()
  return {
    type: text('appointContact.type'),
    unitId: text('appointContact.unit'),
    who: text('appointContact.who'),
    personId: text('appointContact.person'),
    functionName: text('appointContact.function'),
    role: text('appointContact.role'),
    from: text('appointContact.from'),
    channel: text('appointContact.channel'),
    hours: text('appointContact.hours'),
  }
}

/** Somebody becomes the patient's named contact; how and when to reach them has to be said (P2, K3). */
export const AppointForm = (props: AppointFormProps) => {
  const { types, now, onClose } = props
  const text = useText()
  const { unit } = useMe().assignment
  const form = useAppointForm(props)
  const names = useNames()
  const choose = (type: string) => form.setAll({ type, unitId: unit.id, personId: '' })
  return (
    <Section title={text('appointContact.title')}>
      <CommandForm form={form} labels={names} submitLabel={text('appointContact.submit')} onCancel={onClose}>
        <Select
          {...form.field('type')}
          value={form.values.type || null}
          onChange={choose}
          label={names.type}
          options={types.map((value) => ({ value, label: text(`contactKind.${value}`) }))}
        />
        {form.values.type === 'LIFE_SUSTAINING_PHYSICIAN' && <UnitChoice form={form} names={names} />}
        <Who form={form} names={names} />
        <TextField
          {...form.field('channel')}
          label={names.channel}
          hint={text('appointContact.channel.hint')}
          maxLength={200}
          required
        />
        <TextField
          {...form.field('hours')}
          label={names.hours}
          hint={text('appointContact.hours.hint')}
          maxLength={200}
          required
        />
        <DateField {...form.field('from')} label={names.from} max={civilDate(now)} />
      </CommandForm>
    </Section>
  )
}
