import type { HandoverState } from '@lih/domain/handover/handover'
import { isWithinPeriod } from '@lih/domain/support/period'
import type { CivilDate } from '@lih/domain/time/civil'
import { withParty } from '../../db/organisation.store.ts'
import type { HandoverRow } from './handover.store.ts'
import type { Handover } from './handover.types.ts'

/** The hand-over as the decisions see it. */
export const handoverState = ({ fromUnit, toUnit, ...row }: HandoverRow): HandoverState => ({
  id: row.id,
  version: row.version,
  supportId: row.supportId,
  patientId: row.patientId,
  fromUnitId: fromUnit.id,
  toUnitId: toUnit.id,
  status: row.status,
  proposedEffectiveAt: row.proposedEffectiveAt,
  effectiveAt: row.effectiveAt,
  relistedTo: row.relistedTo?.name ?? null,
})

type Period = { readonly firstDay: CivilDate | null; readonly lastDay: CivilDate | null }

/** A hand-over as the portals see it; whether it falls within the support's period follows from its instant (M8). */
export const handoverView = (
  { fromUnit, toUnit, messages, ...row }: HandoverRow,
  { firstDay, lastDay }: Period,
): Handover => {
  const { effectiveAt } = row
  const dated = effectiveAt !== null && firstDay !== null && lastDay !== null
  return {
    ...row,
    fromUnit: withParty(fromUnit),
    toUnit: withParty(toUnit),
    messages: messages.map(({ unit, ...message }) => ({ ...message, unit: withParty(unit) })),
    withinPeriod: dated ? isWithinPeriod(firstDay, lastDay, effectiveAt) : null,
  }
}
