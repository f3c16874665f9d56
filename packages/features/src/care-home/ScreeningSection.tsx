import { ScreeningsDocument, type ScreeningsQuery } from '@lih/graphql/documents'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { WholeNumbers } from '@lih/ui/text/WholeNumbers.tsx'
import { useState } from 'react'
import type { Assignment, Home } from './care-home-words.ts'
import { EndScreeningForm, StartScreeningForm } from './ScreeningForms.tsx'
import { ScreeningRoster } from './ScreeningRoster.tsx'

type Screening = ScreeningsQuery['screenings'][number]
const ofNobody: readonly string[] = []

const Item = ({ screening }: { readonly screening: Screening }) => {
  const text = useText()
  const [shown, setShown] = useState<'roster' | 'end' | null>(null)
  const { id, disease, reason, startedAt, startedBy, lastDay, endedAt, endReason, running, mayAct } = screening
  return (
    <div className="ch-proposal">
      <p>
        <b>{disease}</b>{' '}
        <State level={running ? 'plan' : 'ok'}>
          {running
            ? text('careHome.screening.until', { day: lastDay })
            : text('careHome.screening.over', { day: endedAt ? formatDate(endedAt) : lastDay })}
        </State>
      </p>
      <p>
        {reason}{' '}
        <span className="u-dim">
          <WholeNumbers>
            {text('careHome.screening.started', { name: startedBy ?? '–', day: formatDate(startedAt) })}
          </WholeNumbers>
        </span>
      </p>
      {endReason && <p className="u-dim">{endReason}</p>}
      {mayAct && shown === null && (
        <p className="ch-years">
          <Button small onPress={() => setShown('roster')}>
            {text('careHome.screening.show')}
          </Button>
          <Button small kind="plain" onPress={() => setShown('end')}>
            {text('careHome.screening.end')}
          </Button>
        </p>
      )}
      {mayAct && shown === 'roster' && <ScreeningRoster screeningId={id} disease={disease} />}
      {mayAct && shown === 'end' && <EndScreeningForm screeningId={id} onClose={() => setShown(null)} />}
    </div>
  )
}

type ScreeningSectionProps = { readonly home: Home; readonly assignment: Assignment; readonly now: string }

/** Screenings of the home for infectious diseases, wherever the residents are listed (A6). */
export const ScreeningSection = ({ home, assignment, now }: ScreeningSectionProps) => {
  const text = useText()
  const me = useMe()
  const mayAtAll = useMayAtAll()
  const [open, setOpen] = useState(false)
  const { data, error, refetch } = useLiveQuery(ScreeningsDocument, { variables: {}, patientIds: ofNobody })
  const own = data?.screenings.filter(({ careHomeId }) => careHomeId === home.id)
  const mayStart = mayAtAll('screening:manage') && assignment.unit.id === me.assignment.unit.id
  return (
    <Section
      title={text('careHome.screening')}
      level={3}
      aside={
        mayStart &&
        !open && (
          <Button small onPress={() => setOpen(true)}>
            {text('careHome.screening.start')}
          </Button>
        )
      }
    >
      <div className="ch-part">
        {open && <StartScreeningForm assignmentId={assignment.id} now={now} onClose={() => setOpen(false)} />}
        {!own && (error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={2} />)}
        {own?.length === 0 && <p>{text('careHome.screening.none')}</p>}
        {own?.map((screening) => (
          <Item key={screening.id} screening={screening} />
        ))}
      </div>
    </Section>
  )
}
