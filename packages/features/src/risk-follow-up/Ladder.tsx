import { capacityPercent } from '@lih/domain/risk/simulation'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Bars } from '@lih/ui/score/Bars.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { type Column, DataTable } from '@lih/ui/table/DataTable.tsx'
import { type CutPoint, type Cuts, type FollowUp, laddersOf, perWeekText, shareText } from './follow-up-numbers.ts'

interface LadderProps {
  readonly data: FollowUp
  readonly cuts: Cuts
  /** Whose cut-off is moved. */
  readonly moved: 'lace' | 'hospital'
}

const useColumns = ({ data, cuts, moved }: LadderProps): readonly Column<CutPoint>[] => {
  const text = useText()
  return [
    {
      id: 'cut',
      header: text('riskUp.column.cut'),
      rowHeader: true,
      nowrap: true,
      cell: (row) =>
        row[moved] === cuts[moved] ? (
          <b>
            {row[moved]}
            <span className="u-vh">, {text('riskUp.chosen')}</span>
          </b>
        ) : (
          row[moved]
        ),
    },
    { id: 'flagged', header: text('riskUp.column.flagged'), numeric: true, cell: (row) => row.flagged },
    {
      id: 'perWeek',
      header: text('riskUp.column.perWeek'),
      numeric: true,
      cell: (row) => perWeekText(row.flagged, data.days),
    },
    {
      id: 'share',
      header: text('riskUp.column.share'),
      numeric: true,
      nowrap: true,
      cell: (row) => shareText(row.flagged, data.scored),
    },
    { id: 'undecided', header: text('riskUp.column.undecided'), numeric: true, cell: (row) => row.undecided },
  ]
}

/** The share at each cut-off of one score, the other's as chosen: as bars, and as a table. */
export const Ladder = (props: LadderProps) => {
  const { data, cuts, moved } = props
  const text = useText()
  const columns = useColumns(props)
  const rows = laddersOf(data.cutPoints, cuts, moved)
  const [name, cut] = moved === 'lace' ? ['HOSPITAL', cuts.hospital] : ['LACE', cuts.lace]
  const title = text(`riskUp.ladder.${moved}`)
  const spoken = rows.map((row) =>
    text('riskUp.ladder.bar', { cut: row[moved], share: shareText(row.flagged, data.scored) }),
  )
  return (
    <Section
      level={3}
      title={title}
      note={cut === null ? text('riskUp.ladder.alone', { name }) : text('riskUp.ladder.other', { name, cut })}
    >
      <Bars
        label={text('riskUp.ladder.spoken', { bars: spoken.join(', '), percent: capacityPercent })}
        bars={rows.map((row) => ({
          key: String(row[moved]),
          label: String(row[moved]),
          value: (100 * row.flagged) / data.scored,
          marked: row[moved] === cuts[moved],
        }))}
        level={{ value: capacityPercent, label: text('riskUp.capacity.short', { percent: capacityPercent }) }}
      />
      <DataTable
        caption={title}
        columns={columns}
        rows={rows}
        rowId={(row) => String(row[moved])}
        dense
        narrow="scroll"
      />
    </Section>
  )
}
