import {
  MyContactPatientsDocument,
  type MyContactPatientsQuery,
  UnitContactPatientsDocument,
} from '@lih/graphql/documents'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { formatName } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryFreshness } from '@lih/portal-kit/live/QueryFreshness.tsx'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useListId } from '@lih/portal-kit/live/useListId.ts'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { PatientCell } from '@lih/portal-kit/worklist/PatientCell.tsx'
import { Button } from '@lih/ui/button/Button.tsx'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { type Column, DataTable } from '@lih/ui/table/DataTable.tsx'
import { useState } from 'react'
import './contact-list.css'

type Row = MyContactPatientsQuery['myContactPatients']['rows'][number]
type Scope = 'MINE' | 'UNIT'

const scopes = ['MINE', 'UNIT'] as const

const useContactPatients = (scope: Scope) => {
  const listId = useListId()
  const mine = useLiveQuery(MyContactPatientsDocument, { variables: { listId }, skip: scope !== 'MINE' })
  const unit = useLiveQuery(UnitContactPatientsDocument, { variables: { listId }, skip: scope !== 'UNIT' })
  const rows = scope === 'MINE' ? mine.data?.myContactPatients.rows : unit.data?.unitContactPatients.rows
  const { error, refetch, freshness } = scope === 'MINE' ? mine : unit
  return { rows, error, refetch, freshness }
}

/** Of one's own patients nobody need read one's own name on each line. */
const useColumns = (scope: Scope): readonly Column<Row>[] => {
  const text = useText()
  const kind = (row: Row) =>
    [text(`contactKind.${row.type}`), row.role && text(`contactRole.${row.role}`)].filter(Boolean).join(', ')
  return [
    {
      id: 'patient',
      header: text('contactList.patient'),
      rowHeader: true,
      cell: (row) => (
        <Link quiet href={patientPath(row.patient.id, 'contacts')} aria-label={formatName(row.patient)}>
          <PatientCell patient={row.patient} />
        </Link>
      ),
    },
    { id: 'kind', header: text('contactList.kind'), cell: kind },
    ...(scope === 'MINE'
      ? []
      : [{ id: 'contact', header: text('contactList.contact'), cell: (row: Row) => row.contactName }]),
    { id: 'channel', header: text('contactList.channel'), nowrap: true, cell: (row) => row.channel },
    { id: 'hours', header: text('contactList.hours'), cell: (row) => row.hours },
    { id: 'since', header: text('contactList.since'), nowrap: true, cell: (row) => formatDate(row.since) },
  ]
}

const Rows = ({ rows, scope }: { readonly rows: readonly Row[]; readonly scope: Scope }) => {
  const text = useText()
  const columns = useColumns(scope)
  if (rows.length === 0) {
    return (
      <Nothing kind="empty" title={text('contactList.empty.title')} level={2}>
        {text(`contactList.empty.${scope}`)}
      </Nothing>
    )
  }
  return (
    <DataTable
      caption={text('contactList.title')}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      narrow="stack"
    />
  )
}

/** "Vems namngivna kontakt är jag?": one's own patients, or the unit's, on screen, on paper and as a table (P3). */
export const ContactList = () => {
  const text = useText()
  const { name, assignment } = useMe()
  const [scope, setScope] = useState<Scope>('MINE')
  const { rows, error, refetch, freshness } = useContactPatients(scope)
  const file = scope === 'MINE' ? '/files/contacts-mine.csv' : '/files/contacts-unit.csv'
  return (
    <div className="u-page">
      <PageHead
        title={text('contactList.title')}
        note={[
          // On paper it must say whose they are.
          ...(scope === 'MINE' ? [name] : []),
          assignment.unit.name,
          ...(rows ? [text('contactList.count', { count: new Set(rows.map(({ patient }) => patient.id)).size })] : []),
        ].join(', ')}
        aside={<QueryFreshness freshness={freshness} />}
      />
      <div className="cl-tools u-no-print">
        <Segmented
          hideLabel
          label={text('contactList.scope')}
          options={scopes.map((value) => ({ value, label: text(`contactList.scope.${value}`) }))}
          value={scope}
          onChange={(value) => setScope(value === 'UNIT' ? 'UNIT' : 'MINE')}
        />
        <LinkButton href={file} icon="download" download>
          {text('contactList.file')}
        </LinkButton>
        <Button icon="print" onPress={() => window.print()}>
          {text('contactList.print')}
        </Button>
      </div>
      {rows ? (
        <Rows rows={rows} scope={scope} />
      ) : error ? (
        <QueryProblem error={error} onRetry={refetch} />
      ) : (
        <Skeleton lines={8} />
      )}
    </div>
  )
}
