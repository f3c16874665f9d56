import type { WaitingForMe_PatientFragment } from '@lih/graphql/documents'
import type { Level } from '@lih/ui/state/level.ts'

export type WaitingPatient = WaitingForMe_PatientFragment
export type WaitingSupport = NonNullable<WaitingPatient['support']>

/** Where the act is done: another tab, or a part of this page. */
export type WaitingPlace = 'support' | 'risk' | 'handover' | 'correction' | 'request'

/** One thing that the server says this person may do, and that waits for it. */
export type WaitingItem = {
  readonly id: string
  readonly level: Level
  readonly title: string
  readonly text?: string | undefined
  /** What is said beside the text, a line each. */
  readonly lines?: readonly string[]
  readonly by?: string | undefined
  readonly place: WaitingPlace
  readonly open: string
  /** What the act is about, when it is done in the list itself. */
  readonly subjectId?: string
}

/** Whether the server lets this person do it now. */
export const may = (patient: Pick<WaitingPatient, 'availableActions'>, action: string): boolean =>
  patient.availableActions.some((available) => available.action === action && available.allowed)
