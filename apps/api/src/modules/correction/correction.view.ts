import { mayAtAll } from '@lih/domain/access/can'
import type { Actor } from '../../context.ts'
import { withParty } from '../../db/organisation.store.ts'
import type { CorrectedRowJson, CorrectionJson } from './correction.store.ts'
import type { CorrectedInterval, TimelineCorrection } from './correction.types.ts'

const rowView = ({ unit, ...row }: CorrectedRowJson): CorrectedInterval => ({ ...row, unit: withParty(unit) })

/** A task of the actor's unit (M11). */
export const correctionView = ({ was, holds, ...correction }: CorrectionJson, actor: Actor): TimelineCorrection => ({
  ...correction,
  was: was.map(rowView),
  holds: holds.map(rowView),
  mayAcknowledge: correction.acknowledgedAt === null && mayAtAll(actor, 'correction:acknowledge').effect !== 'DENY',
})
