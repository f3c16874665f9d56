import { mayAtAll } from '@lih/domain/access/can'
import { coverageWindow, gapsOf } from '@lih/domain/on-call/coverage'
import { callRightOf } from '@lih/domain/on-call/kinds'
import type { Instant } from '@lih/domain/time/civil'
import { spansOfHours } from '@lih/domain/time/hours'
import { clipTo, type Span } from '@lih/domain/time/spans'
import type { Actor } from '../../context.ts'
import { withParty } from '../../db/organisation.store.ts'
import { isSwedishHoliday } from '../../time/holidays.ts'
import type { LineJson, SwapJson } from './on-call.store.ts'
import type { OnCallLine, OnCallNowLine, OnCallSwap, OwnOnCallLine } from './on-call.types.ts'

/** The line itself, without who is on duty. */
export const lineView = ({
  id,
  kind,
  specialty,
  label,
  owner,
}: LineJson): { [K in keyof OnCallLine]: OnCallLine[K] } => ({
  id,
  kind,
  specialty,
  label,
  owner: withParty(owner),
})

const plannedOf = ({ shifts }: LineJson) => shifts.filter(({ status }) => status === 'PLANNED')

export const gapsIn = (line: LineJson, window: Span): readonly Span[] =>
  gapsOf(line.kind, plannedOf(line), window, isSwedishHoliday)

/** A line as everybody sees it, with who answers over a window (O1). */
export const nowView = (line: LineJson, window: Span, actor: Actor): OnCallNowLine => ({
  ...lineView(line),
  callRight: callRightOf(line.kind, actor.unitKind),
  ownNumber: line.number,
  ownOpen: clipTo(spansOfHours(line.hours, window, isSwedishHoliday), gapsIn(line, window)),
  shifts: plannedOf(line),
  gaps: gapsIn(line, window),
})

/** A line with its gaps of the coming 60 days; only who keeps the roster is told of them. */
export const ownView = (
  line: LineJson,
  { keeps, asked }: { readonly keeps: boolean; readonly asked: number },
  now: Instant,
): OwnOnCallLine => ({ ...lineView(line), keeps, asked, gaps: keeps ? gapsIn(line, coverageWindow(now)) : [] })

/** A swap whose shift has been taken out or passed on cannot be answered with a yes any more; a no is always possible. */
export const swapView = (swap: SwapJson, actor: Actor): OnCallSwap => {
  const open = swap.status === 'ASKED' && mayAtAll(actor, 'onCall:swap').effect !== 'DENY'
  return {
    ...swap,
    mayAnswer: open && swap.toPerson.id === actor.personId,
    mayWithdraw: open && swap.fromPerson.id === actor.personId,
  }
}
