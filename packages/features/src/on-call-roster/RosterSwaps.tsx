import { AnswerOnCallSwapDocument, WithdrawOnCallSwapDocument } from '@lih/graphql/documents'
import { CommandProblem } from '@lih/portal-kit/command/CommandProblem.tsx'
import { useCommand } from '@lih/portal-kit/command/useCommand.ts'
import { formatTime, formatWhen } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { useState } from 'react'
import { eventText } from './event-text.ts'
import type { Roster } from './roster-days.ts'

type Swap = Roster['swaps'][number]
type Props = { readonly roster: Roster; readonly now: string }

const Acts = ({ swap }: { readonly swap: Swap }) => {
  const text = useText()
  const answer = useCommand(AnswerOnCallSwapDocument, { field: 'answerOnCallSwap' })
  const withdraw = useCommand(WithdrawOnCallSwapDocument, { field: 'withdrawOnCallSwap' })
  const of = { swapId: swap.id, expectedVersion: swap.version }
  const [said, setSaid] = useState<boolean | null>(null)
  const say = (accept: boolean) => {
    setSaid(accept)
    void answer.run({ ...of, accept, text: null })
  }
  const takeBack = () => void withdraw.run(of)
  return (
    <>
      <CommandProblem {...answer} onRetry={() => said !== null && say(said)} />
      <CommandProblem {...withdraw} onRetry={takeBack} />
      <span className="u-wrap">
        {swap.mayAnswer && (
          <>
            <Button small kind="main" pending={answer.pending} onPress={() => say(true)}>
              {text('roster.swap.accept')}
            </Button>
            <Button small pending={answer.pending} onPress={() => say(false)}>
              {text('roster.swap.decline')}
            </Button>
          </>
        )}
        {swap.mayWithdraw && (
          <Button small pending={withdraw.pending} onPress={takeBack}>
            {text('roster.swap.withdraw')}
          </Button>
        )}
      </span>
    </>
  )
}

/** Swaps: the open ones to answer, the others to read (O1). */
export const RosterSwaps = ({ roster, now }: Props) => {
  const text = useText()
  const span = ({ from, to }: { readonly from: string; readonly to: string }) =>
    `${formatWhen(from, now)}–${formatTime(to)}`
  return (
    <Section title={text('roster.swaps')}>
      {roster.swaps.length === 0 && <p className="u-dim">{text('roster.swaps.none')}</p>}
      <Lines>
        {roster.swaps.map((swap) => (
          <Line key={swap.id} end={<Acts swap={swap} />}>
            {text('roster.swap.asks', {
              from: swap.fromPerson.name,
              to: swap.toPerson.name,
              shift: span(swap.shift),
            })}
            {swap.returnShift && ` ${text('roster.swap.for', { shift: span(swap.returnShift) })}`}.{' '}
            <b>{text(`roster.swap.status.${swap.status}`)}</b>
            {swap.text && <p className="u-dim">{swap.text}</p>}
            {swap.answerText && <p className="u-dim">{swap.answerText}</p>}
          </Line>
        ))}
      </Lines>
    </Section>
  )
}

/** What has happened to the roster, the latest first (G4). */
export const RosterHistory = ({ roster, now }: Props) => {
  const text = useText()
  return (
    <Section title={text('roster.history')}>
      {roster.events.length === 0 && <p className="u-dim">{text('roster.history.none')}</p>}
      <Lines whenWidth={150}>
        {roster.events.map((event) => (
          <Line key={event.id} when={formatWhen(event.at, now)}>
            {eventText(event, now, text)}
            {event.text && <p className="u-dim">{event.text}</p>}
          </Line>
        ))}
      </Lines>
    </Section>
  )
}
