import { useFragment } from '@apollo/client/react'
import { OwnRolloutDocument, type Readiness_UnitFragment, Readiness_UnitFragmentDoc } from '@lih/graphql/documents'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { Activation } from './Activation.tsx'
import { activityOf } from './activity.ts'
import { ReadinessPoint } from './ReadinessPoint.tsx'
import './readiness.css'

/** Nothing here is about a patient: no change of one asks again. */
const ofNobody: readonly string[] = []

type Unit = Readiness_UnitFragment

const Struck = ({ unit }: { readonly unit: Unit }) => {
  const text = useText()
  const { when } = useFormats()
  return (
    <Section title={text('readiness.struck')} level={3}>
      <ul className="re-struck u-dim">
        {unit.struck.map(({ id, step, doneOn, saidBy, struckAt, struckBy, reason }) => (
          <li key={id}>
            {text('readiness.struck.line', {
              step: text(`readiness.step.${step}`),
              day: doneOn,
              said: saidBy,
              when: when(struckAt),
              name: struckBy,
              reason,
            })}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Loaded = ({ unit }: { readonly unit: Unit }) => {
  const text = useText()
  const { now } = useFormats()
  const activity = activityOf(unit, now)
  const done = unit.readiness.filter(({ doneOn }) => doneOn !== null).length
  const total = unit.readiness.length
  return (
    <>
      <PageHead
        title={text('readiness.title')}
        note={unit.unit.name}
        aside={
          <State level={activity.kind === 'now' ? 'ok' : 'plan'} large>
            {text(`readiness.active.${activity.kind}`, { day: activity.day ?? '' })}
          </State>
        }
      />
      <p className="re-words">{text('readiness.lead')}</p>
      <Section title={text('readiness.points')} note={text('readiness.count', { done, total })}>
        <ul className="re-points">
          {unit.readiness.map((point) => (
            <ReadinessPoint key={point.step} unitId={unit.unit.id} point={point} struck={unit.struck} now={now} />
          ))}
        </ul>
      </Section>
      <Activation unitId={unit.unit.id} left={total - done} activity={activity} now={now} />
      {unit.struck.length > 0 && <Struck unit={unit} />}
    </>
  )
}

/** The four points, what was said about them, and from when the unit takes part. */
export const ReadinessContent = () => {
  const text = useText()
  const { data, error, refetch } = useLiveQuery(OwnRolloutDocument, { variables: {}, patientIds: ofNobody })
  const { data: unit, complete } = useFragment({
    fragment: Readiness_UnitFragmentDoc,
    fragmentName: 'Readiness_unit',
    from: data?.ownRollout ?? null,
  })
  if (error && !data) return <QueryProblem error={error} onRetry={refetch} />
  if (data && !data.ownRollout) {
    return (
      <div className="u-page">
        <Nothing kind="empty" level={2} title={text('readiness.none')}>
          {text('readiness.none.text')}
        </Nothing>
      </div>
    )
  }
  return <div className="u-page re-page">{complete && unit ? <Loaded unit={unit} /> : <Skeleton lines={10} />}</div>
}
