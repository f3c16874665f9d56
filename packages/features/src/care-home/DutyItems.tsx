import { formatName } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { PatientCell } from '@lih/portal-kit/worklist/PatientCell.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { DataTable } from '@lih/ui/table/DataTable.tsx'
import { type Duty, type Item, stateLevels } from './compliance-words.ts'

const Who = ({ patient }: Pick<Item, 'patient'>) => {
  const text = useText()
  if (!patient) return text('compliance.home')
  return (
    <Link quiet href={patientPath(patient.id)} aria-label={formatName(patient)}>
      <PatientCell patient={patient} />
    </Link>
  )
}

/** The patients or dates behind a duty: what the reader may see of it, the worst first (A9). */
export const DutyItems = ({ duty, name }: { readonly duty: Duty; readonly name: string }) => {
  const text = useText()
  const { items, hidden } = duty
  return (
    <div className="ch-part">
      {items.length > 0 && (
        <DataTable
          caption={text('compliance.items', { duty: name })}
          narrow="stack"
          rows={items}
          rowId={({ id }) => id}
          columns={[
            {
              id: 'who',
              header: text('compliance.who'),
              rowHeader: true,
              cell: ({ patient }) => <Who patient={patient} />,
            },
            {
              id: 'state',
              header: text('compliance.state'),
              cell: ({ state }) => <State level={stateLevels[state]}>{text(`compliance.${state}`)}</State>,
            },
            { id: 'since', header: text('compliance.since'), nowrap: true, cell: ({ since }) => since ?? '–' },
            { id: 'due', header: text('compliance.dueOn'), nowrap: true, cell: ({ dueOn }) => dueOn ?? '–' },
            {
              id: 'done',
              header: text('compliance.doneOn'),
              cell: ({ doneOn, lmOn }) =>
                [doneOn, lmOn && text('compliance.lm', { day: lmOn })].filter((one) => one).join(', ') || '–',
            },
          ]}
        />
      )}
      {hidden > 0 && (
        <p className="u-dim">
          {items.length === 0 ? text('compliance.hidden.all') : text('compliance.hidden', { count: hidden })}
        </p>
      )}
    </div>
  )
}
