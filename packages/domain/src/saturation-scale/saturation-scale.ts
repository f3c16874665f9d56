import type { SaturationScale } from '../news2/news2.ts'
import { type Decision, decided, refused } from '../result.ts'
import type { Instant } from '../time/civil.ts'

export const saturationScaleRefusals = ['STALE', 'PATIENT_DECEASED', 'SATURATION_SCALE_STRUCK'] as const
export type SaturationScaleRefusal = (typeof saturationScaleRefusals)[number]

/** A physician's choice of the scale of saturation in NEWS2 for a patient. Each stands until the next, or until it is struck. */
export type ScaleChoice = {
  readonly scale: SaturationScale
  readonly chosenAt: Instant
  /** When it was found to be wrong; null: it is not. */
  readonly struckAt: Instant | null
}

/** How often somebody has chosen or struck: what a new choice rests on. */
export const scaleVersion = (choices: readonly ScaleChoice[]): number =>
  choices.length + choices.filter(({ struckAt }) => struckAt !== null).length

/**
 * The choice that held at an instant, as it was known then: what was struck later held until it was, so that a score which
 * somebody has acted on never changes behind them (V2, G4). Null: nobody had chosen, and scale 1 holds.
 * @param choices the latest first
 */
export const scaleChoiceAt = <Choice extends ScaleChoice>(choices: readonly Choice[], at: Instant): Choice | null =>
  choices.find(({ chosenAt, struckAt }) => chosenAt <= at && (struckAt === null || at < struckAt)) ?? null

/** Whether a physician may choose the scale: on what was shown, for a living patient. Earlier choices are kept (G4). */
export const decideChooseScale = (
  { choices, deceasedAt }: { readonly choices: readonly ScaleChoice[]; readonly deceasedAt: Instant | null },
  { expectedVersion }: { readonly expectedVersion: number },
): Decision<null, SaturationScaleRefusal> => {
  if (expectedVersion !== scaleVersion(choices)) return refused('STALE', ['expectedVersion'])
  return deceasedAt === null ? decided(null) : refused('PATIENT_DECEASED')
}

/** Whether a wrong choice may be struck: once. The choice before it holds again (G4). */
export const decideStrikeScale = (
  { struckAt }: Pick<ScaleChoice, 'struckAt'>,
  now: Instant,
): Decision<{ readonly struckAt: Instant }, SaturationScaleRefusal> =>
  struckAt === null ? decided({ struckAt: now }) : refused('SATURATION_SCALE_STRUCK', ['choiceId'])
