import type { Instant } from '@lih/domain/time/civil'
import { describe, expect, test } from 'vitest'
import { act, mustAct } from '../../../test/acts.ts'
import type { StaffName, UnitName } from '../../../test/organisation.ts'
import { commandOutcomes } from '../../../test/outcomes.ts'
import { handoverProposed, on, running } from '../../../test/support-story.ts'
import { toldSince, traceOf } from '../../../test/trace.ts'
import { ownWorld, type World } from '../../../test/world.ts'
import { transferStay } from '../stay/admission.ts'
import { recordDeath } from '../support/ending.ts'

const world = await ownWorld()

const interval = 'from to unit { id }'
const fields = `id effectiveAt correctedAt reason was { ${interval} } holds { ${interval} }
  acknowledgedAt acknowledgedBy { name } mayAcknowledge`
type Row = { readonly from: Instant; readonly to: Instant | null; readonly unit: { readonly id: string } }
type Shown = {
  readonly id: string
  readonly effectiveAt: Instant
  readonly reason: string
  readonly was: readonly Row[]
  readonly holds: readonly Row[]
  readonly acknowledgedAt: Instant | null
  readonly acknowledgedBy: { readonly name: string } | null
  readonly mayAcknowledge: boolean
}

const shownTo = async (who: StaffName, at: Instant, patientId: string): Promise<readonly Shown[]> => {
  const document = `query ($id: ID!) { patient(id: $id) { corrections { ${fields} } } }`
  const { data } = await world.as(world.actor[who], at).ask<{ patient: { corrections: Shown[] } }>(document, {
    id: patientId,
  })
  return data?.patient.corrections ?? []
}

const waiting = async (who: StaffName, at: Instant, patientId: string): Promise<number> => {
  const document = `query ($listId: ID!) { correctionCount corrections(listId: $listId) { rows { patient { id } correction { id } } } }`
  type Answer = { correctionCount: number; corrections: { rows: { patient: { id: string } }[] } }
  const { data } = await world
    .as(world.actor[who], at)
    .ask<Answer>(document, { listId: '0198a000-0000-7000-8000-000000000001' })
  expect(data?.correctionCount).toBe(data?.corrections.rows.length)
  return data?.corrections.rows.filter(({ patient }) => patient.id === patientId).length ?? -1
}

const drawn = (rows: readonly Row[]) =>
  rows.map(({ from, to, unit }) => {
    const name = (Object.keys(world.unit) as UnitName[]).find((one) => world.unit[one] === unit.id)
    return [name, from, to]
  })

const parts = ([one]: readonly Shown[]) =>
  one && { at: one.effectiveAt, reason: one.reason, was: drawn(one.was), holds: drawn(one.holds) }

/** A discharge at 10 that the ward registers at 14. */
const lateDischarge = async (of: World) => {
  const patientId = await of.patient()
  const stayId = await of.admit(patientId, { at: on(-4, '14:00') })
  const input = { patientId, stayId, expectedVersion: 0, dischargedAt: on(0, '10:00') }
  await mustAct(of, of.actor.wardNurse, on(0, '14:00'), 'dischargeStay', input)
  return patientId
}

describe('M11: a late fact', () => {
  test('M11, G4: a discharge at 10 registered at 14 is told to ward and vårdcentral, and waits in both lists', async () => {
    const patientId = await world.patient()
    const stayId = await world.admit(patientId, { at: on(-4, '14:00') })
    const before = await traceOf(world, patientId)
    const input = { patientId, stayId, expectedVersion: 0, dischargedAt: on(0, '10:00') }
    await mustAct(world, world.actor.wardNurse, on(0, '14:00'), 'dischargeStay', input)
    expect(await toldSince(world, before)).toEqual(expect.arrayContaining([world.unit.ward, world.unit.vc]))
    for (const who of ['wardNurse', 'vcPhysician'] as const) {
      const found = await shownTo(who, on(0, '14:05'), patientId)
      expect(parts(found)).toEqual({
        at: on(0, '10:00'),
        reason: 'DISCHARGE',
        was: [['ward', on(0, '10:00'), null]],
        holds: [['vc', on(0, '10:00'), null]],
      })
      expect([found.length, await waiting(who, on(0, '14:05'), patientId)]).toEqual([1, 1])
    }
  })

  test('M11: what is registered within the hour raises nothing', async () => {
    const patientId = await world.patient()
    const stayId = await world.admit(patientId, { at: on(-4, '14:00') })
    const input = { patientId, stayId, expectedVersion: 0, dischargedAt: on(0, '10:00') }
    await mustAct(world, world.actor.wardNurse, on(0, '10:40'), 'dischargeStay', input)
    expect(await shownTo('vcPhysician', on(0, '14:05'), patientId)).toEqual([])
  })

  test('M8, M10, M11: a readmission imported after an accepted hand-over is told to all three', async () => {
    const { patientId, handoverId } = await handoverProposed(world)
    const accept = { patientId, handoverId, expectedVersion: 0, dialogue: 'PHONE', effectiveAt: null }
    await mustAct(world, world.actor.vcPhysician, on(10, '09:00'), 'acceptHandover', accept)
    await world.admit(patientId, { at: on(10, '08:00') }, on(10, '12:00'))
    for (const who of ['lmPhysician', 'vcNurse', 'wardNurse'] as const) {
      expect(parts(await shownTo(who, on(10, '12:05'), patientId))).toEqual({
        at: on(10, '08:00'),
        reason: 'ADMISSION',
        was: [
          ['lm', on(10, '08:00'), on(10, '09:00')],
          ['vc', on(10, '09:00'), null],
        ],
        holds: [['ward', on(10, '08:00'), null]],
      })
    }
  })

  test('M10, M11: a death imported late is told to who was shown as responsible', async () => {
    const { patientId } = await running(world)
    await world.at(on(5, '09:00'), async (tx) => recordDeath(tx, patientId, on(5, '02:00')))
    expect(parts(await shownTo('lmPhysician', on(5, '09:05'), patientId))).toEqual({
      at: on(5, '02:00'),
      reason: 'DEATH',
      was: [['lm', on(5, '02:00'), null]],
      holds: [],
    })
    expect(await shownTo('vcPhysician', on(5, '09:05'), patientId)).toEqual([])
  })

  test('M8, M10: a take-over ahead that an admission overturns, known at once, raises nothing', async () => {
    const { patientId, handoverId } = await handoverProposed(world)
    const effectiveAt = on(12, '08:00')
    const accept = { patientId, handoverId, expectedVersion: 0, dialogue: 'PHONE', effectiveAt }
    await mustAct(world, world.actor.vcPhysician, on(10, '09:00'), 'acceptHandover', accept)
    await world.admit(patientId, { at: on(11, '09:00') })
    expect(await shownTo('vcNurse', on(11, '10:00'), patientId)).toEqual([])
  })

  test('M11: an admission and its discharge, both told late in one import, are one task', async () => {
    const patientId = await world.patient()
    await world.at(on(2, '09:00'), async (tx) => {
      const { admitPatient } = await import('../stay/admission.ts')
      const { dischargeInUow } = await import('../stay/discharge.ts')
      const { findStay } = await import('../stay/stay.store.ts')
      const id = '0198a000-0000-7000-8000-0000000000a1'
      await admitPatient(tx, { id, patientId, unitId: world.unit.ward, at: on(0, '08:00'), acute: true })
      const stay = await findStay(tx, id)
      if (stay) await dischargeInUow(tx, { stay, at: on(1, '10:00'), receivingUnitId: null })
    })
    const found = await shownTo('vcNurse', on(2, '10:00'), patientId)
    expect([found.length, parts(found)]).toEqual([
      1,
      {
        at: on(0, '08:00'),
        reason: 'DISCHARGE',
        was: [['vc', on(0, '08:00'), null]],
        holds: [
          ['ward', on(0, '08:00'), on(1, '10:00')],
          ['vc', on(1, '10:00'), null],
        ],
      },
    ])
  })

  test('S1, M11: a unit that never was responsible reads for two weeks what became of the patient', async () => {
    const patientId = await world.patient({ listed: null, responsible: 'otherVc' })
    await world.at(on(0, '14:00'), async (tx) => recordDeath(tx, patientId, on(0, '10:00')))
    const relations = await world.owner`
      select lower(period) as "from", upper(period) as "to" from care_relation
      where patient_id = ${patientId} and kind = 'CORRECTION' and unit_id = ${world.unit.otherVc}`
    expect(relations.map(({ from, to }) => [new Date(from).toISOString(), new Date(to).toISOString()])).toEqual([
      [on(0, '14:00'), on(14, '13:00')],
    ])
  })
})

/** The kinds of the corrections of a patient, by unit. */
const raised = async (patientId: string): Promise<Readonly<Record<string, string>>> => {
  const rows = await world.owner<{ unitId: string; reason: string }[]>`
    select unit_id as "unitId", reason from timeline_correction where patient_id = ${patientId}`
  const names = Object.keys(world.unit) as UnitName[]
  return Object.fromEntries(
    rows.map(({ unitId, reason }) => [names.find((name) => world.unit[name] === unitId) ?? 'other', reason]),
  )
}

describe('M11: the kinds of corrections', () => {
  test.each(['ward', 'lm', 'vc', 'psychiatricClinic', 'municipality'] as const)(
    'M11: every kind of unit that has a portal is asked to acknowledge: %s',
    async (name) => {
      const patientId = await world.patient({ listed: null, responsible: name })
      await world.at(on(0, '14:00'), async (tx) => recordDeath(tx, patientId, on(0, '10:00')))
      expect(await raised(patientId)).toEqual({ [name]: 'DEATH' })
    },
  )

  test('M11: a provider outside the region has no portal, and is asked nothing', async () => {
    const [outside] = await world.owner<{ id: string }[]>`
      insert into unit (hsa_id, provider_id, kind, name, short_name)
      select 'SE2321000115-E099', provider_id, 'OTHER_PROVIDER', 'Utomlänsvård', 'Utomläns' from unit limit 1 returning id`
    const patientId = await world.patient({ listed: null })
    await world.owner`update responsibility set unit_id = ${outside?.id ?? ''} where patient_id = ${patientId}`
    await world.at(on(0, '14:00'), async (tx) => recordDeath(tx, patientId, on(0, '10:00')))
    expect(await raised(patientId)).toEqual({})
  })

  test('M10, M11: each late fact is told as what it is: admitted, moved between wards, home, dead', async () => {
    const patientId = await world.patient()
    const stayId = await world.admit(patientId, { at: on(0, '08:00') }, on(0, '12:00'))
    expect(await raised(patientId)).toEqual({ vc: 'ADMISSION', ward: 'ADMISSION' })
    const late = async (at: Instant, work: () => Promise<unknown>) => {
      await world.owner`delete from timeline_correction where patient_id = ${patientId}`
      await work()
      return [at, await raised(patientId)]
    }
    const transferred = () =>
      world.at(on(1, '14:00'), (tx) => transferStay(tx, { stayId, unitId: world.unit.otherWard, at: on(1, '08:00') }))
    expect(await late(on(1, '14:00'), transferred)).toEqual([
      on(1, '14:00'),
      { ward: 'TRANSFER', otherWard: 'TRANSFER' },
    ])
    const home = () => world.discharge(stayId, on(2, '08:00'), on(2, '12:00'))
    expect(await late(on(2, '12:00'), home)).toEqual([on(2, '12:00'), { otherWard: 'DISCHARGE', vc: 'DISCHARGE' }])
    const died = () => world.at(on(3, '12:00'), async (tx) => recordDeath(tx, patientId, on(3, '02:00')))
    expect(await late(on(3, '12:00'), died)).toEqual([on(3, '12:00'), { vc: 'DEATH' }])
  })

  test('M10, M11: a support that ended earlier than was said: moved away is not declined', async () => {
    const { patientId, supportId } = await running(world)
    const input = { patientId, supportId, expectedVersion: 3, reason: 'MOVED', at: on(5, '08:00'), text: 'Skåne' }
    await mustAct(world, world.actor.lmPhysician, on(5, '14:00'), 'endSupport', input)
    expect(await raised(patientId)).toEqual({ lm: 'MOVED' })
  })
})

commandOutcomes(() => world, {
  mutation: 'acknowledgeCorrection',
  rules: 'M11',
  prepare: async (of) => {
    const patientId = await lateDischarge(of)
    const at = on(0, '15:00')
    const [one] = await shownTo('vcNurse', at, patientId)
    return { patientId, actor: of.actor.vcNurse, at, input: { patientId, correctionId: one?.id ?? '' } }
  },
  subject: 'correctionId',
  versioned: false,
  loser: 'CORRECTION_ACKNOWLEDGED',
  forbidden: [['vcManager', 'WRONG_PROFESSION']],
  notTheirs: [['wardNurse', 'NOT_FOUND']],
  strangers: ['otherVcPhysician', 'lmPhysician'],
  texts: [],
  wrong: [],
})

test('M11, G4: who has acknowledged and when stays on the page, and the other unit still waits', async () => {
  const patientId = await lateDischarge(world)
  const [one] = await shownTo('vcNurse', on(0, '15:00'), patientId)
  expect(one?.mayAcknowledge).toBe(true)
  await act(world, world.actor.vcNurse, on(0, '15:00'), 'acknowledgeCorrection', { patientId, correctionId: one?.id })
  const [after] = await shownTo('vcPhysician', on(0, '16:00'), patientId)
  expect([after?.acknowledgedAt, after?.mayAcknowledge]).toEqual([on(0, '15:00'), false])
  expect(after?.acknowledgedBy?.name).toMatch(/\w/)
  expect(await waiting('vcPhysician', on(0, '16:00'), patientId)).toBe(0)
  expect(await waiting('wardNurse', on(0, '16:00'), patientId)).toBe(1)
})
