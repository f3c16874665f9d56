import type { Profession } from '../organisation/kinds.ts'
import { type ContactMode, contactModes } from '../support/follow-up.ts'

/** How a visit (läkarinsats) takes place: at home, by video, by telephone; never mixed in words (V1). */
export const visitModes = contactModes
export type VisitMode = ContactMode

/** A new problem, or a return for a known one (nybesök, återbesök) (V1). */
export const visitOccasions = ['NEW', 'RETURN'] as const
export type VisitOccasion = (typeof visitOccasions)[number]

export const visitUrgencies = ['PLANNED', 'UNPLANNED', 'ACUTE'] as const
export type VisitUrgency = (typeof visitUrgencies)[number]

/** Who makes visits (V1): a physician's and a nurse's are of different kinds and counted apart. */
export const visitProfessions = ['PHYSICIAN', 'NURSE'] as const satisfies readonly Profession[]
export type VisitProfession = (typeof visitProfessions)[number]

export const visitStatuses = ['REQUESTED', 'DECLINED', 'PLANNED', 'STARTED', 'DONE', 'CANCELLED', 'STRUCK'] as const
export type VisitStatus = (typeof visitStatuses)[number]

/** What is done to a visit; `UNDO` takes back the latest touch. */
export const visitEvents = [
  'ACCEPT',
  'DECLINE',
  'REPLAN',
  'START',
  'FINISH',
  'UNDO',
  'RECORD',
  'CANCEL',
  'STRIKE',
] as const
export type VisitEvent = (typeof visitEvents)[number]

/** Why a person calls a planned visit off. */
export const statedCancelReasons = ['PATIENT_DECLINED', 'NOT_AT_HOME', 'NOT_NEEDED', 'NO_STAFF', 'OTHER'] as const
/** Also why a rule does (M22): its time passed during a stay, its support ended, the patient died. */
export const visitCancelReasons = [...statedCancelReasons, 'DURING_STAY', 'SUPPORT_ENDED', 'DECEASED'] as const
export type VisitCancelReason = (typeof visitCancelReasons)[number]

/** Why Läkarmedverkan declines a consult visit (M14). */
export const consultDeclineReasons = ['NO_CAPACITY', 'RESPONSIBLE_UNIT_FIRST', 'NOT_OUR_MISSION', 'OTHER'] as const
export type ConsultDeclineReason = (typeof consultDeclineReasons)[number]

/** Every how many weeks a series returns, at the same hour of the same weekday. */
export const seriesWeeks = [1, 2, 3, 4, 6, 8, 12] as const

export const isVisitProfession = (profession: Profession): profession is VisitProfession =>
  (visitProfessions as readonly Profession[]).includes(profession)
