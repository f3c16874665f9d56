import { DowntimeDocument, type DowntimeQuery } from '@lih/graphql/documents'
import { formatDate, formatTime, formatWhen } from '@lih/portal-kit/format/dates.ts'
import { partyUi } from '@lih/portal-kit/format/organisation.ts'
import { formatIdentity, formatName, formatPhone } from '@lih/portal-kit/format/person.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryFreshness } from '@lih/portal-kit/live/QueryFreshness.tsx'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useListId } from '@lih/portal-kit/live/useListId.ts'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Icon } from '@lih/ui/icon/Icon.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PartyName } from '@lih/ui/party/PartyName.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { type Column, DataTable } from '@lih/ui/table/DataTable.tsx'
import { PersonalNumber } from '@lih/ui/text/PersonalNumber.tsx'
import { downtimeSv } from './downtime.sv.ts'
import './downtime.css'

type Row = DowntimeQuery['downtimeList']['rows'][number]
type CellProps = { readonly row: Row; readonly at: string }

const Patient = ({ row: { patient } }: Pick<CellProps, 'row'>) => {
  const text = useText()
  return (
    <div>
      <b className="dt-name">{formatName(patient)}</b>{' '}
      {patient.protection !== 'NONE' && <Icon name="lock" size={14} label={text('downtime.protected')} />}
      <span className="u-sub">
        <PersonalNumber>{formatIdentity(patient.identity)}</PersonalNumber>
      </span>
    </div>
  )
}

const Responsible = ({ row: { unitName, party, physicianName } }: Pick<CellProps, 'row'>) => {
  const text = useText()
  if (!unitName) return <>{text('downtime.nobody')}</>
  return (
    <div>
      <PartyName party={partyUi(party)}>{unitName}</PartyName>
      {physicianName && <span className="u-sub">{physicianName}</span>}
    </div>
  )
}

const Call = ({ row: { callNow, callNext }, at }: CellProps) => {
  const text = useText()
  if (!callNow) return <>{text('downtime.noLine')}</>
  return (
    <div>
      <b className="dt-number">{formatPhone(callNow.number)}</b> {callNow.label}
      {callNow.until && ` ${text('downtime.until', { when: formatWhen(callNow.until, at) })}`}
      {callNext && (
        <span className="u-sub">
          {text('downtime.next', { label: callNext.label })}{' '}
          <span className="dt-number">{formatPhone(callNext.number)}</span>
        </span>
      )}
    </div>
  )
}

const Level = ({ row: { level, limits, expectedDeath, levelUntil, levelExpired } }: Pick<CellProps, 'row'>) => {
  const text = useText()
  if (!level) return <span className="u-dim">{text('downtime.noLevel')}</span>
  const said = [
    ...limits.map((limit) => text(`downtime.limit.${limit}`)),
    ...(expectedDeath ? [text('downtime.expectedDeath')] : []),
    ...(levelExpired && levelUntil ? [text('downtime.expired', { day: levelUntil })] : []),
  ]
  return (
    <div>
      <b>{text(`downtime.level.${level}`)}</b>
      <span className="u-sub">{said.length === 0 ? text('downtime.noLimits') : said.join(', ')}</span>
    </div>
  )
}

const useColumns = (at: string): readonly Column<Row>[] => {
  const text = useText()
  return [
    { id: 'patient', header: text('downtime.patient'), rowHeader: true, cell: (row) => <Patient row={row} /> },
    { id: 'responsible', header: text('downtime.responsible'), cell: (row) => <Responsible row={row} /> },
    { id: 'call', header: text('downtime.call'), cell: (row) => <Call row={row} at={at} /> },
    { id: 'level', header: text('downtime.level'), cell: (row) => <Level row={row} /> },
  ]
}

const Downtime = () => {
  const text = useText()
  const { unit } = useMe().assignment
  const { data, error, refetch, freshness } = useLiveQuery(DowntimeDocument, { variables: { listId: useListId() } })
  const { at = '', rows } = data?.downtimeList ?? {}
  const columns = useColumns(at)
  const note =
    at === '' ? unit.name : text('downtime.printed', { unit: unit.name, day: formatDate(at), time: formatTime(at) })
  return (
    <div className="u-page dt-page">
      <PageHead
        title={text('downtime.title')}
        note={note}
        aside={
          <>
            <QueryFreshness freshness={freshness} />
            <Button icon="print" onPress={() => window.print()}>
              {text('downtime.print')}
            </Button>
          </>
        }
        lead={<span className="u-no-print">{text('downtime.lead')}</span>}
      />
      {!rows && (error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={8} />)}
      {rows && (
        <DataTable
          caption={text('downtime.title')}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          narrow="stack"
          empty={
            <Nothing kind="empty" title={text('downtime.empty')} level={2}>
              {text('downtime.empty.text')}
            </Nothing>
          }
        />
      )}
    </div>
  )
}

/** Reservlista: the unit's patients of today with who is responsible, whom to call and the level of care, for the binder. */
export const DowntimePage = () => (
  <MoreTexts texts={downtimeSv}>
    <Downtime />
  </MoreTexts>
)
