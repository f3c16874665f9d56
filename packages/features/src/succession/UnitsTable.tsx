import { succeedingKinds } from '@lih/domain/succession/kinds'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Lines } from '@lih/ui/list/Lines.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { DataTable } from '@lih/ui/table/DataTable.tsx'
import { type ReactNode, useState } from 'react'
import { SuccessionLine } from './SuccessionLine.tsx'
import type { Rollout } from './UnitsContent.tsx'
import { changeOf, isClosed, type OfficeUnit } from './unit-state.ts'

const RolloutCell = ({ rollout, now }: { readonly rollout: Rollout | null | undefined; readonly now: string }) => {
  const text = useText()
  if (!rollout) return null
  const { active, readiness } = rollout
  const today = civilDate(now)
  const present = active.find(({ from, to }) => from <= today && (!to || today < to))
  const ahead = active.find(({ from }) => from > today)
  if (present) return <State level="ok">{text('units.active', { day: present.from })}</State>
  if (ahead) return <State level="plan">{text('units.ahead', { day: ahead.from })}</State>
  const done = readiness.filter(({ doneOn }) => doneOn).length
  return (
    <>
      <State level="plan">{text('units.inactive')}</State>{' '}
      <span className="u-dim">{text('units.ready', { done, total: readiness.length })}</span>
    </>
  )
}

const ChangeCell = ({ one, now }: { readonly one: OfficeUnit; readonly now: string }) => {
  const text = useText()
  const change = changeOf(one.id, one.successions, now)
  return change ? text(`units.${change.id}`, { unit: change.unit, date: change.date }) : null
}

type UnitsTableProps = {
  readonly units: readonly OfficeUnit[]
  readonly rollout: (rollout: Rollout) => ReactNode
  readonly onDecide: (unitId: string) => void
}

const Detail = ({ one, rollout, onDecide }: Omit<UnitsTableProps, 'units'> & { readonly one: OfficeUnit }) => {
  const text = useText()
  const { now } = useFormats()
  const may = (succeedingKinds as readonly string[]).includes(one.unit.kind) && !isClosed(one, now)
  return (
    <div className="su-detail">
      <Section
        title={text('units.history')}
        level={3}
        aside={
          may && (
            <Button small onPress={() => onDecide(one.id)}>
              {text('succession.open.unit')}
            </Button>
          )
        }
      >
        {one.successions.length === 0 ? (
          <p className="u-dim">{text('units.history.none')}</p>
        ) : (
          <Lines>
            {one.successions.map((succession) => (
              <SuccessionLine key={succession.id} one={succession} />
            ))}
          </Lines>
        )}
      </Section>
      {one.rollout && !isClosed(one, now) && rollout(one.rollout)}
    </div>
  )
}

/** The units of a group, each with what opens under it. */
export const UnitsTable = ({ units, ...acts }: UnitsTableProps) => {
  const text = useText()
  const { now } = useFormats()
  const [open, setOpen] = useState<readonly string[]>([])
  return (
    <DataTable
      caption={text('units.caption')}
      narrow="stack"
      rows={units}
      rowId={({ id }) => id}
      columns={[
        { id: 'name', header: text('units.name'), rowHeader: true, cell: ({ unit }) => unit.name },
        { id: 'provider', header: text('units.provider'), cell: ({ provider }) => provider },
        {
          id: 'rollout',
          header: text('units.rollout'),
          cell: (one) => <RolloutCell rollout={one.rollout} now={now} />,
        },
        { id: 'change', header: text('units.next'), cell: (one) => <ChangeCell one={one} now={now} /> },
      ]}
      openRows={open}
      onToggleRow={(id) => setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id])}
      toggleText={({ unit }) => text('units.open', { unit: unit.name })}
      rowDetail={(one) => <Detail one={one} {...acts} />}
    />
  )
}
