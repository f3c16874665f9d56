import { decided, refused } from '@lih/domain/result'
import { decideApproval } from '@lih/domain/settlement/approval'
import { approveSettlementInput } from '@lih/domain/settlement/inputs'
import type { Outcome } from '../../access/patient-command.ts'
import { staffCommand } from '../../access/staff-command.ts'
import type { Ctx } from '../../context.ts'
import { lockTariffs } from '../tariff/tariff.store.ts'
import { draftOf, openBooks } from './draft.ts'
import { findPayee, insertSettlement } from './settlement.store.ts'

type Approved = { readonly unitId: string; readonly month: string }

/**
 * The region approves a vårdcentral's month (R4): from then on it is frozen. One approval at a time in the whole region, since a
 * doctor may have been paid for the same patient and day at another vårdcentral (R1).
 */
export const approveSettlement = (ctx: Ctx, raw: unknown): Promise<Outcome<Approved>> =>
  staffCommand(ctx, { name: 'approveSettlement', schema: approveSettlementInput, raw }, async (uow, input) => {
    const { unitId, month, fingerprint: seen } = input
    await lockTariffs(uow)
    if ((await findPayee(uow, unitId)) === undefined) return refused('NOT_FOUND', ['unitId'])
    const { books, next } = await openBooks(uow, unitId, month)
    if (next === null) return refused('NO_TARIFF', ['month'])
    const draft = draftOf(books, month)
    if (!draft.ok) return draft
    const decision = decideApproval(month, next, { seen, current: draft.fingerprint }, uow.now)
    if (!decision.ok) return decision
    const settlementId = await insertSettlement(uow, unitId, draft.changes)
    const { totalOre, lines, corrections } = draft.changes
    await uow.record({
      action: 'settlement:approve',
      patientId: null,
      subjectId: settlementId,
      detail: { unitId, month, totalOre, lines: lines.length, corrections: corrections.length },
      units: [uow.actor.unitId, unitId],
    })
    return decided({ unitId, month })
  })
