import {
  answerTermInput,
  nameMainPhysicianInput,
  proposeTermInput,
  recordReviewMeetingInput,
} from '@lih/domain/care-home/inputs'
import { decideRecordMeeting } from '@lih/domain/care-home/meeting'
import { decideAnswerTerm, decideNamePhysician, decideProposeTerm } from '@lih/domain/care-home/terms'
import { decided, refused } from '@lih/domain/result'
import { civilDateOf } from '@lih/domain/time/civil'
import { staffCommand } from '../../access/staff-command.ts'
import type { Ctx } from '../../context.ts'
import { tellParties } from './care-home.commands.ts'
import {
  type AssignmentRow,
  type CareHomeRow,
  findCareHomeBy,
  isPhysicianAt,
  lockCareHomes,
} from './care-home.store.ts'
import { answerTermRow, insertMeeting, insertTerm, setPhysician } from './care-home-writes.store.ts'

/** The two who agree, and what they agree about. */
const factsOf = (home: CareHomeRow, row: AssignmentRow) => ({
  parties: { vardcentralId: row.unit.id, municipalId: home.unit.id },
  assignment: { ...row, unitId: row.unit.id },
  terms: row.terms,
  meetings: row.meetings,
})

const partsOf = { DIALOGUE: ['mode', 'phone'], ACUTE_PATH: ['phone', 'mode'] } as const

/** The vårdcentral names its main responsible physician for the home (A2). */
export const nameMainPhysician = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'nameMainPhysician', schema: nameMainPhysicianInput, raw }, async (uow, input) => {
    await lockCareHomes(uow)
    const { assignmentId, physicianId } = input
    const home = await findCareHomeBy(uow, { assignmentId })
    const row = home?.assignments.find(({ id }) => id === assignmentId)
    if (home === undefined || row === undefined) return refused('NOT_FOUND', ['assignmentId'])
    const today = civilDateOf(uow.now)
    const isThere = await isPhysicianAt(uow, physicianId, row.unit.id, today)
    const decision = decideNamePhysician(factsOf(home, row).assignment, isThere, uow.actor.unitId, today)
    if (!decision.ok) return decision
    await setPhysician(uow, assignmentId, physicianId)
    const detail = { physicianId, former: row.physician?.id ?? null }
    await tellParties(uow, home, { action: 'careHome:namePhysician', subjectId: assignmentId, detail })
    return decided({ careHomeId: home.id })
  })

/** Vårdcentral or care home proposes what both are to agree on (A3, A4). */
export const proposeTerm = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'proposeTerm', schema: proposeTermInput, raw }, async (uow, input) => {
    await lockCareHomes(uow)
    const { commandId: _, assignmentId, kind, text } = input
    const [needed, other] = partsOf[kind]
    if (input[needed] === null) return refused('REQUIRED', [needed])
    const home = await findCareHomeBy(uow, { assignmentId })
    const row = home?.assignments.find(({ id }) => id === assignmentId)
    if (home === undefined || row === undefined) return refused('NOT_FOUND', ['assignmentId'])
    const decision = decideProposeTerm(factsOf(home, row), kind, uow.actor.unitId, civilDateOf(uow.now))
    if (!decision.ok) return decision
    await insertTerm(uow, { assignmentId, kind, text, mode: input.mode, phone: input.phone, [other]: null })
    await tellParties(uow, home, { action: 'careHome:proposeTerm', subjectId: assignmentId, detail: { kind } })
    return decided({ careHomeId: home.id })
  })

/** The other party agrees, or declines with a reason (A3, A4). */
export const answerTerm = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'answerTerm', schema: answerTermInput, raw }, async (uow, input) => {
    await lockCareHomes(uow)
    const { termId, agree, reason } = input
    const home = await findCareHomeBy(uow, { termId })
    const row = home?.assignments.find(({ terms }) => terms.some(({ id }) => id === termId))
    const term = row?.terms.find(({ id }) => id === termId)
    if (!home || !row || !term) return refused('NOT_FOUND', ['termId'])
    const decision = decideAnswerTerm({ parties: factsOf(home, row).parties, term }, input, uow.actor.unitId)
    if (!decision.ok) return decision
    await answerTermRow(uow, termId, agree ? null : reason)
    await tellParties(uow, home, { action: 'careHome:answerTerm', subjectId: termId, detail: { agree, reason } })
    return decided({ careHomeId: home.id })
  })

/** The year's review meeting was held: who was there, and what was said (A7). */
export const recordReviewMeeting = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'recordReviewMeeting', schema: recordReviewMeetingInput, raw }, async (uow, input) => {
    await lockCareHomes(uow)
    const { commandId: _, ...meeting } = input
    const { assignmentId, heldOn } = meeting
    const home = await findCareHomeBy(uow, { assignmentId })
    const row = home?.assignments.find(({ id }) => id === assignmentId)
    if (home === undefined || row === undefined) return refused('NOT_FOUND', ['assignmentId'])
    const decision = decideRecordMeeting(factsOf(home, row), meeting, uow.actor.unitId, civilDateOf(uow.now))
    if (!decision.ok) return decision
    await insertMeeting(uow, meeting)
    await tellParties(uow, home, { action: 'careHome:meeting', subjectId: assignmentId, detail: { heldOn } })
    return decided({ careHomeId: home.id })
  })
