import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { useState } from 'react'
import { type Assignment, type Home, type Term, termText } from './care-home-words.ts'
import { AnswerTermForm, ProposeTermForm } from './TermForms.tsx'

const Proposed = ({ term }: { readonly term: Term }) => {
  const text = useText()
  const { when } = useFormats()
  return (
    <div className="ch-proposal">
      <State level="plan">{text('careHome.term.waits')}</State>
      <p>{text('careHome.term.proposed', { unit: term.proposedUnitName, what: termText(term, text) })}</p>
      <p className="u-dim">
        {term.proposedBy}, {when(term.proposedAt)}
      </p>
      {term.mayAnswer && <AnswerTermForm termId={term.id} />}
    </div>
  )
}

type TermSectionProps = { readonly home: Home; readonly assignment: Assignment; readonly kind: Term['kind'] }

/** What both have agreed on of one kind, and what one of them proposes (A3, A4). */
export const TermSection = ({ home, assignment, kind }: TermSectionProps) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const ofKind = assignment.terms.filter((one) => one.kind === kind)
  const holds = ofKind.find(({ id }) => id === (kind === 'DIALOGUE' ? assignment.dialogue : assignment.acutePath)?.id)
  const proposed = ofKind.find(({ agreedAt, declinedAt }) => !agreedAt && !declinedAt)
  const [latest] = ofKind
  return (
    <Section
      title={text(`careHome.term.${kind}`)}
      level={3}
      aside={
        home.mayAgree &&
        !proposed &&
        !open && (
          <Button small onPress={() => setOpen(true)}>
            {text('careHome.term.propose')}
          </Button>
        )
      }
    >
      <div className="ch-part">
        {holds ? (
          <div>
            <p>{termText(holds, text)}</p>
            {holds.agreedAt && (
              <p className="u-dim">{text('careHome.term.agreed', { date: formatDate(holds.agreedAt) })}</p>
            )}
          </div>
        ) : (
          <p>{text('careHome.term.none')}</p>
        )}
        {latest?.declineReason && (
          <p className="u-dim">{text('careHome.term.declined', { reason: latest.declineReason })}</p>
        )}
        {proposed && <Proposed term={proposed} />}
        {open && <ProposeTermForm assignmentId={assignment.id} kind={kind} onClose={() => setOpen(false)} />}
      </div>
    </Section>
  )
}
