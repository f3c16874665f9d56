import { useFragment } from '@apollo/client/react'
import { type RiskFields_ViewFragment, RiskFields_ViewFragmentDoc, RiskPageDocument } from '@lih/graphql/documents'
import { formatTime } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { Columns } from '@lih/ui/layout/Columns.tsx'
import { Freshness } from '@lih/ui/notice/Freshness.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { DecisionPanel } from './DecisionPanel.tsx'
import { LocalHistory } from './LocalHistory.tsx'
import { Scores } from './Scores.tsx'
import './risk.css'

interface RiskViewProps {
  readonly stayId: string
  readonly patientId: string
}

type View = RiskFields_ViewFragment

const NotValidated = () => {
  const text = useText()
  return (
    <Notice tone="plan" title={text('risk.notValidated.title')}>
      {text('risk.notValidated')}
    </Notice>
  )
}

const NotApplicable = ({ reason }: { readonly reason: string }) => {
  const text = useText()
  return (
    <Notice tone="info" title={text('risk.notApplicable.title')}>
      {text(`risk.notApplicable.${reason}`)} {text('risk.notApplicable.decide')}
    </Notice>
  )
}

/** What the scores are for, and what they are not. */
const Purpose = ({ rule }: { readonly rule: string }) => {
  const text = useText()
  return (
    <Section level={3} title={text('risk.support.title')}>
      <p>{text('risk.support.text')}</p>
      <p className="u-dim">{text('risk.support.sources', { rule })}</p>
    </Section>
  )
}

const Head = ({ view, stale }: { readonly view: View; readonly stale: boolean }) => {
  const text = useText()
  const time = formatTime(view.computedAt)
  return (
    <div className="rk-head">
      <h2>{text('risk.title')}</h2>
      <Freshness stale={stale}>
        {text(view.preliminary ? 'risk.computedPreliminary' : 'risk.computed', { time })}
      </Freshness>
    </div>
  )
}

/** Both scores with their inputs, the rule's proposal and the decision, side by side (M2, M20). */
export const RiskView = ({ stayId, patientId }: RiskViewProps) => {
  const { data, error, refetch, freshness } = useLiveQuery(RiskPageDocument, {
    variables: { stayId },
    patientIds: [patientId],
  })
  const { data: view, complete } = useFragment({
    fragment: RiskFields_ViewFragmentDoc,
    fragmentName: 'RiskFields_view',
    from: data?.riskView ?? null,
  })
  if (!complete || !view) return error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={12} />
  const scores = [view.lace, view.hospital].filter((score) => score !== null)
  return (
    <Columns kind="main-aside">
      <div className="rk-main">
        <Head view={view} stale={freshness.stale} />
        {view.notApplicable && <NotApplicable reason={view.notApplicable} />}
        {view.notValidated && <NotValidated />}
        <Scores view={view} scores={scores} patientId={patientId} />
      </div>
      <div className="rk-side">
        <DecisionPanel view={view} scores={scores} patientId={patientId} />
        {view.lace && <LocalHistory lace={view.lace} unitName={view.stay.unit.name} />}
        <Purpose rule={view.ruleVersion} />
      </div>
    </Columns>
  )
}
