import { fewestShown } from '@lih/domain/risk/calibration'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { Select } from '@lih/ui/field/Select.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { type Column, DataTable } from '@lih/ui/table/DataTable.tsx'
import { useState } from 'react'
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

const useColumns = (): readonly Column<Row>[] => {
  const text = useText()
  const part = (id: Part): Column<Row> => ({
    id,
    header: text(`riskUp.column.${id}`),
    numeric: true,
    nowrap: true,
    cell: (row) => <Count row={row} part={id} />,
  })
  return [
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

/** The places by name: the reader's own first, as the rows come. */
const placesOf = (
  rows: readonly Row[],
  ownHospital: string | null | undefined,
  text: ReturnType<typeof useText>,
): ReadonlyMap<string, readonly Row[]> => {
  const places = new Map<string, readonly Row[]>()
  for (const row of rows.toSorted((a, b) => Number(b.own) - Number(a.own))) {
    const name = siteText(row, ownHospital, text)
    places.set(name, [...(places.get(name) ?? []), row])
  }
  return places
}

/** The rows of one place at a time: one's own, until another is chosen. A single place stands in the page's head already. */
const Places = ({ rows, caption }: { readonly rows: readonly Row[]; readonly caption: string }) => {
  const text = useText()
  const { parentName } = useMe().assignment.unit
  const columns = useColumns()
  const places = placesOf(rows, parentName, text)
  const [chosen, choose] = useState('')
  const [first = ''] = places.keys()
  const place = places.has(chosen) ? chosen : first
  return (
    <>
      {places.size > 1 && (
        <div className="ru-place">
          <Select
            label={text('riskUp.site')}
            options={[...places.keys()].map((name) => ({ value: name, label: name }))}
            value={place}
            onChange={choose}
          />
        </div>
      )}
      <DataTable
        caption={places.size > 1 ? text('riskUp.calibration.at', { title: caption, place }) : caption}
        columns={columns}
        rows={places.get(place) ?? []}
        rowId={({ month, band }) => `${month} ${band?.from}`}
        dense
        narrow="scroll"
      />
    </>
  )
}

/** What came of it: unplanned readmission per LACE band, by month and site, as observed here (M20). */
export const Calibration = ({ rows }: { readonly rows: FollowUp['calibration'] }) => {
  const text = useText()
  const title = text('riskUp.calibration')
  return (
    <Section title={title}>
      <p>{text('riskUp.calibration.explain')}</p>
      {rows.length === 0 ? (
        <Nothing kind="empty" title={text('riskUp.calibration.none')} />
      ) : (
        <Places rows={rows} caption={title} />
      )}
      <p className="u-dim">{text('riskUp.calibration.mask', { fewest: fewestShown })}</p>
    </Section>
  )
}
