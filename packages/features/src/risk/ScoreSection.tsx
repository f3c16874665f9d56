import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { ScoreHead } from '@lih/ui/score/ScoreHead.tsx'
import { ScoreScale } from '@lih/ui/score/ScoreScale.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { type Column, DataTable } from '@lih/ui/table/DataTable.tsx'
import { type ReactNode, useMemo } from 'react'
import { verdictText } from './because.ts'
import { rangeText, type Score, type ScoreRow, scoreRows, sideOf } from './score-rows.ts'

interface ScoreSectionProps {
  readonly score: Score
  /** The buttons of an input that a person may type; null when none. */
  readonly actionsOf: (row: ScoreRow) => ReactNode
  /** The form under an input while somebody fills it in; null when closed. */
  readonly formOf: (row: ScoreRow) => ReactNode
  readonly openRow: string | null
  readonly onClose: () => void
}

const ValueCell = ({ row }: { readonly row: ScoreRow }) => {
  const text = useText()
  const preliminary = row.preliminary && row.value !== null ? text('risk.preliminary') : null
  const notes = [preliminary, row.note].filter((note) => note !== null)
  return (
    <span>
      {row.value ?? <State level="plan">{text('risk.missing')}</State>}{' '}
      <span className="u-faint">{notes.join(', ')}</span>
      {row.record && <span className="rk-record">{text('risk.record', { value: row.record })}</span>}
    </span>
  )
}

const useColumns = (actionsOf: ScoreSectionProps['actionsOf']): readonly Column<ScoreRow>[] => {
  const text = useText()
  return [
    {
      id: 'input',
      header: text('risk.column.input'),
      rowHeader: true,
      width: '27%',
      cell: (row) => (
        <>
          <b className="rk-letter">{row.key}</b> <span className="rk-label">{row.label}</span>
        </>
      ),
    },
    { id: 'value', header: text('risk.column.value'), width: '27%', cell: (row) => <ValueCell row={row} /> },
    { id: 'date', header: text('risk.column.date'), width: '18%', nowrap: true, cell: (row) => row.date },
    {
      id: 'source',
      header: text('risk.column.source'),
      cell: (row) => (
        <span className="rk-source">
          {row.source} {actionsOf(row)}
        </span>
      ),
    },
    {
      id: 'points',
      header: text('risk.column.points'),
      numeric: true,
      cell: (row) => (row.value === null ? <b>{row.points}</b> : row.points),
    },
  ]
}

const Verdict = ({ score }: { readonly score: Score }) => {
  const said = verdictText(score, useText())
  switch (sideOf(score)) {
    case 'REACHES':
      return <b>{said}</b>
    case 'BELOW':
      return <span className="u-dim">{said}</span>
    case 'UNDECIDED':
      return <State level="plan">{said}</State>
  }
}

/** One score: its points against the cut-off, and every input with value, date, source and points (M20). */
export const ScoreSection = ({ score, actionsOf, formOf, openRow, onClose }: ScoreSectionProps) => {
  const text = useText()
  const now = useNow()
  const rows = useMemo(() => scoreRows(score, now, text), [score, now, text])
  const columns = useColumns(actionsOf)
  const points = rangeText(score.min, score.max)
  return (
    <section className="u-sec">
      <ScoreHead
        name={score.name}
        note={text('risk.score.range', { version: score.version, highest: score.highest })}
        verdict={<Verdict score={score} />}
        points={points}
      />
      <ScoreScale
        max={score.highest}
        from={score.min}
        to={score.max}
        cutoff={score.cut}
        cutoffText={text('risk.score.cut', { cut: score.cut })}
        label={text('risk.score.spoken', { points, highest: score.highest, cut: score.cut })}
      />
      <DataTable
        caption={text('risk.caption', { name: score.name })}
        columns={columns}
        rows={rows}
        rowId={(row) => row.key}
        rowTone={(row) => (row.value === null ? 'missing' : undefined)}
        rowDetail={(row) => (row.key === openRow ? formOf(row) : null)}
        openRows={openRow === null ? [] : [openRow]}
        onToggleRow={onClose}
        toggleText={(row) => text('risk.close', { what: row.label })}
        narrow="stack"
      />
    </section>
  )
}
