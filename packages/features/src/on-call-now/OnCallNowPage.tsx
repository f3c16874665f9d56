import { OnCallNowDocument } from '@lih/graphql/documents'
import { civilDate, formatTime, formatWhen } from '@lih/portal-kit/format/dates.ts'
import { formatPhone } from '@lih/portal-kit/format/person.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryFreshness } from '@lih/portal-kit/live/QueryFreshness.tsx'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { useTurn } from '@lih/portal-kit/session/useTurn.ts'
import { CallNow } from '@lih/ui/call/CallNow.tsx'
import { telHref } from '@lih/ui/call/tel.ts'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { type Column, DataTable } from '@lih/ui/table/DataTable.tsx'
import { useEffect } from 'react'
import { type LineNow, lineNow, nextTurn } from './line-now.ts'
import { onCallNowSv } from './on-call-now.sv.ts'
import './on-call-now.css'

const clock = (at: string, now: string): string =>
  civilDate(at) === civilDate(now) ? formatTime(at) : formatWhen(at, now)

/** "Per Wallin från 20:00", the name alone where the hour stands beside it, or that nobody is known. */
const useNextText = (now: string) => {
  const text = useText()
  return (one: LineNow, beside = false): string => {
    if (!one.next) return text('onCall.nextUnknown')
    const who = one.next.person ?? text('onCall.exchange')
    if (beside && one.next.from === one.now?.to) return who
    return text('onCall.nextText', { who, from: clock(one.next.from, now) })
  }
}

type LineProps = { readonly one: LineNow; readonly now: string }

const GapText = ({ one, now }: LineProps) => {
  const text = useText()
  return one.gap ? <State level="urgent">{text('onCall.gap', { until: clock(one.gap.to, now) })}</State> : null
}

/** The beredskapsjour: the number first, as on the patient's page. */
const General = ({ one, now }: LineProps) => {
  const text = useText()
  const next = `${text('onCall.next')}: ${useNextText(now)(one)}.`
  const answering = one.now
  const number = formatPhone(answering?.number ?? '')
  const who = answering?.person ?? text('onCall.exchange')
  const closed = one.gap ? 'onCall.nobody' : 'onCall.closed.title'
  return (
    <Section title={text('onCall.general')}>
      <p className="oc-who">{text(`onCall.who.GENERAL_MEDICINE.${one.line.callRight}`)}</p>
      {answering ? (
        <CallNow
          number={number}
          who={who}
          lead={text('onCall.lead', { until: clock(answering.to, now) })}
          note={
            <>
              {next} {text('onCall.danger')}.
            </>
          }
          spoken={text('onCall.spoken', { who, number })}
        />
      ) : (
        <Notice tone={one.gap ? 'urgent' : 'plain'} title={text(closed)}>
          {text(one.gap ? 'onCall.nobody.text' : 'onCall.closed.text')} {next}
        </Notice>
      )}
      <p className="oc-gap">
        <GapText one={one} now={now} />
      </p>
    </Section>
  )
}

const Phone = ({ one }: { readonly one: LineNow }) => {
  const text = useText()
  if (!one.now) return <span className="u-dim">{text('onCall.nobody.specialty')}</span>
  const number = formatPhone(one.now.number)
  const who = `${one.line.label}, ${one.now.person ?? text('onCall.exchange')}`
  return (
    <a className="oc-phone" href={telHref(number)} aria-label={text('onCall.spoken', { who, number })}>
      {number}
    </a>
  )
}

/** @param usual for whom most lines may be called, as is said above the table: the others say it themselves */
const useColumns = (now: string, usual: string | undefined): readonly Column<LineNow>[] => {
  const text = useText()
  const nextText = useNextText(now)
  return [
    {
      id: 'specialty',
      header: text('onCall.specialty'),
      rowHeader: true,
      cell: ({ line }) => (
        <>
          {text(`onCall.specialty.${line.specialty}`)}
          {line.callRight !== usual && <p className="u-dim">{text(`onCall.right.${line.callRight}`)}</p>}
        </>
      ),
    },
    {
      id: 'person',
      header: text('onCall.person'),
      cell: (one) => (
        <>
          {one.now ? (one.now.person ?? text('onCall.exchange')) : text('onCall.nobody')}{' '}
          <GapText one={one} now={now} />
        </>
      ),
    },
    { id: 'number', header: text('onCall.number'), nowrap: true, cell: (one) => <Phone one={one} /> },
    {
      id: 'until',
      header: text('onCall.until'),
      nowrap: true,
      cell: (one) => (one.now ? clock(one.now.to, now) : '–'),
    },
    { id: 'next', header: text('onCall.next'), cell: (one) => nextText(one, true) },
  ]
}

const Specialists = ({ lines, now }: { readonly lines: readonly LineNow[]; readonly now: string }) => {
  const text = useText()
  const [first] = lines
  const columns = useColumns(now, first?.line.callRight)
  if (!first) return null
  return (
    <Section title={text('onCall.specialists')}>
      <p className="oc-who">{text(`onCall.who.SPECIALTY.${first.line.callRight}`)}</p>
      <div className="oc-lines">
        <DataTable
          caption={text('onCall.specialists')}
          columns={columns}
          rows={lines}
          rowId={({ line }) => line.id}
          narrow="stack"
        />
      </div>
    </Section>
  )
}

const Board = () => {
  const text = useText()
  const now = useNow()
  const { data, error, refetch, freshness } = useLiveQuery(OnCallNowDocument)
  const lines = (data?.onCallNow.lines ?? []).map((line) => lineNow(line, now))
  useTurn(nextTurn(lines))
  const today = civilDate(now)
  // Each midnight the days ahead are asked for anew.
  useEffect(() => {
    if (today !== '') refetch()
  }, [today, refetch])
  const general = lines.filter(({ line }) => line.kind === 'GENERAL_MEDICINE')
  const specialists = lines.filter(({ line }) => line.kind === 'SPECIALTY')
  return (
    <div className="u-page">
      <PageHead title={text('onCall.title')} aside={<QueryFreshness freshness={freshness} />} />
      {data ? (
        <>
          {general.map((one) => (
            <General key={one.line.id} one={one} now={now} />
          ))}
          <Specialists lines={specialists} now={now} />
        </>
      ) : error ? (
        <QueryProblem error={error} onRetry={refetch} />
      ) : (
        <Skeleton lines={8} />
      )}
    </div>
  )
}

/** *Jour nu*: who answers which line at this minute, for whom, until when, and who comes next (O1). */
export const OnCallNowPage = () => (
  <MoreTexts texts={onCallNowSv}>
    <Board />
  </MoreTexts>
)
