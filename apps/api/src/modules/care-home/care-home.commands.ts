import { decideAssign, decideEndAssignment } from '@lih/domain/care-home/assignment'
import {
  answerPlacesInput,
  assignCareHomeInput,
  endCareHomeAssignmentInput,
  enterAgreementInput,
  proposePlacesInput,
} from '@lih/domain/care-home/inputs'
import { decideEnterAgreement } from '@lih/domain/care-home/layers'
import { decideAnswerPlaces, decideProposePlaces } from '@lih/domain/care-home/places'
import { decided, refused } from '@lih/domain/result'
import { civilDateOf } from '@lih/domain/time/civil'
import { staffCommand } from '../../access/staff-command.ts'
import type { Ctx } from '../../context.ts'
import type { UnitOfWork } from '../../db/unit-of-work.ts'
import { findUnit } from '../patient/patient.store.ts'
import { succeededRefusal } from '../succession/succeeded.ts'
import { type CareHomeRow, findAgreements, findCareHome, findCareHomeBy, lockCareHomes } from './care-home.store.ts'
import {
  answerPlacesRow,
  endAssignmentRow,
  insertAgreement,
  insertAssignment,
  insertPlaces,
} from './care-home-writes.store.ts'

type Detail = Readonly<Record<string, string | number | boolean | null>>

const today = ({ now }: UnitOfWork) => civilDateOf(now)

/** Both parties of the home see it at once (G5). */
export const tellParties = (
  uow: UnitOfWork,
  home: CareHomeRow,
  { action, subjectId, detail }: { readonly action: string; readonly subjectId: string; readonly detail: Detail },
): Promise<void> => {
  const vardcentraler = home.assignments.map(({ unit }) => unit.id)
  const units = [uow.actor.unitId, home.unit.id, ...vardcentraler]
  return uow.record({ action, patientId: null, subjectId, detail, units })
}

/** The municipality proposes another number of places from a day (A1). */
export const proposePlaces = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'proposePlaces', schema: proposePlacesInput, raw }, async (uow, input) => {
    await lockCareHomes(uow)
    const { commandId: _, ...wanted } = input
    const home = await findCareHome(uow, input.careHomeId)
    if (home === undefined) return refused('NOT_FOUND', ['careHomeId'])
    const facts = { unitId: home.unit.id, versions: home.places }
    const decision = decideProposePlaces(facts, wanted, uow.actor.unitId, today(uow))
    if (!decision.ok) return decision
    await insertPlaces(uow, wanted)
    const { validFrom, ordinary, shortStay } = wanted
    const detail = { validFrom, ordinary, shortStay }
    await tellParties(uow, home, { action: 'careHome:proposePlaces', subjectId: home.id, detail })
    return decided({ careHomeId: home.id })
  })

/** The region confirms a proposed number of places, or declines it with a reason (A1). */
export const answerPlaces = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'answerPlaces', schema: answerPlacesInput, raw }, async (uow, input) => {
    await lockCareHomes(uow)
    const home = await findCareHomeBy(uow, input)
    const proposal = home?.places.find(({ id }) => id === input.proposalId)
    if (home === undefined || proposal === undefined) return refused('NOT_FOUND', ['proposalId'])
    const decision = decideAnswerPlaces(proposal, input)
    if (!decision.ok) return decision
    const { confirm, reason } = input
    await answerPlacesRow(uow, proposal.id, confirm ? null : reason)
    const { validFrom, ordinary, shortStay } = proposal
    const detail = { confirm, reason, validFrom, ordinary, shortStay }
    await tellParties(uow, home, { action: 'careHome:answerPlaces', subjectId: proposal.id, detail })
    return decided({ careHomeId: home.id })
  })

/** The region gives a vårdcentral the assignment for a care home (A1). */
export const assignCareHome = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'assignCareHome', schema: assignCareHomeInput, raw }, async (uow, input) => {
    await lockCareHomes(uow)
    const { careHomeId, unitId, from, to } = input
    const home = await findCareHome(uow, careHomeId)
    if (home === undefined) return refused('NOT_FOUND', ['careHomeId'])
    const closed = await succeededRefusal(uow, unitId, ['unitId'])
    if (closed !== null) return closed
    const assignments = home.assignments.map(({ unit, ...one }) => ({ ...one, unitId: unit.id, unitName: unit.name }))
    const decision = decideAssign({ unit: await findUnit(uow, unitId), assignments }, { from, to })
    if (!decision.ok) return decision
    const id = await insertAssignment(uow, { careHomeId, unitId, validFrom: from, validTo: to })
    const made = (await findCareHome(uow, careHomeId)) ?? home
    await tellParties(uow, made, { action: 'careHome:assign', subjectId: id, detail: { careHomeId, unitId, from, to } })
    return decided({ careHomeId })
  })

/** The region ends an assignment on a day, with a reason (A1, G4). */
export const endCareHomeAssignment = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'endCareHomeAssignment', schema: endCareHomeAssignmentInput, raw }, async (uow, input) => {
    await lockCareHomes(uow)
    const home = await findCareHomeBy(uow, input)
    const row = home?.assignments.find(({ id }) => id === input.assignmentId)
    if (home === undefined || row === undefined) return refused('NOT_FOUND', ['assignmentId'])
    if (row.version !== input.expectedVersion) return refused('STALE', ['expectedVersion'])
    const decision = decideEndAssignment({ ...row, unitId: row.unit.id }, input, today(uow))
    if (!decision.ok) return decision
    const { to, reason } = input
    if (!(await endAssignmentRow(uow, row, { to, reason }))) return refused('STALE')
    await tellParties(uow, home, { action: 'careHome:end', subjectId: row.id, detail: { to, reason } })
    return decided({ careHomeId: home.id })
  })

/** The region enters an agreement above the assignments (A10). */
export const enterAgreement = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'enterAgreement', schema: enterAgreementInput, raw }, async (uow, input) => {
    await lockCareHomes(uow)
    const { commandId: _, ...made } = input
    const decision = decideEnterAgreement(await findAgreements(uow), made)
    if (!decision.ok) return decision
    const agreementId = await insertAgreement(uow, made)
    const { layer, counterpart, validFrom, validTo } = made
    const detail = { layer, counterpart, validFrom, validTo }
    const units = [uow.actor.unitId]
    await uow.record({ action: 'agreement:enter', patientId: null, subjectId: agreementId, detail, units })
    return decided({ agreementId })
  })
