import { partRefusal } from '@lih/domain/access/own-part'
import { decideRequestExtension, decideReviewExtension } from '@lih/domain/extension/extension'
import { requestExtensionInput, reviewExtensionInput } from '@lih/domain/extension/inputs'
import { decided, refused } from '@lih/domain/result'
import { asDecision, patientCommand, subjectFault } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import type { UnitOfWork } from '../../db/unit-of-work.ts'
import { findSupport, patchSupport } from '../support/support.store.ts'
import { partiesOf, supportState } from '../support/support.view.ts'
import { findExtension, insertExtension, reviewExtensionRow } from './extension.store.ts'
import { extensionState } from './extension.view.ts'

type Act = 'extension:request' | 'extension:review'

const supportOf = async (uow: UnitOfWork, act: Act, supportId: string) => {
  const row = await findSupport(uow, supportId)
  if (row === undefined) return refused('NOT_FOUND', ['supportId'])
  const subjects = { stay: null, support: supportState(row), handover: null }
  return asDecision(partRefusal(act, subjects, uow.actor.unitId)) ?? decided(row)
}

/** A physician of Läkarmedverkan asks to extend the support; nothing is extended yet (M6). */
export const requestExtension = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'requestExtension', action: 'extension:request', schema: requestExtensionInput, raw },
    async (uow, input) => {
      const stated = subjectFault(await findSupport(uow, input.supportId), input, 'supportId')
      if (!stated.ok) return stated
      const found = await supportOf(uow, 'extension:request', input.supportId)
      if (!found.ok) return found
      const row = found.changes
      const hasOpen = row.extensions.some(({ status }) => status === 'REQUESTED')
      const decision = decideRequestExtension(supportState(row), hasOpen, input, uow.now)
      if (!decision.ok) return decision
      if (!(await patchSupport(uow, row, {}))) return refused('STALE')
      const { patientId, reason, newLastDay } = input
      const { previousLastDay } = decision.changes
      const values = { supportId: row.id, patientId, reason, newLastDay, previousLastDay }
      const extensionId = await insertExtension(uow, values)
      const detail = { supportId: row.id, previousLastDay, newLastDay }
      const units = partiesOf(row)
      await uow.record({ action: 'extension:request', patientId, subjectId: extensionId, detail, units })
      return decided({ extensionId })
    },
  )

/** Another physician approves or denies; an approval moves the support's last day (M6). */
export const reviewExtension = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'reviewExtension', action: 'extension:review', schema: reviewExtensionInput, raw },
    async (uow, input) => {
      const found = subjectFault(await findExtension(uow, input.extensionId), input, 'extensionId')
      if (!found.ok) return found
      const extension = found.changes
      const support = await supportOf(uow, 'extension:review', extension.supportId)
      if (!support.ok) return support
      const row = support.changes
      const facts = { extension: extensionState(extension), support: supportState(row) }
      const decision = decideReviewExtension(facts, input, uow.actor, uow.now)
      if (!decision.ok) return decision
      const { support: patch, ...review } = decision.changes
      if (!(await reviewExtensionRow(uow, extension, { ...review, reviewText: input.text }))) return refused('STALE')
      if (!(await patchSupport(uow, row, patch))) return refused('STALE')
      const { patientId } = input
      const detail = { supportId: row.id, newLastDay: extension.newLastDay, ...review }
      const units = partiesOf(row)
      await uow.record({ action: 'extension:review', patientId, subjectId: extension.id, detail, units })
      return decided({ extensionId: extension.id })
    },
  )
