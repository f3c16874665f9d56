import type { ContactType } from '../contact/kinds.ts'
import type { ExtensionVerdict } from '../extension/status.ts'
import type { CareRequestKind } from '../municipal-care/kinds.ts'
import type { StatedEndReason } from '../support/end.ts'
import type { AnsweringParty, AnswerState } from '../support/status.ts'
import { type ActorName, doctorOf, type UnitName } from './cast.ts'
import type { World } from './world.ts'

type Ward = Extract<UnitName, 'WARD' | 'WARD2'>
type Vardcentral = Extract<UnitName, 'VC' | 'VC2'>

/** Everything that somebody, or the feed, may do about one patient. Times count back from now: what is told late. */
export type Command =
  | { readonly kind: 'ADMIT'; readonly minutesAgo: number; readonly ward: Ward }
  | { readonly kind: 'TRANSFER'; readonly minutesAgo: number; readonly ward: Ward }
  | { readonly kind: 'EMERGENCY_VISIT'; readonly minutesAgo: number }
  | { readonly kind: 'DEATH'; readonly minutesAgo: number }
  | { readonly kind: 'DISCHARGE'; readonly minutesAgo: number }
  | { readonly kind: 'DECIDE_RISK'; readonly high: boolean }
  | {
      readonly kind: 'PROPOSE'
      readonly days: number
      readonly inDays: number
      readonly receiver: 'LISTED' | 'VC2' | 'PSYCH'
    }
  | { readonly kind: 'ANSWER'; readonly party: AnsweringParty; readonly answer: Exclude<AnswerState, 'WAITING'> }
  | { readonly kind: 'REPLY_PLAN'; readonly party: AnsweringParty }
  | { readonly kind: 'WITHDRAW_PLAN' }
  | { readonly kind: 'ASSIGN'; readonly to: 'SELF' | 'COLLEAGUE' }
  | { readonly kind: 'FOLLOW_UP'; readonly minutesAgo: number }
  | { readonly kind: 'END'; readonly reason: StatedEndReason; readonly minutesAgo: number }
  | { readonly kind: 'REQUEST_EXTENSION'; readonly days: number }
  | { readonly kind: 'REVIEW'; readonly verdict: ExtensionVerdict }
  | { readonly kind: 'HAND_OVER' }
  | { readonly kind: 'RETURN' | 'DECLINE' | 'REPLY' | 'WITHDRAW' }
  | { readonly kind: 'ACCEPT'; readonly minutesAhead: number | null; readonly which: 'PRESENT' | 'FORMER' }
  | { readonly kind: 'NEW_LISTING'; readonly unit: Vardcentral }
  | { readonly kind: 'REQUEST_CARE'; readonly care: CareRequestKind; readonly inDays: number }
  | { readonly kind: 'DECIDE_CARE'; readonly accept: boolean; readonly inDays: number }
  | { readonly kind: 'END_CARE'; readonly inDays: number }
  | { readonly kind: 'APPOINT'; readonly type: ContactType }
  | { readonly kind: 'END_CONTACT' | 'STRIKE_CONTACT'; readonly which: number }
  | { readonly kind: 'CARE_LEVEL'; readonly validDays: number | null }

export type CommandOf<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>

const receiverOf = ({ support, listed }: World): ActorName => doctorOf(support?.receivingUnitId ?? listed)

const answererOf = (world: World, party: AnsweringParty): ActorName =>
  party === 'LAKARMEDVERKAN' ? 'lmDoctor' : party === 'MUNICIPALITY' ? 'municipalNurse' : receiverOf(world)

/** Whose business a command is: who would ordinarily give it. The feed's facts come from nobody. */
export const naturalActor = (world: World, command: Command): ActorName => {
  switch (command.kind) {
    case 'ADMIT':
    case 'TRANSFER':
    case 'EMERGENCY_VISIT':
    case 'DEATH':
      return 'administrator'
    case 'ANSWER':
      return answererOf(world, command.party)
    case 'ASSIGN':
    case 'FOLLOW_UP':
    case 'END':
    case 'REQUEST_EXTENSION':
    case 'HAND_OVER':
    case 'REPLY':
    case 'WITHDRAW':
      return 'lmDoctor'
    case 'REVIEW':
      return world.facts.length % 4 === 0 ? 'lmDoctor' : 'lmColleague'
    case 'ACCEPT':
    case 'RETURN':
    case 'DECLINE': {
      const former = command.kind === 'ACCEPT' && command.which === 'FORMER' ? world.former.at(-1) : undefined
      return former ? doctorOf(former.toUnitId) : receiverOf(world)
    }
    case 'NEW_LISTING':
    case 'REQUEST_CARE':
    case 'APPOINT':
    case 'END_CONTACT':
    case 'STRIKE_CONTACT':
      return doctorOf(world.listed)
    case 'DECIDE_CARE':
    case 'END_CARE':
      return 'municipalNurse'
    default:
      return doctorOf(world.stay?.unitId ?? 'WARD')
  }
}
