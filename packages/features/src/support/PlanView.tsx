import type { SupportPlan_SupportFragment } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { KeyValue } from '@lih/ui/section/KeyValue.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { type ReactNode, Suspense } from 'react'
import { PlanAnswers } from './PlanAnswers.tsx'
import { phaseNotice, phaseWords } from './phase-words.ts'
import { planFacts } from './plan-facts.ts'
import { Thread } from './Thread.tsx'
import { threadOf } from './thread.ts'
import './support.css'

export type PlanViewProps = {
  readonly plan: SupportPlan_SupportFragment
  readonly now: string
  /** What this person may do with the plan. */
  readonly children?: ReactNode
}

/** The plan of a support: phase, facts, each party's answer, and the dialogue (M4). */
export const PlanView = ({ plan, now, children }: PlanViewProps) => {
  const text = useText()
  const phase = phaseWords(plan, text)
  const notice = phaseNotice(plan, now, text)
  return (
    <Section id="support" title={text('support.title')} aside={<State level={phase.level}>{phase.text}</State>}>
      <div className="sup-stack">
        {notice && <Notice tone={notice.tone}>{notice.text}</Notice>}
        <KeyValue items={[...planFacts(plan, now, text)]} />
        <PlanAnswers plan={plan} now={now} />
        <Suspense fallback={<Skeleton lines={3} />}>{children}</Suspense>
        <Thread lines={threadOf(plan, now, text)} />
      </div>
    </Section>
  )
}
