import type { CivilDate, Instant } from '../time/civil.ts'

/** What a unit has in place before it is activated (M17): decision support, on-call routine, working routine, numbers. */
export const readinessSteps = ['DECISION_SUPPORT', 'ON_CALL', 'WORKING_ROUTINE', 'CONTACT_NUMBERS'] as const
export type ReadinessStep = (typeof readinessSteps)[number]

/** A step that somebody has said is done, and since which day. */
export type DoneStep = {
  readonly id: string
  readonly step: ReadinessStep
  readonly doneOn: CivilDate
  readonly saidBy: string
  readonly saidAt: Instant
}

export type Readiness = { readonly step: ReadinessStep; readonly done: DoneStep | null }

/** Every step in its order, done or not (M17). */
export const readinessOf = (done: readonly DoneStep[]): readonly Readiness[] =>
  readinessSteps.map((step) => ({ step, done: done.find((one) => one.step === step) ?? null }))
