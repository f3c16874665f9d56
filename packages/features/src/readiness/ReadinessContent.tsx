import { useFragment } from '@apollo/client/react'
import { OwnRolloutDocument, type Readiness_UnitFragment, Readiness_UnitFragmentDoc } from '@lih/graphql/documents'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { activityOf } from './activity.ts'
import { ReadinessParts } from './ReadinessParts.tsx'

/** Nothing here is about a patient: only changes that are about nobody ask again. */
const ofNobody: readonly string[] = []

const Loaded = ({ unit }: { readonly unit: Readiness_UnitFragment }) => {
  const text = useText()
  const { now } = useFormats()
  const activity = activityOf(unit, now)
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
        lead={text('readiness.lead')}
      />
      <ReadinessParts unit={unit} />
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
  return <div className="u-page flow">{complete && unit ? <Loaded unit={unit} /> : <Skeleton lines={10} />}</div>
}
