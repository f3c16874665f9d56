import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { seen } from '../../../test/acts.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { atHighRisk, handoverProposed, on, proposed, running } from '../../../test/support-story.ts'
import { traceOf } from '../../../test/trace.ts'
import { known, ownWorld } from '../../../test/world.ts'

const world = await ownWorld()

const banner = `query ($id: ID!) { patient(id: $id) { family identity identityKind birthDate masked address phone protection
  livingSituation { kind place since } listing { since unit { name party } } enrolment { since unit { id } }
  stay { nights acute reason unit { shortName } } } }`

describe('the patient page', () => {
  test('G1, M1, M11: shows who it is, where the patient lives, and where listed and enrolled', async () => {
    const patientId = await world.patient({ enrolled: 'municipality', living: 'CARE_HOME', born: '1939-02-03' })
    const { data } = await world.as(world.actor.vcNurse, on(0, '09:00')).ask(banner, { id: patientId })
    expect(data).toEqual({
      patient: {
        family: 'Ärlig',
        identity: expect.stringMatching(/^19390203R/),
        identityKind: 'RESERVE_NUMBER',
        birthDate: '1939-02-03',
        masked: false,
        address: 'Storgatan 1, 302 42 Halmstad',
        phone: '070-1740605',
        protection: 'NONE',
        livingSituation: { kind: 'CARE_HOME', place: 'Storgatan 1', since: known },
        listing: { since: known, unit: { name: 'Vårdcentralen Vallås', party: 'VARDCENTRAL' } },
        enrolment: { since: known, unit: { id: world.unit.municipality } },
        stay: null,
      },
    })
  })

  test.each(['CONFIDENTIALITY_MARK', 'PROTECTED_REGISTRATION'] as const)(
    'G1: with protected identity (%s) address, phone and place are hidden',
    async (protection) => {
      const id = await world.patient({ protection, listed: 'vc' })
      const { data } = await world.as(world.actor.vcPhysician, on(0, '09:00')).ask(banner, { id })
      expect(data).toMatchObject({ patient: { masked: true, address: null, phone: null, protection } })
      expect(JSON.stringify(data)).not.toContain('Storgatan')
      expect(JSON.stringify(data)).not.toContain('Halmstad')
    },
  )

  test('G7: nights are midnights in Stockholm, over the change to winter time too', async () => {
    const patientId = await world.patient()
    await world.admit(patientId, { at: '2026-10-24T21:59:00.000Z', reason: 'Pneumoni' })
    const at = '2026-10-25T23:00:00.000Z'
    const { data } = await world.as(world.actor.wardNurse, at).ask(banner, { id: patientId })
    expect(data).toMatchObject({
      patient: { stay: { nights: 2, acute: true, reason: 'Pneumoni', unit: { shortName: 'avd 61' } } },
    })
  })
})

describe('who opens it', () => {
  test('G2: every opening is logged, once', async () => {
    const { patientId } = await running(world)
    const before = await traceOf(world, patientId)
    await seen(world, world.actor.vcNurse, on(1, '09:00'), patientId)
    const after = await traceOf(world, patientId)
    expect(after).toEqual({ ...before, opened: before.opened + 1 })
    const [row] = await world.owner`
      select view, person_id, unit_id, at from access_log where patient_ids = array[${patientId}::uuid] order by id desc limit 1`
    const { personId, unitId } = world.actor.vcNurse
    expect(row).toEqual({ view: 'patient', personId, unitId, at: on(1, '09:00') })
  })

  test.each([
    ['otherVcPhysician', 'NO_CARE_RELATION', 'NO_CARE_RELATION'],
    ['municipalNurse', 'NO_CARE_RELATION', 'NO_CARE_RELATION'],
    ['vcManager', 'FORBIDDEN', 'WRONG_PROFESSION'],
  ] as const)('G2: the %s is refused with %s, and that is logged', async (who, code, reason) => {
    const { patientId } = await running(world)
    const before = await traceOf(world, patientId)
    const { data, errors } = await world.as(world.actor[who], on(1, '09:00')).ask(banner, { id: patientId })
    expect(data).toBeNull()
    expect(errors?.[0]?.extensions).toEqual({ code, reason })
    expect(await traceOf(world, patientId)).toEqual({ ...before, denied: before.denied + 1 })
  })

  test.each([['no id at all'], [randomUUID()]])('G2: %s is refused like another unit’s patient', async (id) => {
    const { data, errors } = await world.as(world.actor.vcPhysician, on(1, '09:00')).ask(banner, { id })
    expect([data, errors?.[0]?.extensions['code']]).toEqual([null, 'NO_CARE_RELATION'])
  })

  test('G2: two weeks after the stay the ward no longer opens the patient', async () => {
    const { patientId } = await running(world)
    const { wardNurse } = world.actor
    expect((await seen(world, wardNurse, on(10, '09:00'), patientId)).support?.phase).toBe('RUNNING')
    // The ward that proposed a support may be drawn in while its days last, and two weeks more; not for as long as it is over time.
    expect((await world.as(wardNurse, on(27, '23:59')).ask(banner, { id: patientId })).errors).toBeUndefined()
    const { errors } = await world.as(wardNurse, on(28, '00:00')).ask(banner, { id: patientId })
    expect(errors?.[0]?.extensions['reason']).toBe('CARE_RELATION_ENDED')
    const other = await world.patient()
    await world.discharge(await world.admit(other, { at: on(-4, '14:00') }), on(0, '13:00'))
    const denied = await world.as(wardNurse, on(14, '13:00')).ask(banner, { id: other })
    expect(denied.errors?.[0]?.extensions['reason']).toBe('CARE_RELATION_ENDED')
  })
})

test('S10: the municipality sees the support but not the scores behind it', async () => {
  const { patientId } = await running(world, { enrolled: 'municipality' })
  const assessed = async (actor: Parameters<typeof seen>[1]) =>
    (await seen(world, actor, on(2, '09:00'), patientId)).stay?.riskAssessment
  expect(await assessed(world.actor.municipalNurse)).toBeNull()
  expect(await assessed(world.actor.lmPhysician)).toMatchObject({ decision: 'HIGH' })
  expect(await assessed(world.actor.vcPhysician)).toMatchObject({ decision: 'HIGH' })
})

test('S7: the page costs two statements besides the frame: the access log, and everything else', async () => {
  const { patientId } = await handoverProposed(world)
  const document = `query ($id: ID!) { patient(id: $id) { id timeline { unit { id name } physician { name } }
    responsibility { callNow { number } } nextResponsibility { unit { name } } stay { riskAssessment { decidedBy { name } } }
    support { answers { unit { name } answeredBy { name } } messages { by { name } } followUps { id } handover { messages { id } } }
    availableActions { action } } }`
  const { statements, errors } = await world
    .as(world.actor.lmPhysician, on(9, '11:00'))
    .ask(document, { id: patientId })
  expect(errors).toBeUndefined()
  expect(statements).toHaveLength(2)
  expect(statements[0]).toContain('insert into access_log')
})

describe('what may be done', () => {
  const actionsOf = async (who: StaffName, at: string, patientId: string) => {
    const { availableActions } = await seen(world, world.actor[who], at, patientId)
    return Object.fromEntries(availableActions.map(({ action, allowed, code }) => [action, allowed || code]))
  }

  test('M2, M3: on the ward the physician decides and proposes, and the nurse sees why not', async () => {
    const { patientId } = await atHighRisk(world)
    expect(await actionsOf('wardPhysician', on(-2, '10:00'), patientId)).toEqual({
      'risk:type': true,
      'risk:decide': true,
      'support:propose': true,
      'stay:discharge': true,
    })
    expect(await actionsOf('wardNurse', on(-2, '10:00'), patientId)).toEqual({
      'risk:type': true,
      'risk:decide': 'WRONG_PROFESSION',
      'support:propose': 'WRONG_PROFESSION',
      'stay:discharge': true,
    })
  })

  test('M4: who has been asked answers; who has asked waits', async () => {
    const { patientId } = await proposed(world, { listed: 'otherVc' })
    const at = on(-2, '11:00')
    expect(await actionsOf('vcCoordinator', at, patientId)).toEqual({ 'support:answer': true })
    expect(await actionsOf('otherVcPhysician', at, patientId)).toEqual({ 'support:answer': 'NOT_A_PARTY' })
    expect(await actionsOf('wardPhysician', at, patientId)).toMatchObject({
      'support:propose': 'SUPPORT_ALREADY_OPEN',
      'support:reply': 'NOTHING_TO_ANSWER',
      'support:withdraw': true,
    })
    expect(await actionsOf('lmPhysician', at, patientId)).toEqual({
      'support:answer': true,
      'support:end': 'SUPPORT_NOT_RUNNING',
      'followUp:record': 'SUPPORT_NOT_RUNNING',
      'extension:request': 'SUPPORT_NOT_RUNNING',
      'handover:propose': 'SUPPORT_NOT_RUNNING',
    })
  })

  test('M8: the receiver accepts, returns or declines; the sender waits or withdraws', async () => {
    const { patientId } = await handoverProposed(world)
    const at = on(9, '11:00')
    expect(await actionsOf('vcPhysician', at, patientId)).toEqual({
      'support:answer': 'PLAN_CLOSED',
      'handover:return': true,
      'handover:accept': true,
      'handover:decline': true,
    })
    expect(await actionsOf('vcNurse', at, patientId)).toMatchObject({ 'handover:accept': 'WRONG_PROFESSION' })
    expect(await actionsOf('lmPhysician', at, patientId)).toEqual({
      'support:answer': 'PLAN_CLOSED',
      'support:end': true,
      'followUp:record': true,
      'extension:request': true,
      'handover:propose': 'HANDOVER_ALREADY_OPEN',
      'handover:answer': 'HANDOVER_NOT_OPEN',
      'handover:withdraw': true,
    })
  })
})
