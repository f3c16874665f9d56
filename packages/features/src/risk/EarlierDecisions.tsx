import type { RiskFields_ViewFragment } from '@lih/graphql/documents'
import { reasonName } from '@lih/portal-kit/format/risk-reason.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { latestFirst } from './latest-first.ts'
import { rangeText } from './score-rows.ts'

type Assessment = RiskFields_ViewFragment['assessments'][number]

const sentences = (one: Assessment, text: ReturnType<typeof useText>): string => {
  const scores = text('risk.earlier.scores', {
    lace: rangeText(one.laceMin, one.laceMax),
    hospital: rangeText(one.hospitalMin, one.hospitalMax),
    proposal: text(`risk.proposal.${one.proposal}`).toLocaleLowerCase('sv-SE'),
  })
  const reason = one.reasonCode ? text('risk.earlier.reason', { reason: reasonName(one.reasonCode) }) : ''
  const attending = text('risk.earlier.attending', { name: one.attending.name })
  return [scores, reason, attending].filter((part) => part !== '').join(' ')
}

/** Every decision of the stay, the latest first: none is ever lost (M2, G4). */
export const EarlierDecisions = ({ view }: { readonly view: RiskFields_ViewFragment }) => {
  const text = useText()
  const { when } = useFormats()
  if (view.assessments.length === 0) return null
  return (
    <Section level={3} title={text('risk.earlier')} note={view.assessments.length}>
      <Lines label={text('risk.earlier')}>
        {latestFirst(view.assessments).map((one) => (
          <Line key={one.id}>
            <b>{text(`risk.decision.${one.decision}`)}</b>{' '}
            <span className="u-dim">
              {text('risk.decision.by', { name: one.decidedBy.name, when: when(one.decidedAt) })}
            </span>
            <br />
            {sentences(one, text)}
            {one.reasonText && <p className="rk-quote">”{one.reasonText}”</p>}
          </Line>
        ))}
      </Lines>
    </Section>
  )
}
