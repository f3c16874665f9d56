import type { SupportPlan_SupportFragment } from '@lih/graphql/documents'
import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { phaseWords } from './phase-words.ts'
import { threadOf } from './thread.ts'

/** Where the plan stands now, and what was last said about it, by whom and when. */
export const PlanChange = ({ plan }: { readonly plan: SupportPlan_SupportFragment }) => {
  const text = useText()
  const now = useNow()
  const last = threadOf(plan, now, text).at(-1)
  return (
    <>
      <ChangedTo state={phaseWords(plan, text).text} at={plan.endedAt} />
      {last && (
        <p>
          {last.kind}. {last.text} <span className="u-dim">{last.who}</span>
        </p>
      )}
    </>
  )
}
