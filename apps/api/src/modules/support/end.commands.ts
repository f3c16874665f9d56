import { decideEnd } from '@lih/domain/support/end'
import { endSupportInput } from '@lih/domain/support/inputs'
import { patientCommand } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { handoverState } from '../handover/handover.view.ts'
import { loadTimeline } from '../responsibility/responsibility.store.ts'
import { storeEnding } from './ending.ts'
import { loadSupport } from './support.commands.ts'
import { findOutsideUnit } from './support.store.ts'
import { supportState } from './support.view.ts'

/** A physician ends the support: the patient declines, has moved out of the region, or has died (M10). */
export const endSupport = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'endSupport', action: 'support:end', schema: endSupportInput, raw },
    async (uow, input) => {
      const found = await loadSupport(uow, 'support:end', input)
      if (!found.ok) return found
      const row = found.changes
      const { patientId, reason, text } = input
      const facts = {
        support: supportState(row),
        handover: row.handover && handoverState(row.handover),
        timeline: await loadTimeline(uow, patientId),
        outsideUnitId: await findOutsideUnit(uow),
      }
      const decision = decideEnd(facts, input, uow.actor.unitId, uow.now)
      if (!decision.ok) return decision
      const endedBy = uow.actor.personId
      return storeEnding(uow, { patientId, support: row, reason, changes: decision.changes, text, endedBy })
    },
  )
