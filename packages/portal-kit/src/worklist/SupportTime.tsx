import type { Instant } from '@lih/domain/time/civil'
import { DayTicks } from '@lih/ui/days/DayTicks.tsx'
import type { Level } from '@lih/ui/state/level.ts'
import { State } from '@lih/ui/state/State.tsx'
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

/** How a support stands: a word with a shape, and one tick per day under it. */
export const SupportTime = ({ days, takeOverAt, state }: SupportTimeProps) => {
  const text = useText()
  const ticks = supportTicks(days, takeOverAt, useNow())
  const said = state?.text ?? daysLeftText(days, text)
  return (
    <TwoLines
      first={said !== null && <State level={state?.level ?? urgencyLevel(days.urgency)}>{said}</State>}
      second={ticks && <DayTicks {...ticks} />}
    />
  )
}
