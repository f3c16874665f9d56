import { shiftAt } from '@lih/domain/responsibility/timeline'
import { type Decision, decided, refused } from '@lih/domain/result'
import { answerSupportInput } from '@lih/domain/support/inputs'
import { type AnswerChanges, decideAnswer } from '@lih/domain/support/plan'
import type { AnsweringParty, AnswerState, SupportMessageKind } from '@lih/domain/support/status'
import { partyOfUnit } from '@lih/domain/support/support'
import { patientCommand } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import type { UnitOfWork } from '../../db/unit-of-work.ts'
import { isPhysicianAt } from '../assessment/assessment.store.ts'
import { applyTimelineChange, loadTimeline } from '../responsibility/responsibility.store.ts'
import { unitsToTell } from '../responsibility/tell.ts'
import { loadSupport } from './support.commands.ts'
import { insertMessage, patchSupport, type SupportRow, setAnswer } from './support.store.ts'
import { partiesOf, supportState } from './support.view.ts'

const kinds = {
  CONFIRMED: 'CONFIRMATION',
  QUESTION: 'QUESTION',
  DECLINED: 'DECLINE',
} as const satisfies Record<Exclude<AnswerState, 'WAITING'>, SupportMessageKind>

/** A physician who is not at Läkarmedverkan is as good as none. */
const namedAt = async (uow: UnitOfWork, physicianId: string | null, party: AnsweringParty | undefined, lm: string) => {
  if (physicianId === null || party !== 'LAKARMEDVERKAN') return null
  return (await isPhysicianAt(uow, physicianId, lm)) ? physicianId : null
}

/** Moves the responsibility when the answer starts the support late (M5). @returns the units to tell */
const shiftResponsibility = async (
  uow: UnitOfWork,
  row: SupportRow,
  { shift }: AnswerChanges,
): Promise<Decision<readonly string[], 'BEFORE_FIRST_CONTACT'>> => {
  if (shift === null) return decided(partiesOf(row))
  const timeline = await loadTimeline(uow, row.patientId)
  const change = shiftAt(timeline, shift)
  if (!change.ok) return change
  const units = await unitsToTell(uow, row.patientId, partiesOf(row), timeline, change.changes)
  await applyTimelineChange(uow, row.patientId, change.changes, shift.reason)
  return decided(units)
}

/** A party confirms, asks, or declines with a reason; the last confirmation after the discharge starts the support (M4, M5). */
export const answerSupport = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'answerSupport', action: 'support:answer', schema: answerSupportInput, raw },
    async (uow, input) => {
      const found = await loadSupport(uow, 'support:answer', input)
      if (!found.ok) return found
      const row = found.changes
      const state = supportState(row)
      const party = partyOfUnit(state, uow.actor.unitId)
      if (party === undefined) return refused('NOT_A_PARTY')
      const physicianId = await namedAt(uow, input.physicianId, party, state.lmUnitId)
      const { answer, reasonCode, text, patientId } = input
      const decision = decideAnswer(state, { party, answer, reasonCode, text, physicianId }, uow.now)
      if (!decision.ok) return decision
      if (!(await patchSupport(uow, row, decision.changes.patch))) return refused('STALE')
      await setAnswer(uow, row.id, decision.changes.answer)
      await insertMessage(uow, { supportId: row.id, patientId, party, kind: kinds[answer], reasonCode, text })
      const told = await shiftResponsibility(uow, row, decision.changes)
      if (!told.ok) return told
      const started = decision.changes.shift !== null
      const detail = { party, answer, reasonCode, physicianId, started }
      await uow.record({ action: 'support:answer', patientId, subjectId: row.id, detail, units: told.changes })
      const before = row.answers.find((one) => one.party === party)
      return decided({
        supportId: row.id,
        version: row.version + 1,
        party,
        started,
        lmPhysicianBefore: state.lmPhysicianId,
        before: before?.state ?? 'WAITING',
        answeredAt: before?.answeredAt ?? null,
        answeredBy: before?.answeredBy?.id ?? null,
      })
    },
  )
