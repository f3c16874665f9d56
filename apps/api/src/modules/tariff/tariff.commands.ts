import { decided, refused } from '@lih/domain/result'
import { decideTariffInput, strikeTariffInput } from '@lih/domain/tariff/inputs'
import { decideTariff as decide, decideStrikeTariff } from '@lih/domain/tariff/tariff'
import type { Outcome } from '../../access/patient-command.ts'
import { staffCommand } from '../../access/staff-command.ts'
import type { Ctx } from '../../context.ts'
import {
  findAllTariffs,
  findApprovedThrough,
  findTariffs,
  insertTariff,
  lockTariffs,
  strikeTariff,
} from './tariff.store.ts'

type Done = { readonly tariffId: string }

/** The region enters a tariff that takes over from a day (R3). */
export const decideTariff = (ctx: Ctx, raw: unknown): Promise<Outcome<Done>> =>
  staffCommand(ctx, { name: 'decideTariff', schema: decideTariffInput, raw }, async (uow, input) => {
    await lockTariffs(uow)
    const decision = decide(await findTariffs(uow), input, await findApprovedThrough(uow))
    if (!decision.ok) return decision
    const { commandId: _, ...terms } = input
    const tariffId = await insertTariff(uow, terms)
    await uow.record({
      action: 'tariff:decide',
      patientId: null,
      subjectId: tariffId,
      detail: terms,
      units: [uow.actor.unitId],
    })
    return decided({ tariffId })
  })

/** A tariff that was entered wrongly is struck, with a reason; it stays readable (R3, G4). */
export const strikeTariffByReason = (ctx: Ctx, raw: unknown): Promise<Outcome<Done>> =>
  staffCommand(ctx, { name: 'strikeTariff', schema: strikeTariffInput, raw }, async (uow, { tariffId, reason }) => {
    await lockTariffs(uow)
    const all = await findAllTariffs(uow)
    if (!all.some(({ id }) => id === tariffId)) return refused('NOT_FOUND', ['tariffId'])
    const standing = all.filter(({ struckAt }) => struckAt === null)
    const decision = decideStrikeTariff(standing, tariffId, await findApprovedThrough(uow))
    if (!decision.ok) return decision
    await strikeTariff(uow, tariffId, reason)
    const detail = { validFrom: decision.changes.validFrom, reason }
    await uow.record({
      action: 'tariff:strike',
      patientId: null,
      subjectId: tariffId,
      detail,
      units: [uow.actor.unitId],
    })
    return decided({ tariffId })
  })
