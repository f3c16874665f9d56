import { mayAtAll } from '@lih/domain/access/can'
import { coverageWindow, gapsOf } from '@lih/domain/on-call/coverage'
import { callerKinds } from '@lih/domain/on-call/kinds'
import { callRightOn, openPart } from '@lih/domain/on-call/line'
import { type CivilDate, civilDateOf, type Instant } from '@lih/domain/time/civil'
import { spansOfHours } from '@lih/domain/time/hours'
import { clipTo, type Span } from '@lih/domain/time/spans'
import type { Actor } from '../../context.ts'
import { withParty } from '../../db/organisation.store.ts'
import { isSwedishHoliday } from '../../time/holidays.ts'
import type { OnCallLineTerms } from './line.types.ts'
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

/** The gaps of a line while it is there. */
export const gapsIn = (line: LineJson, window: Span): readonly Span[] => {
  const open = openPart(line, window)
  return open === null ? [] : gapsOf(line.kind, plannedOf(line), open, isSwedishHoliday)
}

/** A line that is there today. */
export const isThere = ({ opensOn, closesOn }: LineJson, now: Instant): boolean => {
  const today = civilDateOf(now)
  return opensOn <= today && (closesOn === null || closesOn > today)
}

/** What is decided about a line, with who may call it on a day for whom (O1). */
export const termsView = (line: LineJson, day: CivilDate): OnCallLineTerms => ({
  ...line,
  rightsNow: callerKinds.map((caller) => {
    const held = line.rights.find(
      (one) => one.caller === caller && one.from <= day && (one.to === null || day < one.to),
    )
    return held ?? { caller, right: callRightOn(line, caller, day), from: line.opensOn, to: null }
  }),
  rightsAhead: line.rights.filter(({ from }) => from > day),
})

/** A line as everybody sees it, with who answers over a window (O1). */
export const nowView = (
  line: LineJson,
  window: Span,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): OnCallNowLine => ({
  ...lineView(line),
  callRight: callRightOn(line, actor.unitKind, civilDateOf(now)),
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
): OwnOnCallLine => ({
  ...lineView(line),
  keeps,
  asked,
  closesOn: line.closesOn,
  gaps: keeps ? gapsIn(line, coverageWindow(now)) : [],
})

/** A swap whose shift has been taken out or passed on cannot be answered with a yes any more; a no is always possible. */
export const swapView = (swap: SwapJson, actor: Actor): OnCallSwap => {
  const open = swap.status === 'ASKED' && mayAtAll(actor, 'onCall:swap').effect !== 'DENY'
  return {
    ...swap,
    mayAnswer: open && swap.toPerson.id === actor.personId,
    mayWithdraw: open && swap.fromPerson.id === actor.personId,
  }
}
