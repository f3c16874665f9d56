import { partRefusal } from '@lih/domain/access/own-part'
import {
  decideAccept,
  decideProposeHandover,
  decideReceiverReply,
  decideSenderReply,
  type HandoverState,
  relistedRefusal,
} from '@lih/domain/handover/handover'
import { acceptHandoverInput, handoverTextInput, proposeHandoverInput } from '@lih/domain/handover/inputs'
import { type HandoverMessageKind, openHandoverStatuses } from '@lih/domain/handover/status'
import { decided, refused } from '@lih/domain/result'
import { civilDateOf } from '@lih/domain/time/civil'
import { asDecision, patientCommand, subjectFault } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import type { UnitOfWork } from '../../db/unit-of-work.ts'
import { applyTimelineChange, loadTimeline } from '../responsibility/responsibility.store.ts'
import { unitsToTell } from '../responsibility/tell.ts'
import { getNumberSetting } from '../rollout/rollout.store.ts'
import { findSupport, patchSupport } from '../support/support.store.ts'
import { partiesOf, supportState } from '../support/support.view.ts'
import { endVisitsOfSupport } from '../visit/waiting.ts'
import { findHandover, insertHandover, insertHandoverMessage, patchHandover } from './handover.store.ts'
import { handoverState } from './handover.view.ts'

const aheadDaysOf = (uow: UnitOfWork) => getNumberSetting(uow, 'HANDOVER_AHEAD_DAYS', civilDateOf(uow.now))

/** Läkarmedverkan proposes to hand over, with its summary (SBAR) and open actions (M8). */
export const proposeHandover = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'proposeHandover', action: 'handover:propose', schema: proposeHandoverInput, raw },
    async (uow, input) => {
      const found = subjectFault(await findSupport(uow, input.supportId), input, 'supportId')
      if (!found.ok) return found
      const row = found.changes
      const support = supportState(row)
      const subjects = { stay: null, support, handover: null }
      const notOurs = asDecision(partRefusal('handover:propose', subjects, uow.actor.unitId))
      if (notOurs) return notOurs
      const isOpen = (openHandoverStatuses as readonly string[]).includes(row.handover?.status ?? '')
      const proposal = decideProposeHandover(support, isOpen, input, uow.now, await aheadDaysOf(uow))
      if (!proposal.ok) return proposal
      if (!(await patchSupport(uow, row, {}))) return refused('STALE')
      const { commandId: _, expectedVersion: __, effectiveAt, ...values } = input
      const between = { fromUnitId: uow.actor.unitId, ...proposal.changes }
      const handoverId = await insertHandover(uow, { ...values, ...between, proposedEffectiveAt: effectiveAt })
      await uow.record({
        action: 'handover:propose',
        patientId: row.patientId,
        subjectId: handoverId,
        detail: { supportId: row.id, toUnitId: proposal.changes.toUnitId, effectiveAt },
        units: partiesOf(row),
      })
      return decided({ handoverId })
    },
  )

type HandoverAct = 'handover:return' | 'handover:answer' | 'handover:accept' | 'handover:decline' | 'handover:withdraw'
type Stated = { readonly patientId: string; readonly handoverId: string; readonly expectedVersion: number }

/** The hand-over that an act is about, when it is this patient's, this unit's, and as it was shown; with its support. */
const loadHandover = async (uow: UnitOfWork, act: HandoverAct, { handoverId, ...stated }: Stated) => {
  const row = await findHandover(uow, handoverId)
  // Whoever was to take over reads why it is too late, and not only that something has changed.
  const relisted =
    row?.patientId === stated.patientId && row.toUnit.id === uow.actor.unitId && relistedRefusal(handoverState(row))
  if (relisted) return relisted
  const found = subjectFault(row, stated, 'handoverId')
  if (!found.ok) return found
  const handover = handoverState(found.changes)
  const notOurs = asDecision(partRefusal(act, { stay: null, support: null, handover }, uow.actor.unitId))
  if (notOurs) return notOurs
  const support = await findSupport(uow, handover.supportId)
  return support === undefined
    ? refused('NOT_FOUND', ['handoverId'])
    : decided({ row: found.changes, handover, support })
}

type Reply = {
  readonly name: string
  readonly act: Exclude<HandoverAct, 'handover:accept'>
  readonly kind: HandoverMessageKind
  readonly decide: (handover: HandoverState, uow: UnitOfWork) => ReturnType<typeof decideSenderReply>
}

/** An act of the dialogue: the hand-over gets its new status, and the text stands in the history (M8, G4). */
const replyWith =
  ({ name, act, kind, decide }: Reply) =>
  (ctx: Ctx, raw: unknown) =>
    patientCommand(ctx, { name, action: act, schema: handoverTextInput, raw }, async (uow, input) => {
      const found = await loadHandover(uow, act, input)
      if (!found.ok) return found
      const { handover, support } = found.changes
      const decision = decide(handover, uow)
      if (!decision.ok) return decision
      if (!(await patchHandover(uow, handover, decision.changes, uow.actor.personId))) return refused('STALE')
      const { patientId, text } = input
      await insertHandoverMessage(uow, { handoverId: handover.id, patientId, kind, text })
      const detail = { supportId: support.id, status: decision.changes.status }
      await uow.record({ action: act, patientId, subjectId: handover.id, detail, units: partiesOf(support) })
      return decided({ handoverId: handover.id })
    })

/** The receiving unit returns the proposal with a question (M8). */
export const returnHandover = replyWith({
  name: 'returnHandover',
  act: 'handover:return',
  kind: 'QUESTION',
  decide: (handover, { actor, now }) => decideReceiverReply(handover, 'RETURN', actor.unitId, now),
})

/** The receiving unit declines with a reason; Läkarmedverkan keeps the responsibility (M8). */
export const declineHandover = replyWith({
  name: 'declineHandover',
  act: 'handover:decline',
  kind: 'DECLINE_REASON',
  decide: (handover, { actor, now }) => decideReceiverReply(handover, 'DECLINE', actor.unitId, now),
})

/** Läkarmedverkan answers the question, and the proposal stands again (M8). */
export const answerHandover = replyWith({
  name: 'answerHandover',
  act: 'handover:answer',
  kind: 'ANSWER',
  decide: (handover, { now }) => decideSenderReply(handover, 'ANSWER', now),
})

/** Läkarmedverkan takes its proposal back (M8). */
export const withdrawHandover = replyWith({
  name: 'withdrawHandover',
  act: 'handover:withdraw',
  kind: 'WITHDRAW_REASON',
  decide: (handover, { now }) => decideSenderReply(handover, 'WITHDRAW', now),
})

/** A physician of the receiving unit takes over from T, now or ahead; Läkarmedverkan holds until then (M8). */
export const acceptHandover = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'acceptHandover', action: 'handover:accept', schema: acceptHandoverInput, raw },
    async (uow, input) => {
      const found = await loadHandover(uow, 'handover:accept', input)
      if (!found.ok) return found
      const { handover, support } = found.changes
      const { patientId } = support
      const timeline = await loadTimeline(uow, patientId)
      const aheadDays = await aheadDaysOf(uow)
      const facts = { handover, support: supportState(support), timeline, aheadDays }
      const decision = decideAccept(facts, input, uow.actor.unitId, uow.now)
      if (!decision.ok) return decision
      const { changes } = decision
      const units = await unitsToTell(uow, patientId, partiesOf(support), timeline, changes.timeline)
      if (!(await patchHandover(uow, handover, changes.handover, uow.actor.personId))) return refused('STALE')
      if (!(await patchSupport(uow, support, changes.support))) return refused('STALE')
      await applyTimelineChange(uow, patientId, changes.timeline, 'HANDOVER')
      const visits = await endVisitsOfSupport(uow, patientId, support.id, changes.effectiveAt)
      const { effectiveAt } = changes
      const detail = { supportId: support.id, effectiveAt, dialogue: input.dialogue, visits: visits.counts }
      const told = [...units, ...visits.units]
      await uow.record({ action: 'handover:accept', patientId, subjectId: handover.id, detail, units: told })
      return decided({ handoverId: handover.id })
    },
  )
