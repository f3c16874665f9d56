import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { useState } from 'react'
import type { Assignment, Home } from './care-home-words.ts'
import { AnswerTextForm, ProposeTextForm } from './TextForms.tsx'
import { TextTitle } from './TextTitle.tsx'

type Use = Assignment['texts'][number]

const Proposed = ({ use, mayAnswer }: { readonly use: Use; readonly mayAnswer: boolean }) => {
  const text = useText()
  const { when } = useFormats()
  return (
    <div className="ch-proposal">
      <State level="plan">{text('careHome.text.waits')}</State>
      <p>
        <TextTitle text={use} /> {text('careHome.text.proposed', { from: use.validFrom })}{' '}
        {use.raises && text('careHome.text.raise')}
      </p>
      <p className="u-dim">
        {use.proposedBy}, {when(use.proposedAt)}
      </p>
      {mayAnswer && <AnswerTextForm useId={use.id} />}
    </div>
  )
}

const Answered = ({ uses }: { readonly uses: readonly Use[] }) => {
  const text = useText()
  if (uses.length === 0) return <p>{text('careHome.text.none')}</p>
  return (
    <Lines>
      {uses.map((use) => (
        <Line key={use.id} when={use.validFrom} done={Boolean(use.declinedAt)}>
          <p>
            <TextTitle text={use} />
            {use.raises && `. ${text('careHome.text.raise')}`}
          </p>
          <p className="u-dim">
            {use.declinedAt
              ? text('careHome.term.declined', { reason: use.declineReason ?? '' })
              : use.agreedBy && text('careHome.text.agreed', { name: use.agreedBy })}
          </p>
        </Line>
      ))}
    </Lines>
  )
}

type TextSectionProps = { readonly home: Home; readonly assignment: Assignment; readonly now: string }

/** Which version of the text holds from when: the region proposes, the vårdcentral agrees; the raise comes with it (A1, R2). */
export const TextSection = ({ home, assignment, now }: TextSectionProps) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const isOpen = ({ agreedAt, declinedAt }: Use) => !agreedAt && !declinedAt
  const proposed = assignment.texts.find(isOpen)
  return (
    <Section
      title={text('careHome.text')}
      level={3}
      note={assignment.renewedFrom ? text('careHome.text.raised', { from: assignment.renewedFrom }) : undefined}
      aside={
        home.mayDecide &&
        !proposed &&
        !open && (
          <Button small onPress={() => setOpen(true)}>
            {text('careHome.text.propose')}
          </Button>
        )
      }
    >
      <div className="ch-part">
        {open && <ProposeTextForm assignment={assignment} now={now} onClose={() => setOpen(false)} />}
        {proposed && <Proposed use={proposed} mayAnswer={assignment.mayAnswerText} />}
        <Answered uses={assignment.texts.filter((use) => !isOpen(use))} />
      </div>
    </Section>
  )
}
