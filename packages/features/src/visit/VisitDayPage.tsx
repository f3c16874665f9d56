import { VisitDayDocument } from '@lih/graphql/documents'
import { civilDate, formatDay, formatTime, shiftDay, weekLabel } from '@lih/portal-kit/format/dates.ts'
import { formatName } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryFreshness } from '@lih/portal-kit/live/QueryFreshness.tsx'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useListId } from '@lih/portal-kit/live/useListId.ts'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { usePortal } from '@lih/portal-kit/portal/PortalContext.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { useUndoable } from '@lih/portal-kit/toast/useUndoable.ts'
import { offlinePath, patientPath } from '@lih/portal-kit/url/paths.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { Fragment, type ReactNode, Suspense, useState } from 'react'
import { RoundDialog } from './lazy-forms.ts'
import { keptTogether, VisitDayRow } from './VisitDayRow.tsx'
import {
  type Answering,
  type DayCluster,
  type DayGroup,
  type DayRow,
  dayGroupOf,
  dayGroups,
  heldInPlace,
  onDay,
  type Shared,
  timeOfRow,
  weekOf,
  withRounds,
} from './visit-day.ts'
import './visit.css'

type RoundProps = { readonly round: NonNullable<DayCluster['round']>; readonly children: readonly ReactNode[] }

const Round = ({ round, children }: RoundProps) => {
  const text = useText()
  const { address, person, reason } = round.shared
  const title = text('visitDay.round', { place: round.place ?? '', count: children.length })
  // A round that is just a round need not be called so twice.
  const about = [reason && !title.startsWith(reason) && reason, address && keptTogether(address), person]
  return (
    <li className="vd-round">
      <p>
        <span className="vd-time">{round.at ? formatTime(round.at) : '–'}</span>
        <span>
          <b>{title}</b>
          <span className="u-sub u-wrap">
            {about.filter(Boolean).map((one) => (
              <span key={String(one)}>{one}</span>
            ))}
          </span>
        </span>
      </p>
      <ul className="vi-list">{children}</ul>
    </li>
  )
}

const Day = (props: { readonly rows: readonly DayRow[]; readonly now: string }) => {
  const text = useText()
  const [answering, setAnswering] = useState<Answering>(null)
  const { rows, groupOf } = heldInPlace(props.rows, answering, useUndoable())
  if (rows.length === 0) {
    return (
      <Nothing kind="empty" title={text('visitDay.empty')} level={2}>
        {text('visitDay.empty.text')}
      </Nothing>
    )
  }
  const rowOf = (group: DayGroup, shared?: Shared) => (row: DayRow) => (
    <VisitDayRow
      key={row.id}
      row={row}
      shared={shared}
      now={props.now}
      answering={answering?.row.id === row.id}
      onAnswering={(open) => setAnswering(open ? { row, group } : null)}
    />
  )
  return dayGroups.map((group) => {
    const members = rows.filter((row) => groupOf(row) === group)
    if (members.length === 0) return null
    return (
      <Section key={group} title={text(`visitDay.group.${group}`)} note={members.length}>
        <ul className="vi-list">
          {withRounds(members).map(({ round, rows: [first, ...more] }) => (
            <Fragment key={first.id}>
              {round ? (
                <Round round={round}>{[first, ...more].map(rowOf(group, round.shared))}</Round>
              ) : (
                rowOf(group)(first)
              )}
            </Fragment>
          ))}
        </ul>
      </Section>
    )
  })
}

const Week = ({
  rows,
  day,
  today,
}: {
  readonly rows: readonly DayRow[]
  readonly day: string
  readonly today: string
}) => {
  const text = useText()
  return (
    <ul className="vd-week vi-list">
      {weekOf(day).map((one) => {
        const members = onDay(rows, one)
        return (
          <li key={one} data-today={one === today || undefined}>
            <b>{formatDay(one, `${today}T12:00:00.000Z`)}</b>
            {members.length === 0 && <span className="u-faint">{text('visitDay.free')}</span>}
            {members.map((row) => (
              <Link key={row.id} quiet href={patientPath(row.patient.id, 'visits')}>
                {formatTime(timeOfRow(row) ?? '')} {formatName(row.patient)}
              </Link>
            ))}
          </li>
        )
      })}
    </ul>
  )
}

/** How the day stands, in words. */
const useSummary = (rows: readonly DayRow[] | undefined, view: string, day: string): string | undefined => {
  const text = useText()
  if (!rows) return undefined
  if (view === 'week') return text('visitDay.week', { week: weekLabel(day), count: rows.length })
  const todo = rows.filter((row) => dayGroupOf(row) === 'left')
  const doctors = todo.filter((row) => !row.own && row.mode === 'PHYSICAL').length
  const left = text('visitDay.left', { left: todo.length, total: rows.length })
  return doctors > 0 ? `${left} · ${text('visitDay.doctors', { count: doctors })}` : left
}

type ToolsProps = {
  readonly view: string
  readonly setView: (view: string) => void
  readonly scope: string
  readonly setScope: (scope: string) => void
  readonly move: (by: number) => void
  readonly reset: () => void
  /** Another day than today is shown. */
  readonly away: boolean
}

const Tools = ({ view, setView, scope, setScope, move, reset, away }: ToolsProps) => {
  const text = useText()
  const step = view === 'week' ? 7 : 1
  return (
    <div className="vd-tools u-no-print">
      <div className="vd-step">
        <Button icon="left" iconOnly aria-label={text('visitDay.previous')} onPress={() => move(-step)} />
        <Button icon="arrow" iconOnly aria-label={text('visitDay.next')} onPress={() => move(step)} />
      </div>
      <Segmented
        hideLabel
        label={text('visitDay.view')}
        options={(['day', 'week'] as const).map((value) => ({ value, label: text(`visitDay.view.${value}`) }))}
        value={view}
        onChange={setView}
      />
      <Segmented
        hideLabel
        label={text('visitDay.scope')}
        options={(['all', 'mine'] as const).map((value) => ({ value, label: text(`visitDay.scope.${value}`) }))}
        value={scope}
        onChange={setScope}
      />
      {away ? <Button onPress={reset}>{text('visitDay.today')}</Button> : <TakeAlong />}
    </div>
  )
}

/** Where the portal works without network: today's patients can be taken along. */
const TakeAlong = () => {
  const text = useText()
  const { offline } = usePortal()
  const mayAtAll = useMayAtAll()
  if (!offline || !mayAtAll('offline:pack')) return null
  return (
    <LinkButton href={offlinePath} icon="download">
      {text('visitDay.takeAlong')}
    </LinkButton>
  )
}

/** I dag: the visits of those who drive, as a list for one thumb or as a week (V1). */
export const VisitDayPage = () => {
  const text = useText()
  const now = useNow()
  const today = civilDate(now)
  const [offset, setOffset] = useState(0)
  const [view, setView] = useState('day')
  const [scope, setScope] = useState('all')
  const [planning, setPlanning] = useState(false)
  const mayAtAll = useMayAtAll()
  const day = shiftDay(today, offset)
  const days = view === 'week' ? weekOf(day) : [day]
  const variables = { listId: useListId(), from: days[0] ?? day, to: days.at(-1) ?? day }
  const { data, error, refetch, freshness } = useLiveQuery(VisitDayDocument, { variables })
  const rows = data?.visitDay.rows.filter((row) => scope === 'all' || row.mine)
  const summary = useSummary(rows, view, day)
  return (
    <div className="u-page">
      <PageHead
        title={`${offset === 0 ? `${text('visitDay.title')}, ` : ''}${formatDay(day, now)}`}
        note={summary}
        aside={
          <>
            <QueryFreshness freshness={freshness} />
            {mayAtAll('visit:plan') && (
              <Button icon="home" onPress={() => setPlanning(true)}>
                {text('visitDay.planRound')}
              </Button>
            )}
          </>
        }
      />
      <Tools
        view={view}
        setView={setView}
        scope={scope}
        setScope={setScope}
        move={(by) => setOffset(offset + by)}
        reset={() => setOffset(0)}
        away={offset !== 0}
      />
      {rows ? (
        view === 'week' ? (
          <Week rows={rows} day={day} today={today} />
        ) : (
          <Day rows={rows} now={now} />
        )
      ) : error ? (
        <QueryProblem error={error} onRetry={refetch} />
      ) : (
        <Skeleton lines={8} />
      )}
      {planning && (
        <Suspense fallback={null}>
          <RoundDialog day={day} now={now} onClose={() => setPlanning(false)} />
        </Suspense>
      )}
    </div>
  )
}
