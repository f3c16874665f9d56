import { useQuery } from '@apollo/client/react'
import {
  AssignCareHomeDocument,
  EndCareHomeAssignmentDocument,
  OfficeVardcentralerDocument,
} from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { municipalityName } from '@lih/portal-kit/format/organisation.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { FailedChoices } from '@lih/portal-kit/live/FailedChoices.tsx'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { useState } from 'react'
import type { Assignment } from './care-home-words.ts'

type AssignFormProps = { readonly homeId: string; readonly now: string; readonly onClose: () => void }

/** The region gives a vårdcentral the assignment for the home (A1). */
export const AssignForm = ({ homeId, now, onClose }: AssignFormProps) => {
  const text = useText()
  const query = useQuery(OfficeVardcentralerDocument)
  const { data } = query
  const [initial] = useState(() => ({ unitId: '', from: civilDate(now), to: '' }))
  const form = useCommandForm({
    form: 'careHome.assign',
    subjectId: homeId,
    draft: false,
    initial,
    schema: () => import('@lih/domain/care-home/inputs').then((inputs) => inputs.assignCareHomeInput),
    toInput: ({ unitId, from, to }) => ({ careHomeId: homeId, unitId, from, to: to === '' ? null : to }),
    document: AssignCareHomeDocument,
    field: 'assignCareHome',
    onDone: onClose,
  })
  const labels = {
    unitId: text('careHome.assign.unit'),
    from: text('careHome.assign.from'),
    to: text('careHome.assign.to'),
  }
  const options = (data?.officeUnits ?? [])
    .filter(({ unit }) => unit.kind === 'VARDCENTRAL')
    .map(({ id, unit }) => ({ value: id, label: unit.name, group: municipalityName(unit.municipalityCode) }))
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('careHome.assign')} onCancel={onClose}>
      <Select
        {...form.field('unitId')}
        value={form.values.unitId || null}
        label={labels.unitId}
        options={options}
        required
      />
      <FailedChoices query={query} />
      <DateField {...form.field('from')} label={labels.from} />
      <DateField {...form.field('to')} label={labels.to} hint={text('careHome.assign.to.hint')} />
    </CommandForm>
  )
}

type EndFormProps = { readonly assignment: Assignment; readonly now: string; readonly onClose: () => void }

/** The region ends the assignment on a day, with a reason (A1, G4). */
export const EndAssignmentForm = ({ assignment, now, onClose }: EndFormProps) => {
  const text = useText()
  const [initial] = useState(() => ({ to: `${civilDate(now).slice(0, 4)}-12-31`, reason: '' }))
  const form = useCommandForm({
    form: 'careHome.end',
    subjectId: assignment.id,
    draft: false,
    version: assignment.version,
    initial,
    schema: () => import('@lih/domain/care-home/inputs').then((inputs) => inputs.endCareHomeAssignmentInput),
    toInput: (values, { expectedVersion }) => ({ ...values, assignmentId: assignment.id, expectedVersion }),
    document: EndCareHomeAssignmentDocument,
    field: 'endCareHomeAssignment',
    onDone: onClose,
  })
  const labels = { to: text('careHome.end.to'), reason: text('careHome.end.reason') }
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('careHome.end.submit')} submitGrave onCancel={onClose}>
      <DateField {...form.field('to')} label={labels.to} min={assignment.validFrom} />
      <TextField {...form.field('reason')} label={labels.reason} maxLength={500} required />
    </CommandForm>
  )
}
