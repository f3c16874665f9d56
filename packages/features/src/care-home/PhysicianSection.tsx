import { useQuery } from '@apollo/client/react'
import { CareHomePhysiciansDocument, NameMainPhysicianDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { FailedChoices } from '@lih/portal-kit/live/FailedChoices.tsx'
import { Button } from '@lih/ui/button/Button.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { useState } from 'react'
import type { Assignment, Home } from './care-home-words.ts'

const NameForm = ({ assignment, onClose }: { readonly assignment: Assignment; readonly onClose: () => void }) => {
  const text = useText()
  const query = useQuery(CareHomePhysiciansDocument, { variables: { unitId: assignment.unit.id } })
  const { data } = query
  const form = useCommandForm({
    form: 'careHome.physician',
    subjectId: assignment.id,
    draft: false,
    initial: { physicianId: '' },
    schema: () => import('@lih/domain/care-home/inputs').then((inputs) => inputs.nameMainPhysicianInput),
    toInput: ({ physicianId }) => ({ assignmentId: assignment.id, physicianId }),
    document: NameMainPhysicianDocument,
    field: 'nameMainPhysician',
    onDone: onClose,
  })
  const label = text('careHome.physician.who')
  return (
    <CommandForm
      form={form}
      labels={{ physicianId: label }}
      submitLabel={text('careHome.physician.submit')}
      onCancel={onClose}
    >
      <Select
        {...form.field('physicianId')}
        value={form.values.physicianId || null}
        label={label}
        options={(data?.physicians ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <FailedChoices query={query} />
    </CommandForm>
  )
}

const Former = ({ assignment: { formerPhysicians } }: { readonly assignment: Assignment }) => {
  const text = useText()
  if (formerPhysicians.length === 0) return null
  return (
    <>
      <h4>{text('careHome.physician.former')}</h4>
      <Lines>
        {formerPhysicians.map(({ id, name, since, until }) => (
          <Line key={id} when={formatDate(since)}>
            {text('careHome.physician.until', { name, date: formatDate(until) })}
          </Line>
        ))}
      </Lines>
    </>
  )
}

type PhysicianSectionProps = { readonly home: Home; readonly assignment: Assignment }

/** The vårdcentral's main responsible physician for the home (A2). */
export const PhysicianSection = ({ home, assignment }: PhysicianSectionProps) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const { physician, physicianSince } = assignment
  return (
    <Section
      title={text('careHome.physician')}
      level={3}
      aside={
        home.mayNamePhysician &&
        !open && (
          <Button small onPress={() => setOpen(true)}>
            {text(physician ? 'careHome.physician.change' : 'careHome.physician.name')}
          </Button>
        )
      }
    >
      <div className="ch-part">
        {physician ? (
          <p>
            {physician.name}{' '}
            {physicianSince && (
              <span className="u-dim">{text('careHome.physician.since', { date: formatDate(physicianSince) })}</span>
            )}
          </p>
        ) : (
          <p>{text('careHome.physician.none')}</p>
        )}
        <p className="u-dim">{text('careHome.physician.note')}</p>
        <Former assignment={assignment} />
        {open && <NameForm assignment={assignment} onClose={() => setOpen(false)} />}
      </div>
    </Section>
  )
}
