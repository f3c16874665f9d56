import { OnCallRosterDocument, OwnOnCallLinesDocument } from '@lih/graphql/documents'
import { civilDate, formatDay, shiftDay } from '@lih/portal-kit/format/dates.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryFreshness } from '@lih/portal-kit/live/QueryFreshness.tsx'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { WholeNumbers } from '@lih/ui/text/WholeNumbers.tsx'
import { useState } from 'react'
import { AddShift } from './AddShift.tsx'
import { spanText } from './event-text.ts'
import { FillDialog } from './FillDialog.tsx'
import { LineDialog, NewLineDialog } from './LineDialog.tsx'
import { MembersDialog } from './MembersDialog.tsx'
import { RosterGrid } from './RosterGrid.tsx'
import { RosterHistory, RosterSwaps } from './RosterSwaps.tsx'
import { rosterSv } from './roster.sv.ts'
import type { Gap, Roster, RosterShift } from './roster-days.ts'
import { ShiftDialog } from './ShiftDialog.tsx'
import './roster.css'

type Open =
  | { readonly kind: 'add'; readonly gap: Gap | null }
  | { readonly kind: 'shift'; readonly shift: RosterShift }
  | { readonly kind: 'fill' }
  | { readonly kind: 'members' }
  | { readonly kind: 'line' }
  | null

type BodyProps = { readonly roster: Roster; readonly now: string; readonly onDay: (day: string) => void }

/** Gaps of the coming 60 days, where they can be mended (O1). */
const Gaps = ({ roster, now, onGap }: Omit<BodyProps, 'onDay'> & { readonly onGap: (gap: Gap) => void }) => {
  const text = useText()
  if (!roster.mayPlan) return null
  if (roster.gapsAhead.length === 0) return <State level="ok">{text('roster.gaps.none')}</State>
  return (
    <Section title={text('roster.gaps')}>
      <Lines>
        {roster.gapsAhead.map((gap) => (
          <Line
            key={gap.from}
            end={
              <Button small onPress={() => onGap(gap)}>
                {text('roster.gap.fill')}
              </Button>
            }
          >
            <State level="urgent">
              <WholeNumbers>{spanText(gap, now, text)}</WholeNumbers>
            </State>
          </Line>
        ))}
      </Lines>
    </Section>
  )
}

const Tools = ({ roster, now, onDay, onOpen }: BodyProps & { readonly onOpen: (open: Open) => void }) => {
  const text = useText()
  return (
    <div className="or-tools">
      <div className="u-wrap">
        <Button
          icon="left"
          iconOnly
          aria-label={text('roster.earlier')}
          onPress={() => onDay(shiftDay(roster.firstDay, -28))}
        />
        <Button
          icon="arrow"
          iconOnly
          aria-label={text('roster.later')}
          onPress={() => onDay(shiftDay(roster.firstDay, 28))}
        />
        <Button onPress={() => onDay(civilDate(now))}>{text('roster.today')}</Button>
      </div>
      {roster.mayPlan && (
        <div className="u-wrap">
          <Button icon="plus" onPress={() => onOpen({ kind: 'add', gap: null })}>
            {text('roster.add')}
          </Button>
          <Button icon="cal" onPress={() => onOpen({ kind: 'fill' })}>
            {text('roster.fill')}
          </Button>
          <Button icon="people" onPress={() => onOpen({ kind: 'members' })}>
            {text('roster.members')}
          </Button>
          <Button icon="phone" onPress={() => onOpen({ kind: 'line' })}>
            {text('roster.ofLine')}
          </Button>
        </div>
      )}
    </div>
  )
}

const Body = ({ roster, now, onDay }: BodyProps) => {
  const text = useText()
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const onGap = (gap: Gap) => setOpen({ kind: 'add', gap })
  return (
    <>
      <Gaps roster={roster} now={now} onGap={onGap} />
      <Section
        title={text('roster.period', { first: formatDay(roster.firstDay, now), last: formatDay(roster.lastDay, now) })}
      >
        <Tools roster={roster} now={now} onDay={onDay} onOpen={setOpen} />
        <RosterGrid
          roster={roster}
          today={civilDate(now)}
          onShift={(shift) => setOpen({ kind: 'shift', shift })}
          onGap={onGap}
        />
      </Section>
      <RosterSwaps roster={roster} now={now} />
      <RosterHistory roster={roster} now={now} />
      {open?.kind === 'add' && <AddShift roster={roster} gap={open.gap} now={now} onClose={close} />}
      {open?.kind === 'shift' && <ShiftDialog roster={roster} opened={open.shift} now={now} onClose={close} />}
      {open?.kind === 'members' && <MembersDialog roster={roster} now={now} onClose={close} />}
      {open?.kind === 'line' && <LineDialog roster={roster} now={now} onClose={close} />}
      {open?.kind === 'fill' && <FillDialog roster={roster} now={now} onClose={close} />}
    </>
  )
}

const OneLine = ({ lineId }: { readonly lineId: string }) => {
  const now = useNow()
  const [day, setDay] = useState(() => civilDate(now))
  const { data, error, refetch } = useLiveQuery(OnCallRosterDocument, { variables: { lineId, day } })
  if (!data) return error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={12} />
  return data.onCallRoster ? <Body roster={data.onCallRoster} now={now} onDay={setDay} /> : null
}

/** A line that does not exist yet, for those who plan rosters. */
const NewLine = () => {
  const text = useText()
  const now = useNow()
  const [open, setOpen] = useState(false)
  if (!useMayAtAll()('onCall:plan')) return null
  return (
    <>
      <Button icon="plus" onPress={() => setOpen(true)}>
        {text('roster.ofLine.new')}
      </Button>
      {open && <NewLineDialog now={now} onClose={() => setOpen(false)} />}
    </>
  )
}

const Rosters = () => {
  const text = useText()
  const { data, error, refetch, freshness } = useLiveQuery(OwnOnCallLinesDocument)
  const [chosen, setChosen] = useState<string | null>(null)
  const today = civilDate(useNow())
  const lines = data?.ownOnCallLines ?? []
  const line = lines.find(({ id }) => id === chosen) ?? lines[0]
  return (
    <div className="u-page wide">
      <PageHead
        title={text('roster.title')}
        note={line?.label}
        aside={
          <>
            <QueryFreshness freshness={freshness} />
            <NewLine />
          </>
        }
      />
      {!data && (error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={12} />)}
      {data && !line && (
        <Nothing kind="empty" title={text('roster.none.title')} level={2}>
          {text('roster.none.text')}
        </Nothing>
      )}
      {line && lines.length > 1 && (
        <div className="or-line">
          <Select
            label={text('roster.line')}
            value={line.id}
            onChange={setChosen}
            options={lines.map(({ id, label, closesOn }) => ({
              value: id,
              label: closesOn !== null && closesOn <= today ? text('roster.ofLine.closed', { label }) : label,
            }))}
          />
        </div>
      )}
      {line && <OneLine key={line.id} lineId={line.id} />}
    </div>
  )
}

/** *Jourschema*: who is on duty, where nobody is, swaps and history, for who keeps the roster or takes part (O1). */
export const RosterPage = () => (
  <MoreTexts texts={rosterSv}>
    <Rosters />
  </MoreTexts>
)
