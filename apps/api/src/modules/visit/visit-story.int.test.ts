import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { act, mustAct, seen } from '../../../test/acts.ts'
import { handoverProposed, on, running } from '../../../test/support-story.ts'
import { toldSince, traceOf } from '../../../test/trace.ts'
import { aPlan, aRecord, plannedBy, visitsSeen } from '../../../test/visits.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()

const one = async (who: Parameters<typeof visitsSeen>[1], at: string, patientId: string) => {
  const { visits } = await visitsSeen(world, who, at, patientId)
  if (!visits[0]) throw new Error('no visit')
  return visits[0]
}

const recordInput = (patientId: string, change: Readonly<Record<string, unknown>> = {}) => ({
  patientId,
  ...aRecord,
  unitId: world.unit.lm,
  personId: world.actor.lmPhysician.personId,
  startedAt: on(2, '09:00'),
  endedAt: on(2, '09:40'),
  ...change,
})

describe('from plan to record', () => {
  test('V1: one touch starts, one ends, and what came of it is written with codes', async () => {
    const patientId = await world.patient({ enrolled: 'municipality', living: 'CARE_HOME' })
    const { id: visitId } = await plannedBy(world, 'vcPhysician', patientId)
    const touch = (mutation: string, expectedVersion: number, at: string) =>
      mustAct(world, world.actor.vcPhysician, at, mutation, { patientId, visitId, expectedVersion })
    await touch('startVisit', 0, on(2, '09:05'))
    await touch('finishVisit', 1, on(2, '09:50'))
    expect(await one('vcPhysician', on(2, '09:51'), patientId)).toMatchObject({
      status: 'DONE',
      startedAt: on(2, '09:05'),
      endedAt: on(2, '09:50'),
      person: { id: world.actor.vcPhysician.personId },
      homeKind: 'CARE_HOME',
      enrolled: true,
      acts: ['UNDO', 'RECORD', 'STRIKE'],
    })
    const times = { startedAt: on(2, '09:05'), endedAt: on(2, '09:50') }
    const own = { unitId: world.unit.vc, personId: world.actor.vcPhysician.personId }
    const input = recordInput(patientId, { ...own, ...times, visitId, expectedVersion: 2 })
    await mustAct(world, world.actor.vcPhysician, on(2, '10:00'), 'recordVisit', input)
    expect(await one('municipalNurse', on(2, '11:00'), patientId)).toMatchObject({
      assessment: aRecord.assessment,
      codes: [{ code: 'I509', verified: false }],
      acts: [],
    })
  })

  test('G4: a correction says why, and what stood before stays readable', async () => {
    const patientId = await world.patient({ responsible: 'lm' })
    await mustAct(world, world.actor.lmPhysician, on(2, '10:00'), 'recordVisit', recordInput(patientId))
    const { id: visitId } = await one('lmPhysician', on(2, '10:00'), patientId)
    const again = recordInput(patientId, { visitId, expectedVersion: 0, assessment: 'Sämre.', codes: [] })
    const silent = await act(world, world.actor.lmPhysician, on(2, '11:00'), 'recordVisit', again)
    expect(silent.userErrors).toMatchObject([{ code: 'CORRECTION_REASON_REQUIRED', path: ['correction'] }])
    const corrected = { ...again, correction: 'Skrev fel' }
    await mustAct(world, world.actor.lmPhysician, on(2, '11:00'), 'recordVisit', corrected)
    expect(await one('vcNurse', on(2, '12:00'), patientId)).toMatchObject({
      version: 1,
      assessment: 'Sämre.',
      codes: [],
      revisions: [{ reason: 'Skrev fel', assessment: aRecord.assessment }],
    })
  })

  test('V1: a series has its visits at the same hour, and what follows may be called off at once', async () => {
    const patientId = await world.patient()
    const visit = await plannedBy(world, 'vcNurse', patientId, { everyWeeks: 2, times: 4 })
    const { visits } = await visitsSeen(world, 'vcNurse', on(1, '09:00'), patientId)
    expect(visits.map(({ plannedAt }) => plannedAt)).toEqual([44, 30, 16, 2].map((days) => on(days, '09:00')))
    const second = visits.find(({ plannedAt }) => plannedAt === on(16, '09:00'))
    const off = { patientId, visitId: second?.id, expectedVersion: 0, reason: 'NOT_NEEDED', following: true }
    await mustAct(world, world.actor.vcNurse, on(1, '10:00'), 'cancelVisit', off)
    const after = (await visitsSeen(world, 'vcNurse', on(1, '10:00'), patientId)).visits
    expect(after.filter(({ status }) => status === 'PLANNED').map(({ id }) => id)).toEqual([visit.id])
  })

  test('V1: who was there writes down the on-call doctor’s visit', async () => {
    await world.owner`
      insert into unit (hsa_id, provider_id, kind, name, short_name)
      select 'SE2321000115-E099', provider_id, 'ON_CALL', 'Allmänmedicinska beredskapsjouren', 'Jouren' from unit where id = ${world.unit.vc}`
    const patientId = await world.patient({ enrolled: 'municipality' })
    const { performers } = await visitsSeen(world, 'municipalNurse', on(2, '10:00'), patientId)
    expect(performers.map(({ id }) => id === world.unit.municipality)).toEqual([true, false])
    const input = recordInput(patientId, { unitId: performers[1]?.id, personId: null })
    await mustAct(world, world.actor.municipalNurse, on(2, '10:00'), 'recordVisit', input)
    expect(await one('vcPhysician', on(2, '11:00'), patientId)).toMatchObject({ profession: 'PHYSICIAN', person: null })
    const others = recordInput(patientId, { unitId: world.unit.vc })
    const refusedOne = await act(world, world.actor.municipalNurse, on(2, '10:00'), 'recordVisit', others)
    expect(refusedOne.userErrors).toMatchObject([{ code: 'VISIT_OF_ANOTHER_UNIT', path: ['unitId'] }])
  })
})

describe('a round', () => {
  const mutation = `mutation ($input: PlanRoundInput!) { planRound(input: $input) { planned userErrors { code path } } }`
  const round = (patientIds: readonly string[]) =>
    world.as(world.actor.vcPhysician, on(1, '09:00')).ask<{ planRound: unknown }>(mutation, {
      input: { commandId: randomUUID(), patientIds, ...aPlan, plannedAt: on(2, '13:00') },
    })

  test('V1: at a home is one visit per resident, each on the patient’s own page and log', async () => {
    const residents = [await world.patient({ living: 'CARE_HOME' }), await world.patient({ living: 'CARE_HOME' })]
    const before = await traceOf(world, residents[0] ?? '')
    expect((await round(residents)).data).toEqual({ planRound: { planned: 2, userErrors: [] } })
    const visits = await Promise.all(residents.map((id) => one('vcPhysician', on(1, '10:00'), id)))
    expect(new Set(visits.map(({ roundId }) => roundId)).size).toBe(1)
    const after = await traceOf(world, residents[0] ?? '')
    expect([after.audit - before.audit, after.opened - before.opened]).toEqual([1, 2])
  })

  test('V1, G1: the homes of those in whose care the unit takes part; nobody with protected identity, nobody of others', async () => {
    const family = 'Rondell'
    const ours = await world.patient({ family, living: 'CARE_HOME' })
    const hidden = await world.patient({ family, living: 'CARE_HOME', protection: 'CONFIDENTIALITY_MARK' })
    const others = await world.patient({ family, living: 'CARE_HOME', listed: 'distantVc' })
    type Homes = { roundHomes: { residents: { responsible: boolean; patient: { id: string } }[] }[] }
    const listId = randomUUID()
    const { data } = await world
      .as(world.actor.vcPhysician, on(1, '09:00'))
      .ask<Homes>('query ($listId: ID!) { roundHomes(listId: $listId) { residents { responsible patient { id } } } }', {
        listId,
      })
    const residents = data?.roundHomes.flatMap((home) => home.residents) ?? []
    expect(residents.find(({ patient }) => patient.id === ours)).toMatchObject({ responsible: true })
    for (const id of [hidden, others]) expect(residents.map(({ patient }) => patient.id)).not.toContain(id)
    const [log] = await world.owner<{ ids: string[] }[]>`
      select patient_ids as ids from access_log where list_id = ${listId}`
    expect(new Set(log?.ids), 'S7').toEqual(new Set(residents.map(({ patient }) => patient.id)))
  })

  test('V1, G2: is planned for all or for none', async () => {
    const resident = await world.patient({ living: 'CARE_HOME' })
    const elsewhere = await world.patient()
    expect((await round([resident, elsewhere])).data).toMatchObject({
      planRound: { planned: null, userErrors: [{ code: 'NOT_SAME_HOME' }] },
    })
    const stranger = await world.patient({ living: 'CARE_HOME', listed: 'distantVc' })
    expect((await round([resident, stranger])).errors?.[0]?.extensions['code']).toBe('NO_CARE_RELATION')
    expect((await visitsSeen(world, 'vcPhysician', on(1, '10:00'), resident)).visits).toEqual([])
  })
})

describe('a consult visit by Läkarmedverkan', () => {
  test('M14, M11: is asked for, answered and made, and the responsibility stays where it is', async () => {
    const patientId = await world.patient({ enrolled: 'municipality' })
    const timeline = await world.timeline(patientId)
    const before = await traceOf(world, patientId)
    const refusedYet = await world
      .as(world.actor.lmPhysician, on(1, '08:00'))
      .ask('query ($id: ID!) { patientVisits(patientId: $id) { id } }', { id: patientId })
    expect(refusedYet.errors?.[0]?.extensions['code']).toBe('NO_CARE_RELATION')
    const ask = { patientId, mode: 'PHYSICAL', urgency: 'UNPLANNED', reason: 'Andfådd.', wishedOn: '2026-10-14' }
    await mustAct(world, world.actor.municipalNurse, on(1, '09:00'), 'requestVisit', ask)
    expect(await toldSince(world, before)).toEqual(expect.arrayContaining([world.unit.lm, world.unit.vc]))
    const asked = await one('lmPhysician', on(1, '09:05'), patientId)
    expect(asked).toMatchObject({ status: 'REQUESTED', acts: ['ACCEPT', 'DECLINE'] })
    const { personId } = world.actor.lmPhysician
    const yes = { patientId, visitId: asked.id, expectedVersion: 0, accept: true, plannedAt: on(2, '09:00'), personId }
    await mustAct(world, world.actor.lmPhysician, on(1, '10:00'), 'answerVisit', yes)
    const done = recordInput(patientId, { visitId: asked.id, expectedVersion: 1 })
    await mustAct(world, world.actor.lmPhysician, on(2, '10:00'), 'recordVisit', done)
    expect(await one('municipalNurse', on(2, '11:00'), patientId)).toMatchObject({ status: 'DONE', supportId: null })
    expect(await world.timeline(patientId)).toEqual(timeline)
    expect((await seen(world, world.actor.vcPhysician, on(2, '11:00'), patientId)).responsibility?.unit.id).toBe(
      world.unit.vc,
    )
  })

  test('M14, S1: a no keeps its reason, and two weeks later Läkarmedverkan reads no more', async () => {
    const patientId = await world.patient({ enrolled: 'municipality' })
    const ask = { patientId, mode: 'PHONE', urgency: 'PLANNED', reason: 'Fråga om smärtlindring.' }
    await mustAct(world, world.actor.vcNurse, on(1, '09:00'), 'requestVisit', ask)
    const { id: visitId } = await one('lmNurse', on(1, '09:05'), patientId)
    const no = { patientId, visitId, expectedVersion: 0, accept: false, reasonCode: 'RESPONSIBLE_UNIT_FIRST' }
    await mustAct(world, world.actor.lmNurse, on(1, '10:00'), 'answerVisit', no)
    expect(await one('vcNurse', on(1, '11:00'), patientId)).toMatchObject({
      status: 'DECLINED',
      declineReason: 'RESPONSIBLE_UNIT_FIRST',
    })
    await expect(visitsSeen(world, 'lmNurse', on(15, '10:00'), patientId)).rejects.toThrow('CARE_RELATION_ENDED')
  })

  test('S1: a visit that a unit plans for itself does not lengthen its access', async () => {
    const { patientId } = await running(world, { listed: 'vc' })
    await plannedBy(world, 'lmPhysician', patientId, { plannedAt: on(200, '09:00') })
    const relations = await world.owner`
      select from care_relation where patient_id = ${patientId} and kind = 'VISIT'`
    expect(relations).toHaveLength(0)
  })

  test.each([
    ['not enrolled', {}, 'PATIENT_NOT_ENROLLED'],
    ['enrolled', { enrolled: 'municipality' }, null],
  ] as const)('M14: for a patient who is %s the page says whether one may ask', async (_, options, requestCode) => {
    const patientId = await world.patient(options)
    expect(await visitsSeen(world, 'vcNurse', on(1, '09:00'), patientId)).toMatchObject({
      mayRequest: requestCode === null,
      requestCode,
    })
  })
})

describe('stays and supports', () => {
  test('M22: an admission keeps visits waiting, the way home lets them go on or ends them, and both are told', async () => {
    const patientId = await world.patient({ enrolled: 'municipality' })
    const early = await plannedBy(world, 'municipalNurse', patientId, { profession: 'NURSE' })
    const later = await plannedBy(world, 'vcPhysician', patientId, { plannedAt: on(9, '09:00') })
    const before = await traceOf(world, patientId)
    const stayId = await world.admit(patientId, { at: on(1, '20:00') })
    expect(await toldSince(world, before)).toEqual(
      expect.arrayContaining([world.unit.municipality, world.unit.vc, world.unit.ward]),
    )
    const paused = (await visitsSeen(world, 'vcPhysician', on(2, '08:00'), patientId)).visits
    expect(paused.map(({ pausedAt, status }) => [pausedAt, status])).toEqual([
      [on(1, '20:00'), 'PLANNED'],
      [on(1, '20:00'), 'PLANNED'],
    ])
    const start = { patientId, visitId: early.id, expectedVersion: 1 }
    const held = await act(world, world.actor.municipalNurse, on(2, '09:00'), 'startVisit', start)
    expect(held.userErrors).toMatchObject([{ code: 'VISIT_PAUSED' }])
    await world.discharge(stayId, on(4, '13:00'))
    const { visits } = await visitsSeen(world, 'vcPhysician', on(4, '14:00'), patientId)
    expect(visits.find(({ id }) => id === early.id)).toMatchObject({ status: 'CANCELLED', cancelReason: 'DURING_STAY' })
    expect(visits.find(({ id }) => id === later.id)).toMatchObject({ status: 'PLANNED', pausedAt: null })
  })

  test('M22, M10: the visits of a support that an admission has ended do not come back with the patient', async () => {
    const { patientId } = await running(world)
    const visit = await plannedBy(world, 'lmPhysician', patientId, { plannedAt: on(9, '09:00') })
    expect(visit.supportId).not.toBeNull()
    const stayId = await world.admit(patientId, { at: on(5, '03:10') })
    await world.discharge(stayId, on(8, '11:00'))
    expect(await one('vcPhysician', on(8, '12:00'), patientId)).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'SUPPORT_ENDED',
    })
  })

  test('M22, M8: an accepted hand-over ends Läkarmedverkan’s visits from its instant on', async () => {
    const { patientId, handoverId } = await handoverProposed(world)
    const soon = await plannedBy(world, 'lmPhysician', patientId, { plannedAt: on(10, '09:00') })
    const late = await plannedBy(world, 'lmPhysician', patientId, { plannedAt: on(12, '09:00') })
    const accept = { patientId, handoverId, expectedVersion: 0, effectiveAt: on(11, '08:00'), dialogue: 'PHONE' }
    await mustAct(world, world.actor.vcPhysician, on(9, '14:00'), 'acceptHandover', accept)
    const { visits } = await visitsSeen(world, 'lmPhysician', on(9, '15:00'), patientId)
    expect(visits.find(({ id }) => id === soon.id)?.status).toBe('PLANNED')
    expect(visits.find(({ id }) => id === late.id)).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'SUPPORT_ENDED',
    })
  })

  test('V5: a physician’s visit is the first contact of the support when none came before', async () => {
    const { patientId } = await running(world)
    await mustAct(world, world.actor.lmPhysician, on(2, '10:00'), 'recordVisit', recordInput(patientId))
    const { support } = await seen(world, world.actor.lmPhysician, on(2, '11:00'), patientId)
    expect(support?.firstContactAt).toBe(on(2, '09:00'))
    const { data } = await world
      .as(world.actor.lmPhysician, on(2, '11:00'))
      .ask<{ lakarmedverkanList: { rows: { patient: { id: string }; firstContactAt: string | null }[] } }>(
        `query ($listId: ID!) { lakarmedverkanList(listId: $listId) { rows { patient { id } firstContactAt } } }`,
        { listId: randomUUID() },
      )
    const row = data?.lakarmedverkanList.rows.find(({ patient }) => patient.id === patientId)
    expect(row?.firstContactAt).toBe(on(2, '09:00'))
  })

  test('V1: nobody visits a patient who has died', async () => {
    const { patientId, supportId } = await running(world)
    await plannedBy(world, 'vcPhysician', patientId, { plannedAt: on(9, '09:00') })
    const { support } = await seen(world, world.actor.lmPhysician, on(3, '09:00'), patientId)
    const end = { patientId, supportId, expectedVersion: support?.version, reason: 'DEATH', at: on(3, '08:00') }
    await mustAct(world, world.actor.lmPhysician, on(3, '09:00'), 'endSupport', end)
    expect(await one('vcPhysician', on(3, '10:00'), patientId)).toMatchObject({ cancelReason: 'DECEASED' })
  })
})
