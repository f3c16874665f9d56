import type { Action } from '@lih/domain/access/actions'
import { mayAtAll } from '@lih/domain/access/can'
import { decideEndWish, decideNoteWish } from '@lih/domain/care-home/wish'
import { decideNoteNeed, decideStrikeNeed, dischargeNeeds } from '@lih/domain/discharge-need/discharge-need'
import { id } from '@lih/domain/text'
import { AccessDenied } from '../../access/denial.ts'
import { openPatient } from '../../access/open-patient.ts'
import type { Outcome } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { withParty } from '../../db/organisation.store.ts'
import { read, type Tx } from '../../db/unit-of-work.ts'
import { wishFacts } from './resident.commands.ts'
import { type ResidenceRow, residenceOf } from './resident.store.ts'
import type { PatientResidence, ResidencePayload } from './resident.types.ts'

const residenceView = (row: ResidenceRow, patientId: string, { actor, now }: Tx): PatientResidence => {
  const may = (action: Action): boolean => mayAtAll(actor, action).effect !== 'DENY'
  const { careHome, assignedUnit, listedUnitId, wish, dischargedAt, needs } = row
  const facts = wishFacts(row)
  return {
    id: patientId,
    careHome,
    assignedUnit: assignedUnit && withParty(assignedUnit),
    listedThere: assignedUnit !== null && assignedUnit.id === listedUnitId,
    wish,
    mayWish: may('careHome:wish') && decideNoteWish(facts).ok,
    mayEndWish: may('careHome:wish') && decideEndWish(facts).ok,
    dischargedAt,
    needs: needs.map(({ unit, ...need }) => ({
      ...need,
      unit: withParty(unit),
      mayStrike: may('dischargeNeed:note') && decideStrikeNeed({ ...need, unitId: unit.id }, actor.unitId).ok,
    })),
    mayNote: may('dischargeNeed:note') ? dischargeNeeds.filter((kind) => decideNoteNeed(row, kind, now).ok) : [],
  }
}

/**
 * Where an opened patient lives, for every unit that takes part in the care (A8, A11).
 * @param view the operation, in the log
 * @throws AccessDenied, logged, also when there is no such patient
 */
export const getPatientResidence = (ctx: Ctx, asked: string, view: string): Promise<PatientResidence> =>
  read(ctx, async (tx) => {
    if (!id.safeParse(asked).success) {
      throw new AccessDenied({ action: 'patient:open', code: 'NO_CARE_RELATION', view, patientId: null })
    }
    const { patientId, masked } = await openPatient(tx, asked, 'patient:open', view)
    const shown = residenceView(await residenceOf(tx, patientId), patientId, tx)
    // Where somebody with protected identity lives is never shown (G1).
    return masked ? Object.assign(shown, { careHome: null, assignedUnit: null }) : shown
  })

/** What a mutation answers: the residence as it is after the commit, also when somebody else was faster. */
export const residencePayload = async (
  ctx: Ctx,
  name: string,
  { patientId }: { readonly patientId: string },
  { done, stale, userErrors }: Outcome<unknown>,
): Promise<ResidencePayload> => ({
  patientResidence: done !== null || stale ? await getPatientResidence(ctx, patientId, name) : null,
  userErrors,
})
