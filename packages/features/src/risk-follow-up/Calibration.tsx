import { fewestShown } from '@lih/domain/risk/calibration'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { type Column, DataTable } from '@lih/ui/table/DataTable.tsx'
import { type FollowUp, shareText } from './follow-up-numbers.ts'

type Row = FollowUp['calibration'][number]
type Part = 'closed' | 'readmitted' | 'died' | 'unknown' | 'open'

const Count = ({ row, part }: { readonly row: Row; readonly part: Part }) => {
  const text = useText()
  const count = row[part]
  if (count == null) return <span className="u-faint">{text('riskUp.hidden')}</span>
  const share = part === 'closed' || part === 'open' ? null : shareText(count, row.closed)
  return share === null ? count : text('riskUp.part', { count, share })
}

const siteText = (row: Row, ownHospital: string | null | undefined, text: ReturnType<typeof useText>): string =>
  !row.own && row.site === ownHospital ? text('riskUp.site.rest', { site: row.site }) : row.site

/** A single site stands in the page's head already. */
const useColumns = (rows: readonly Row[]): readonly Column<Row>[] => {
  const text = useText()
  const { parentName } = useMe().assignment.unit
  const sites = new Set(rows.map((row) => siteText(row, parentName, text)))
  const part = (id: Part): Column<Row> => ({
    id,
    header: text(`riskUp.column.${id}`),
    numeric: true,
    nowrap: true,
    cell: (row) => <Count row={row} part={id} />,
  })
  const site: Column<Row> = {
    id: 'site',
    header: text('riskUp.column.site'),
    cell: (row) => siteText(row, parentName, text),
  }
  return [
    ...(sites.size > 1 ? [site] : []),
    { id: 'month', header: text('riskUp.column.month'), rowHeader: true, nowrap: true, cell: (row) => row.month },
    {
      id: 'band',
      header: text('riskUp.column.band'),
      nowrap: true,
      cell: ({ band }) => (band ? text('riskUp.band', { from: band.from, to: band.to }) : text('riskUp.band.none')),
    },
    part('closed'),
    part('readmitted'),
    part('died'),
    part('unknown'),
    part('open'),
  ]
}

/** What came of it: unplanned readmission per LACE band, by month and site, as observed here (M20). */
export const Calibration = ({ rows }: { readonly rows: FollowUp['calibration'] }) => {
  const text = useText()
  const columns = useColumns(rows)
  const title = text('riskUp.calibration')
  return (
    <Section title={title}>
      <p>{text('riskUp.calibration.explain')}</p>
      {rows.length === 0 ? (
        <Nothing kind="empty" title={text('riskUp.calibration.none')} />
      ) : (
        <DataTable
          caption={title}
          columns={columns}
          rows={rows}
          rowId={(row) => `${row.own} ${row.site} ${row.month} ${row.band?.from}`}
          dense
          narrow="scroll"
        />
      )}
      <p className="u-dim">{text('riskUp.calibration.mask', { fewest: fewestShown })}</p>
    </Section>
  )
}
