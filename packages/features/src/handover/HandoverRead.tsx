import type { HandoverDetails_HandoverFragment } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Part } from '@lih/portal-kit/patient-page/Part.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import type { ReactNode } from 'react'
import { HandoverThread } from './HandoverThread.tsx'
import { proposalWords, type Side, stateNotice, stateWords } from './handover-words.ts'
import { OpenActionsTable } from './OpenActionsTable.tsx'
import { SbarText } from './SbarText.tsx'
import './handover.css'

export type HandoverReadProps = {
  readonly handover: HandoverDetails_HandoverFragment
  readonly side: Side
  readonly now: string
  /** What this person may do with it; stands right under the state. */
  readonly children?: ReactNode
}

/** A hand-over to read: its state, what one can do, the summary, the open actions, the dialogue (M8). */
export const HandoverRead = ({ handover, side, now, children }: HandoverReadProps) => {
  const text = useText()
  const state = stateWords(handover, side, text)
  const notice = stateNotice(handover, now, text)
  const closed = handover.status === 'DECLINED' || handover.status === 'WITHDRAWN'
  const title =
    side === 'RECEIVER'
      ? text('handover.title.received', { unit: handover.fromUnit.name })
      : text(closed ? 'handover.title.latest' : 'handover.title', { unit: handover.toUnit.name })
  return (
    <Section title={title} aside={<State level={state.level}>{state.text}</State>}>
      <div className="ho-stack">
        {notice ? (
          <Notice tone={notice.tone} live="polite">
            {notice.text}
          </Notice>
        ) : (
          <p className="u-dim">{proposalWords(handover, now, text)}</p>
        )}
        {children}
        <SbarText handover={handover} />
        <Part title={text('handover.actions')}>
          <OpenActionsTable actions={handover.openActions} now={now} />
        </Part>
        <HandoverThread messages={handover.messages} now={now} />
      </div>
    </Section>
  )
}
