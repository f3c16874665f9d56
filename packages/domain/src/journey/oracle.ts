import type { StatedEndReason } from '../support/end.ts'
import type { CivilDate, Instant } from '../time/civil.ts'

/** What happened, in the order in which it became known; nothing that was refused, and nothing that a decision derived. */
export type Fact = { readonly knownAt: Instant } & (
  | { readonly kind: 'FIRST_CONTACT'; readonly at: Instant; readonly unit: string; readonly listed: string }
  | { readonly kind: 'ADMITTED' | 'MOVED_WARD'; readonly at: Instant; readonly ward: string }
  | { readonly kind: 'LEFT'; readonly at: Instant }
  | { readonly kind: 'DIED'; readonly at: Instant }
  | { readonly kind: 'PLANNED'; readonly receiver: string; readonly asked: readonly string[] }
  | { readonly kind: 'ANSWERED'; readonly party: string; readonly yes: boolean }
  | { readonly kind: 'PLAN_WITHDRAWN' }
  | { readonly kind: 'ENDED'; readonly at: Instant; readonly reason: StatedEndReason }
  | { readonly kind: 'TAKEN_OVER'; readonly from: Instant | null }
  | { readonly kind: 'RELISTED'; readonly unit: string }
)

/** Whether a unit takes part in supports on a day (M13). */
export type TakesPart = (unit: string, day: CivilDate) => boolean

const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })
const receivesAtHome = (unit: string | null) => unit !== null && /^(VC|PSYCH|OUTSIDE)/.test(unit)

/** What is known so far. */
type Told = {
  /** Who was named as responsible, from when, in the order of naming. */
  named: readonly { readonly from: Instant; readonly unit: string }[]
  listed: string
  diedAt: Instant | null
  ward: string
  admittedAt: Instant
  leftAt: Instant | null
  support: 'NONE' | 'PLANNED' | 'STARTED'
  receiver: string
  takeOver: Instant | null
  asked: readonly string[]
  readonly yes: Set<string>
}

const holderAt = ({ named, diedAt }: Told, at: Instant): string | null =>
  diedAt !== null && at >= diedAt ? null : (named.filter(({ from }) => from <= at).at(-1)?.unit ?? null)

const name = (told: Told, from: Instant, unit: string): void => {
  if (told.diedAt === null || from < told.diedAt) told.named = [...told.named, { from, unit }]
}

const bothSayYes = ({ yes }: Told): boolean => yes.has('LAKARMEDVERKAN') && yes.has('RECEIVING_UNIT')

const start = (told: Told, from: Instant): void => {
  told.support = 'STARTED'
  name(told, from, 'LM')
}

/** M15, M3: psychiatry when it had the patient at home before, else the listed vårdcentral. */
const ordinaryReceiver = (told: Told): string => {
  const before = told.named
    .map(({ from }) => from)
    .filter((from) => from < told.admittedAt)
    .sort((a, b) => a.localeCompare(b))
    .map((from) => holderAt(told, from))
    .filter(receivesAtHome)
  return before.at(-1) === 'PSYCH' ? 'PSYCH' : told.listed
}

const leave = (told: Told, at: Instant, takesPart: TakesPart): void => {
  told.leftAt = at
  if (told.support !== 'PLANNED') return name(told, at, ordinaryReceiver(told))
  const day = stockholm.format(new Date(at))
  const everybody = [told.ward, 'LM', told.receiver, ...told.asked].every((unit) => takesPart(unit, day))
  if (everybody && bothSayYes(told)) return start(told, at) // M5, M7
  if (!everybody) told.support = 'NONE' // M13: the ordinary way
  name(told, at, told.receiver) // M3, M5
}

/** M10: nobody answers for the dead; what lay ahead falls. */
const die = (told: Told, at: Instant): void => {
  told.diedAt = at
  told.named = told.named.filter(({ from }) => from < at)
  told.support = 'NONE'
}

const end = (told: Told, at: Instant, reason: StatedEndReason): void => {
  told.support = 'NONE'
  if (reason === 'DEATH') die(told, at)
  else name(told, at, reason === 'MOVED' ? 'OUTSIDE' : told.receiver)
}

/** M12: at home the new vårdcentral; Läkarmedverkan and the ward hold on, past a take-over that lies ahead. */
const relist = (told: Told, unit: string, now: Instant): void => {
  const present = holderAt(told, now)
  const ahead = told.takeOver !== null && told.takeOver > now
  const open = told.support === 'PLANNED' || (told.support === 'STARTED' && (told.takeOver === null || ahead))
  const changes = open && told.receiver.startsWith('VC') && told.receiver !== unit
  told.listed = unit
  if (changes) {
    told.receiver = unit
    told.yes.delete('RECEIVING_UNIT')
    told.takeOver = null
  }
  if (present?.startsWith('VC') || present === 'OUTSIDE') name(told, now, unit)
  else if (present !== null && changes && ahead) name(told, now, present)
}

const admit = (told: Told, at: Instant, ward: string): void => {
  Object.assign(told, { support: 'NONE', admittedAt: at, ward, leftAt: null })
  name(told, at, ward)
}

/** M8: from T, never in the past. */
const takeOver = (told: Told, from: Instant | null, now: Instant): void => {
  told.takeOver = from !== null && from > now ? from : now
  name(told, told.takeOver, told.receiver)
}

/** M4, M5: the last yes after the patient has left starts the support. */
const answer = (told: Told, { party, yes, knownAt }: Extract<Fact, { kind: 'ANSWERED' }>): void => {
  if (yes) told.yes.add(party)
  else told.yes.delete(party)
  if (told.support === 'PLANNED' && told.leftAt !== null && bothSayYes(told)) start(told, knownAt)
}

const plan = (told: Told, { receiver, asked }: Extract<Fact, { kind: 'PLANNED' }>): void => {
  Object.assign(told, { support: 'PLANNED', receiver, asked, takeOver: null })
  told.yes.clear()
}

const tell = (told: Told, fact: Fact, takesPart: TakesPart): void => {
  switch (fact.kind) {
    case 'FIRST_CONTACT':
      told.listed = fact.listed
      return name(told, fact.at, fact.unit)
    case 'ADMITTED': // M10, M11
      return admit(told, fact.at, fact.ward)
    case 'MOVED_WARD':
      told.ward = fact.ward
      return name(told, fact.at, fact.ward)
    case 'LEFT':
      return leave(told, fact.at, takesPart)
    case 'DIED':
      return die(told, fact.at < fact.knownAt ? fact.at : fact.knownAt)
    case 'PLANNED':
      return plan(told, fact)
    case 'ANSWERED':
      return answer(told, fact)
    case 'PLAN_WITHDRAWN':
      told.support = 'NONE'
      return
    case 'ENDED':
      return end(told, fact.at, fact.reason)
    case 'TAKEN_OVER':
      return takeOver(told, fact.from, fact.knownAt)
    case 'RELISTED':
      return relist(told, fact.unit, fact.knownAt)
  }
}

/**
 * The naive oracle: who is responsible, told from the raw facts by the plain sentences of M3, M5, M7–M13 and M15, one fact
 * after the other. Knows no intervals: whoever was named last, of those named from then or earlier, has the responsibility.
 */
export const tellFrom = (facts: readonly Fact[], takesPart: TakesPart) => {
  const told: Told = {
    named: [],
    listed: '',
    diedAt: null,
    ward: '',
    admittedAt: '',
    leftAt: null,
    support: 'NONE',
    receiver: '',
    takeOver: null,
    asked: [],
    yes: new Set(),
  }
  for (const fact of facts) tell(told, fact, takesPart)
  return { holder: (at: Instant) => holderAt(told, at), receiver: told.receiver }
}
