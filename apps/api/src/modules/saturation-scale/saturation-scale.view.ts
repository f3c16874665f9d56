import { mayAtAll } from '@lih/domain/access/can'
import { decideChooseScale, scaleChoiceAt, scaleVersion } from '@lih/domain/saturation-scale/saturation-scale'
import type { Instant } from '@lih/domain/time/civil'
import type { Actor } from '../../context.ts'
import { withParty } from '../../db/organisation.store.ts'
import type { ScaleChoiceRow } from './saturation-scale.store.ts'
import type { SaturationScaleUsed, SaturationScaleView } from './saturation-scale.types.ts'

/**
 * The scale of saturation on the patient page (V2).
 * @param rows the choices, the latest first
 */
export const saturationScaleView = (
  rows: readonly ScaleChoiceRow[],
  deceasedAt: Instant | null,
  actor: Actor,
  now: Instant,
): SaturationScaleView => {
  const choices = rows.map(({ unit, ...row }) => ({
    ...row,
    unit: withParty(unit),
    version: row.struckAt === null ? 0 : 1,
  }))
  const present = scaleChoiceAt(choices, now)
  const version = scaleVersion(rows)
  const trial = decideChooseScale({ choices: rows, deceasedAt }, { expectedVersion: version })
  return {
    version,
    present,
    earlier: choices.filter(({ id }) => id !== present?.id),
    mayChoose: trial.ok && mayAtAll(actor, 'saturationScale:choose').effect !== 'DENY',
    mayStrike: mayAtAll(actor, 'saturationScale:strike').effect !== 'DENY',
  }
}

/**
 * On which physician's choice a score at an instant rests; null: nobody had chosen, and scale 1 holds (V2).
 * @param rows the choices, the latest first
 */
export const scaleUsedAt = (rows: readonly ScaleChoiceRow[], at: Instant): SaturationScaleUsed | null => {
  const choice = scaleChoiceAt(rows, at)
  if (choice === null) return null
  const { scale, chosenAt, chosenBy, unit, struckAt } = choice
  return { scale, chosenAt, chosenBy, unit: withParty(unit), struck: struckAt !== null }
}
