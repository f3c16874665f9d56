import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { DataTable } from '@lih/ui/table/DataTable.tsx'
import { useState } from 'react'
import { type Duty, stateLevels } from './compliance-words.ts'
import { DutyItems } from './DutyItems.tsx'

type DutyTableProps = {
  readonly title: string
  readonly duties: readonly Duty[]
  readonly visitDays: number
  /** On paper everything lies open. */
  readonly allOpen: boolean
}

/** Each duty fulfilled, due or overdue, with what is behind it under its row (A9). */
export const DutyTable = ({ title, duties, visitDays, allOpen }: DutyTableProps) => {
  const text = useText()
  const [open, setOpen] = useState<readonly string[]>([])
  const behind = (one: Duty) => one.items.length > 0 || one.hidden > 0
  const name = ({ duty }: Duty) => text(`compliance.duty.${duty}`, { days: visitDays })
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        narrow="stack"
        rows={duties}
        rowId={({ duty }) => duty}
        columns={[
          { id: 'duty', header: text('compliance.duty'), rowHeader: true, width: '46%', cell: name },
          {
            id: 'state',
            header: text('compliance.state'),
            width: '18%',
            cell: ({ state }) =>
              state ? (
                <State level={stateLevels[state]}>{text(`compliance.${state}`)}</State>
              ) : (
                <span className="u-dim">{text('compliance.nothing')}</span>
              ),
          },
          {
            id: 'fulfilled',
            header: text('compliance.fulfilled'),
            numeric: true,
            width: '12%',
            cell: ({ fulfilled }) => fulfilled,
          },
          { id: 'due', header: text('compliance.due'), numeric: true, width: '12%', cell: ({ due }) => due },
          { id: 'overdue', header: text('compliance.overdue'), numeric: true, cell: ({ overdue }) => overdue },
        ]}
        openRows={allOpen ? duties.filter(behind).map(({ duty }) => duty) : open}
        onToggleRow={(id) => setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id])}
        toggleText={(one) => text('compliance.open', { duty: name(one) })}
        rowDetail={(one) => (behind(one) ? <DutyItems duty={one} name={name(one)} /> : null)}
      />
    </Section>
  )
}
