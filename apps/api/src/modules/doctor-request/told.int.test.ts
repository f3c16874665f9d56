import { randomUUID } from 'node:crypto'
import type { Instant } from '@lih/domain/time/civil'
import { describe, expect, test } from 'vitest'
import { mustAct } from '../../../test/acts.ts'
import { requestsSeen, sentBy } from '../../../test/doctor-requests.ts'
import type { StaffName, UnitName } from '../../../test/organisation.ts'
import { handoverProposed, on } from '../../../test/support-story.ts'
import { toldSince, traceOf } from '../../../test/trace.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()

/** The names of the units that are told of what is done. */
const toldOf = async (patientId: string, work: () => Promise<unknown>): Promise<readonly UnitName[]> => {
  const before = await traceOf(world, patientId)
  await work()
  const told = await toldSince(world, before)
  return (Object.keys(world.unit) as UnitName[]).filter((name) => told.includes(world.unit[name]))
}
const doOn = async (who: StaffName, at: Instant, patientId: string, mutation: string, change: object) => {
  const { rows } = await requestsSeen(world, who, at, patientId)
  const input = { patientId, requestId: rows[0]?.id, expectedVersion: rows[0]?.version, ...change }
  return mustAct(world, world.actor[who], at, mutation, input)
}
/** The kinds of what waits for somebody's unit about a patient. */
const waits = async (who: StaffName, at: Instant, patientId: string): Promise<readonly string[]> => {
  const document = 'query ($listId: ID!) { waiting(listId: $listId) { items { kind patient { id } } } }'
  type Answer = { waiting: { items: { kind: string; patient: { id: string } | null }[] } }
  const { data } = await world.as(world.actor[who], at).ask<Answer>(document, { listId: randomUUID() })
  const items = data?.waiting.items.filter(({ patient }) => patient?.id === patientId) ?? []
  return items.map(({ kind }) => kind).filter((kind) => kind.startsWith('DOCTOR_REQUEST'))
}

describe('G5, V2: whom a doctor request is told', () => {
  test('G5, V2: sent, it is told to who has it, who asked and where the patient is listed, and to nobody else', async () => {
    const patientId = await world.patient({ enrolled: 'municipality', responsible: 'lm', listed: 'vc' })
    const sent = () => sentBy(world, 'municipalNurse', patientId, on(1, '09:00'))
    expect(await toldOf(patientId, sent)).toEqual(['lm', 'vc', 'municipality'])
    expect(await waits('lmPhysician', on(1, '09:01'), patientId)).toEqual(['DOCTOR_REQUEST'])
    expect(await waits('vcPhysician', on(1, '09:01'), patientId)).toEqual([])
  })

  test('G5, V2: each step of the thread is told to both sides', async () => {
    const patientId = await world.patient({ enrolled: 'municipality' })
    await sentBy(world, 'municipalNurse', patientId, on(1, '09:00'))
    const steps = [
      ['vcNurse', 'actOnDoctorRequest', { event: 'ACKNOWLEDGE' }, '09:10'],
      ['vcPhysician', 'actOnDoctorRequest', { event: 'ASK_BACK', text: 'Vikt?' }, '09:20'],
      ['municipalNurse', 'actOnDoctorRequest', { event: 'REPLY', text: '+2 kg.' }, '09:30'],
      ['vcPhysician', 'answerDoctorRequest', { event: 'ADVISE', text: 'Furosemid 40 mg extra.' }, '09:40'],
    ] as const
    for (const [who, mutation, change, time] of steps) {
      const done = () => doOn(who, on(1, time), patientId, mutation, change)
      expect([change.event, await toldOf(patientId, done)]).toEqual([change.event, ['vc', 'municipality']])
    }
  })

  test('G5, V2: who asked is told the answer also when the municipal care has ended meanwhile', async () => {
    const patientId = await world.patient({ enrolled: 'municipality' })
    await sentBy(world, 'municipalNurse', patientId, on(1, '09:00'))
    await world.owner`update enrolment set period = tstzrange(lower(period), ${on(1, '09:30')}) where patient_id = ${patientId}`
    const advice = { event: 'ADVISE', text: 'Furosemid 40 mg extra.' }
    const done = () => doOn('vcPhysician', on(1, '10:00'), patientId, 'answerDoctorRequest', advice)
    expect(await toldOf(patientId, done)).toEqual(['vc', 'municipality'])
  })

  test('G5, M8, V2: re-routed with the responsibility, it is told to the old and the new one, and waits for the new', async () => {
    const { patientId, handoverId } = await handoverProposed(world, { enrolled: 'municipality' })
    const sent = () => sentBy(world, 'municipalNurse', patientId, on(9, '11:00'))
    expect(await toldOf(patientId, sent)).toEqual(expect.arrayContaining(['lm', 'vc', 'municipality']))
    const at = on(9, '11:30')
    expect([await waits('lmPhysician', at, patientId), await waits('vcPhysician', at, patientId)]).toEqual([
      ['DOCTOR_REQUEST'],
      [],
    ])
    const accept = { patientId, handoverId, expectedVersion: 0, dialogue: 'PHONE', effectiveAt: null }
    const accepted = () => mustAct(world, world.actor.vcPhysician, on(9, '12:00'), 'acceptHandover', accept)
    expect(await toldOf(patientId, accepted)).toEqual(expect.arrayContaining(['lm', 'vc', 'municipality']))
    const after = on(9, '12:01')
    expect([await waits('lmPhysician', after, patientId), await waits('vcPhysician', after, patientId)]).toEqual([
      [],
      ['DOCTOR_REQUEST'],
    ])
    const back = { event: 'ASK_BACK', text: 'Vikt?' }
    const asked = () => doOn('vcPhysician', on(9, '12:10'), patientId, 'actOnDoctorRequest', back)
    expect(await toldOf(patientId, asked)).toEqual(expect.arrayContaining(['lm', 'vc', 'municipality']))
    const later = on(9, '12:11')
    expect([await waits('municipalNurse', later, patientId), await waits('vcPhysician', later, patientId)]).toEqual([
      ['DOCTOR_REQUEST_ASKED_BACK'],
      [],
    ])
  })
})
