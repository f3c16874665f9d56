import { answerTextInput, enterTextInput, proposeTextInput } from '@lih/domain/care-home/inputs'
import { decideAnswerText, decideProposeText, renewedFrom } from '@lih/domain/care-home/texts'
import { decided, refused } from '@lih/domain/result'
import { civilDateOf } from '@lih/domain/time/civil'
import { staffCommand } from '../../access/staff-command.ts'
import type { Ctx } from '../../context.ts'
import { tellParties } from './care-home.commands.ts'
import { findCareHomeBy, lockCareHomes } from './care-home.store.ts'
import { answerUse, findTexts, findUses, insertText, insertUse, setRenewedFrom } from './text.store.ts'

/** The region enters a version of the assignments' text (A1). */
export const enterText = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'enterText', schema: enterTextInput, raw }, async (uow, input) => {
    await lockCareHomes(uow)
    const { commandId: _, ...made } = input
    const taken = (await findTexts(uow)).some(({ title }) => title === made.title)
    if (taken) return refused('TEXT_TITLE_TAKEN', ['title'])
    const textId = await insertText(uow, made)
    const { title, raises } = made
    const units = [uow.actor.unitId]
    await uow.record({
      action: 'careHome:enterText',
      patientId: null,
      subjectId: textId,
      detail: { title, raises },
      units,
    })
    return decided({ textId })
  })

/** The region proposes that a version holds for an assignment from a day (A1). */
export const proposeText = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'proposeText', schema: proposeTextInput, raw }, async (uow, input) => {
    await lockCareHomes(uow)
    const { assignmentId, textId, validFrom } = input
    const home = await findCareHomeBy(uow, { assignmentId })
    const row = home?.assignments.find(({ id }) => id === assignmentId)
    if (home === undefined || row === undefined) return refused('NOT_FOUND', ['assignmentId'])
    if (!(await findTexts(uow)).some(({ id }) => id === textId)) return refused('NOT_FOUND', ['textId'])
    const facts = { assignment: { ...row, unitId: row.unit.id }, uses: await findUses(uow, [assignmentId]) }
    const decision = decideProposeText(facts, input, civilDateOf(uow.now))
    if (!decision.ok) return decision
    await insertUse(uow, { assignmentId, textId, validFrom })
    const detail = { textId, validFrom }
    await tellParties(uow, home, { action: 'careHome:proposeText', subjectId: assignmentId, detail })
    return decided({ careHomeId: home.id })
  })

/**
 * The vårdcentral agrees, or declines with a reason (A1). With a text that carries the raise, it counts from the text's first
 * day, unless it counts already (R2).
 */
export const answerText = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'answerText', schema: answerTextInput, raw }, async (uow, input) => {
    await lockCareHomes(uow)
    const { useId, agree, reason } = input
    const home = await findCareHomeBy(uow, { useId })
    const uses = await findUses(uow, home?.assignments.map(({ id }) => id) ?? [])
    const use = uses.find(({ id }) => id === useId)
    const row = home?.assignments.find(({ id }) => id === use?.assignmentId)
    if (!home || !use || !row) return refused('NOT_FOUND', ['useId'])
    const facts = { assignment: { ...row, unitId: row.unit.id }, use }
    const decision = decideAnswerText(facts, { agree, reason }, uow.actor.unitId)
    if (!decision.ok) return decision
    await answerUse(uow, useId, agree ? null : reason)
    const renewed = renewedFrom(await findUses(uow, [row.id]))
    if (renewed !== null) await setRenewedFrom(uow, row.id, renewed)
    const detail = { agree, reason, textId: use.textId, validFrom: use.validFrom, renewedFrom: renewed }
    await tellParties(uow, home, { action: 'careHome:answerText', subjectId: row.id, detail })
    return decided({ careHomeId: home.id })
  })
