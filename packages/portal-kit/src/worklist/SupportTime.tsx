import type { Instant } from '@lih/domain/time/civil'
import { DayTicks } from '@lih/ui/days/DayTicks.tsx'
import type { Level } from '@lih/ui/state/level.ts'
import { State } from '@lih/ui/state/State.tsx'
import { VisuallyHidden } from '@lih/ui/text/VisuallyHidden.tsx'
import { TwoLines } from '@lih/ui/worklist/TwoLines.tsx'
import type { ReactNode } from 'react'
import { useText } from '../i18n/useText.ts'
import { useNow } from '../session/useNow.ts'
import { daysLeftText, type SupportDays, supportTicks, urgencyLevel } from './support-time.ts'

interface SupportTimeProps {
  readonly days: SupportDays
  /** The accepted or proposed instant of the hand-over. */
  readonly takeOverAt: Instant | null
  /** Said instead of the days left. */
  readonly state?: { readonly level: Level; readonly text: ReactNode } | undefined
}

/** How a support stands: a word with a shape, and one tick per day under it. The ticks are also said, where the word is about something else. */
export const SupportTime = ({ days, takeOverAt, state }: SupportTimeProps) => {
  const text = useText()
  const ticks = supportTicks(days, takeOverAt, useNow())
  const left = daysLeftText(days, text)
  const said = state?.text ?? left
  return (
    <TwoLines
      first={said !== null && <State level={state?.level ?? urgencyLevel(days.urgency)}>{said}</State>}
      second={
        ticks && (
          <>
            <DayTicks {...ticks} />
            {state && left !== null && <VisuallyHidden>{left}</VisuallyHidden>}
          </>
        )
      }
    />
  )
}
