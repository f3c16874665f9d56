import { type Decision, decided, refused } from '../result.ts'
import { type CivilDate, civilDateOf, type Instant } from '../time/civil.ts'
import type { SupportState } from './support.ts'

/** With whom a contact during the support was (M7): the patient, the receiving unit's doctor, a hospital doctor. */
export const counterparts = ['PATIENT', 'RECEIVING_UNIT', 'HOSPITAL'] as const
export type Counterpart = (typeof counterparts)[number]

/** How a contact took place; never mixed in words (V1). */
export const contactModes = ['PHYSICAL', 'VIDEO', 'PHONE'] as const
export type ContactMode = (typeof contactModes)[number]

export const followUpRefusals = [
  'SUPPORT_NOT_RUNNING',
  'IN_FUTURE',
  'BEFORE_START',
  'NEXT_IN_PAST',
  'TEXT_REQUIRED',
] as const
export type FollowUpRefusal = (typeof followUpRefusals)[number]

/** Whether a contact may be recorded (M7): it happened after the start, before now, and says what came of it. */
export const decideFollowUp = (
  support: Pick<SupportState, 'status' | 'startedAt' | 'endedAt'>,
  command: { readonly at: Instant; readonly outcome: string; readonly nextOn: CivilDate | null },
  now: Instant,
): Decision<null, FollowUpRefusal> => {
  const { startedAt, endedAt } = support
  if (startedAt === null) return refused('SUPPORT_NOT_RUNNING')
  if (command.at > now) return refused('IN_FUTURE', ['at'])
  if (command.at < startedAt) return refused('BEFORE_START', ['at'])
  if (endedAt !== null && command.at >= endedAt) return refused('SUPPORT_NOT_RUNNING', ['at'])
  if (command.outcome.trim() === '') return refused('TEXT_REQUIRED', ['outcome'])
  if (command.nextOn !== null && command.nextOn < civilDateOf(now)) return refused('NEXT_IN_PAST', ['nextOn'])
  return decided(null)
}
