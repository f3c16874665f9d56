import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { useState } from 'react'
import type { Assignment, Home } from './care-home-words.ts'
import { LogSupportForm, StrikeSupportForm } from './SupportLogForms.tsx'

type Entry = Assignment['supportLog'][number]

const EntryLine = ({ entry }: { readonly entry: Entry }) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const { kind, duty, heldOn, topic, unitName, recordedBy, struckReason, mayStrike } = entry
  return (
    <Line when={heldOn} done={struckReason !== null}>
      <p>{topic}</p>
      <p className="u-dim">
        {text(`careHome.support.${kind}`)}, {text(`careHome.support.duty.${duty}`)}.{' '}
        {[unitName, recordedBy].filter(Boolean).join(', ')}
      </p>
      {struckReason && <p className="u-dim">{text('careHome.support.struck', { reason: struckReason })}</p>}
      {mayStrike && !open && (
        <Button
          small
          kind="plain"
          aria-label={text('careHome.support.strike.named', { day: heldOn })}
          onPress={() => setOpen(true)}
        >
          {text('careHome.support.strike')}
        </Button>
      )}
      {open && mayStrike && <StrikeSupportForm entryId={entry.id} onClose={() => setOpen(false)} />}
    </Line>
  )
}

type SupportLogSectionProps = { readonly home: Home; readonly assignment: Assignment; readonly now: string }

/** Advice and training of the home's staff, with whose duty it was (A5). */
export const SupportLogSection = ({ home, assignment, now }: SupportLogSectionProps) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const { supportLog } = assignment
  return (
    <Section
      title={text('careHome.support')}
      level={3}
      aside={
        home.mayAgree &&
        !open && (
          <Button small onPress={() => setOpen(true)}>
            {text('careHome.support.log')}
          </Button>
        )
      }
    >
      <div className="ch-part">
        {open && <LogSupportForm assignmentId={assignment.id} now={now} onClose={() => setOpen(false)} />}
        {supportLog.length === 0 ? (
          <p>{text('careHome.support.none')}</p>
        ) : (
          <Lines>
            {supportLog.map((entry) => (
              <EntryLine key={entry.id} entry={entry} />
            ))}
          </Lines>
        )}
      </div>
    </Section>
  )
}
