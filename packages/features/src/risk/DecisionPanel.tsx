import type { RiskFields_ViewFragment } from '@lih/graphql/documents'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { findAction } from '@lih/portal-kit/refusal/availability.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { VersusPanel } from '@lih/ui/score/VersusPanel.tsx'
import { useState } from 'react'
import { becauseText } from './because.ts'
import { DecideForm } from './DecideForm.tsx'
import { EarlierDecisions } from './EarlierDecisions.tsx'
import { latestFirst } from './latest-first.ts'
import type { Score } from './score-rows.ts'

interface DecisionPanelProps {
  readonly view: RiskFields_ViewFragment
  readonly scores: readonly Score[]
  readonly patientId: string
}

const Versus = ({ view, scores }: DecisionPanelProps) => {
  const text = useText()
  const { when } = useFormats()
  const [latest] = latestFirst(view.assessments)
  const mayDecide = findAction(view.availableActions, 'risk:decide') !== undefined
  const label = text(mayDecide ? 'risk.decision' : 'risk.decisionOf')
  return (
    <VersusPanel
      proposal={{
        label: text('risk.proposal', { rule: view.ruleVersion }),
        value: text(`risk.proposal.${view.proposal}`),
        note: becauseText(view, scores, text),
      }}
      decision={
        latest
          ? {
              label: text('risk.decisionOf'),
              value: text(`risk.decision.${latest.decision}`),
              note: text('risk.decision.by', { name: latest.decidedBy.name, when: when(latest.decidedAt) }),
            }
          : {
              label,
              value: text('risk.decision.none'),
              note: text('risk.decision.who', { unit: view.stay.unit.shortName }),
              pending: true,
            }
      }
    />
  )
}

const Changed = ({ view }: Pick<DecisionPanelProps, 'view'>) => {
  const text = useText()
  const [latest] = latestFirst(view.assessments)
  if (!view.proposalChanged || !latest) return null
  const named = (proposal: string) => text(`risk.proposal.${proposal}`).toLocaleLowerCase('sv-SE')
  return (
    <Notice tone="plan" title={text('risk.changed.title')}>
      {text('risk.changed', { before: named(latest.proposal), now: named(view.proposal) })}
    </Notice>
  )
}

/** The rule's proposal beside the physician's decision, and the form by which it is made (M2, M20). */
export const DecisionPanel = (props: DecisionPanelProps) => {
  const { view, patientId } = props
  const text = useText()
  const decided = view.assessments.length > 0
  // Stays when somebody else decides meanwhile: what is typed is not lost.
  const [asking, setAsking] = useState(!decided)
  const decide = findAction(view.availableActions, 'risk:decide')
  const mayPlan = findAction(view.availableActions, 'support:propose')?.allowed ?? false
  const asks = decide !== undefined && (asking || !decided)
  return (
    <div className="rk-side">
      <Versus {...props} />
      <Changed view={view} />
      {decide && !asks && (
        <div className="u-row u-wrap">
          {mayPlan && (
            <LinkButton kind="main" href={patientPath(patientId, 'support')}>
              {text('risk.plan')}
            </LinkButton>
          )}
          <Button whyNot={decide.whyNot} onPress={() => setAsking(true)}>
            {text('risk.form.again')}
          </Button>
        </div>
      )}
      {asks && (
        <DecideForm
          view={view}
          patientId={patientId}
          whyNot={decide.whyNot}
          onDone={() => setAsking(false)}
          {...(decided && { onCancel: () => setAsking(false) })}
        />
      )}
      <EarlierDecisions view={view} />
    </div>
  )
}
