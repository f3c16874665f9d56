import { isChain, responsibleAt } from '@lih/domain/responsibility/timeline'
import { describe, expect, test } from 'vitest'
import { act, mustAct, seen } from '../../../test/acts.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { confirmed, goesHome, handoverProposed, on, running } from '../../../test/support-story.ts'
import { traceOf } from '../../../test/trace.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()

const versionOf = async (patientId: string): Promise<number> => {
  const [row] = await world.owner<{ version: number }[]>`select version from patient where id = ${patientId}`
  return row?.version ?? 0
}
/** The old vårdcentral enters that the patient goes over to VC Söndrum. */
const relist = async (patientId: string, at: string, rest: object = {}, who: StaffName = 'vcNurse') =>
  act(world, world.actor[who], at, 'changeListing', {
    patientId,
    expectedVersion: await versionOf(patientId),
    unitId: world.unit.otherVc,
    ...rest,
  })
const receiverOf = async (patientId: string, at: string) =>
  (await seen(world, world.actor.lmPhysician, at, patientId)).support?.answers.find(
    ({ party }) => party === 'RECEIVING_UNIT',
  )
const listOf = async (who: StaffName, at: string) => {
  const document = `{ receivingList(listId: "0198a000-0000-7000-8000-000000000001") {
    rows { patient { id } relistedAt relistedFromName relistedToName handover { status } } } }`
  type Rows = { patient: { id: string }; relistedFromName: string | null; relistedToName: string | null }[]
  const { data } = await world.as(world.actor[who], at).ask<{ receivingList: { rows: Rows } }>(document)
  return data?.receivingList.rows ?? []
}

describe('worked case 6: the listing moves with a hand-over proposed to the old vårdcentral', () => {
  test('M8, M12: the old one is refused with the reason, the new one sees the reissued proposal, no gap', async () => {
    const { patientId, handoverId } = await handoverProposed(world)
    const at = on(9, '12:00')
    expect(await relist(patientId, at)).toMatchObject({ userErrors: [], fault: null })

    const late = { patientId, handoverId, expectedVersion: 0, dialogue: 'PHONE' }
    const refusal = await act(world, world.actor.vcPhysician, on(9, '12:05'), 'acceptHandover', late)
    expect(refusal.userErrors).toMatchObject([{ code: 'PATIENT_RELISTED', params: { unit: 'Vårdcentralen Söndrum' } }])
    const page = await seen(world, world.actor.otherVcPhysician, on(9, '12:10'), patientId)
    expect(page.support?.handover).toMatchObject({
      status: 'PROPOSED',
      openActions: [{ what: 'Kreatinin och kalium' }],
    })
    expect(page.responsibility?.unit.id).toBe(world.unit.lm)
    expect(await receiverOf(patientId, at)).toMatchObject({ state: 'WAITING', unit: { id: world.unit.otherVc } })

    const taken = { patientId, handoverId: page.support?.handover?.id, expectedVersion: 0, dialogue: 'PHONE' }
    const after = await mustAct(world, world.actor.otherVcPhysician, on(9, '14:00'), 'acceptHandover', taken)
    expect(after.responsibility?.unit.id).toBe(world.unit.otherVc)
    expect(isChain(await world.timeline(patientId))).toBe(true)
  })

  test('M12: both lists tell it: who takes over in whose place', async () => {
    const { patientId } = await handoverProposed(world)
    await relist(patientId, on(9, '12:00'))
    const rowOf = async (who: StaffName, at: string) =>
      (await listOf(who, at)).find(({ patient }) => patient.id === patientId)
    expect(await rowOf('vcPhysician', on(9, '13:00'))).toMatchObject({ relistedToName: 'VC Söndrum' })
    expect(await rowOf('otherVcPhysician', on(9, '13:00'))).toMatchObject({
      relistedToName: null,
      relistedFromName: 'VC Vallås',
      handover: { status: 'PROPOSED' },
    })
    expect(await rowOf('vcPhysician', on(12, '12:01'))).toBeUndefined()
  })
})

describe('a new listing', () => {
  test('M8, M12: overturns a take-over that the old one has accepted from an instant ahead', async () => {
    const { patientId, handoverId } = await handoverProposed(world)
    const accepted = { patientId, handoverId, expectedVersion: 0, dialogue: 'PHONE', effectiveAt: on(12, '08:00') }
    await mustAct(world, world.actor.vcPhysician, on(9, '11:00'), 'acceptHandover', accepted)
    await relist(patientId, on(10, '09:00'))
    const page = await seen(world, world.actor.lmPhysician, on(12, '09:00'), patientId)
    expect(page.support).toMatchObject({ status: 'RUNNING', endedAt: null, handover: { status: 'PROPOSED' } })
    expect(page.responsibility?.unit.id).toBe(world.unit.lm)
    expect(isChain(await world.timeline(patientId))).toBe(true)
  })

  test('M4, M12: of a patient with a confirmed plan asks the new one before the support can start', async () => {
    const story = await confirmed(world)
    await relist(story.patientId, on(-1, '12:00'))
    const page = await goesHome(world, story, on(0, '13:00'))
    expect(page.support).toMatchObject({ status: 'PLANNED', phase: 'LATE' })
    expect(responsibleAt(await world.timeline(story.patientId), on(0, '13:00'))?.unitId).toBe(world.unit.otherVc)
    const { supportId, patientId } = story
    const yes = { patientId, supportId, expectedVersion: page.support?.version, answer: 'CONFIRMED' }
    const started = await mustAct(world, world.actor.otherVcPhysician, on(0, '15:00'), 'answerSupport', yes)
    expect(started.support?.status).toBe('RUNNING')
  })

  test('M4, M12: during the support the new one confirms, and Läkarmedverkan still holds', async () => {
    const { patientId, supportId } = await running(world)
    await relist(patientId, on(7, '10:00'))
    const { support } = await seen(world, world.actor.otherVcPhysician, on(7, '11:00'), patientId)
    const yes = { patientId, supportId, expectedVersion: support?.version, answer: 'CONFIRMED' }
    const page = await mustAct(world, world.actor.otherVcPhysician, on(7, '11:00'), 'answerSupport', yes)
    expect(page).toMatchObject({ support: { status: 'RUNNING' }, responsibility: { unit: { id: world.unit.lm } } })
    expect((await receiverOf(patientId, on(7, '12:00')))?.state).toBe('CONFIRMED')
  })

  test('M12: at home without support the responsibility follows at once', async () => {
    const patientId = await world.patient()
    const { patient } = await relist(patientId, on(0, '10:00'))
    expect(patient?.responsibility).toMatchObject({
      unit: { id: world.unit.otherVc },
      reason: 'LISTING',
      since: on(0, '10:00'),
    })
    expect(isChain(await world.timeline(patientId))).toBe(true)
  })

  test('K2: a third change within twelve months takes a special reason', async () => {
    const patientId = await world.patient()
    await relist(patientId, on(0, '10:00'))
    await relist(patientId, on(1, '10:00'), { unitId: world.unit.vc }, 'otherVcPhysician')
    const third = await relist(patientId, on(2, '10:00'))
    expect(third.userErrors).toMatchObject([{ code: 'LISTING_CHANGED_TWICE', path: ['specialReason'] }])
    expect(await relist(patientId, on(2, '10:01'), { specialReason: 'Har flyttat' })).toMatchObject({ userErrors: [] })
  })

  test('G6: is entered once, also when two do it at once; what has changed since is refused', async () => {
    const patientId = await world.patient()
    const before = await traceOf(world, patientId)
    const both = await Promise.all([relist(patientId, on(0, '10:00')), relist(patientId, on(0, '10:00'))])
    expect(both.map(({ userErrors }) => userErrors[0]?.code ?? 'done').sort()).toEqual(['STALE', 'done'])
    const after = await traceOf(world, patientId)
    expect([after.audit - before.audit, after.jobs - before.jobs]).toEqual([1, 1])
  })

  test('G2: is for the staff of a vårdcentral that takes part in the care', async () => {
    const patientId = await world.patient()
    const faultOf = async (who: StaffName) => (await relist(patientId, on(0, '10:00'), {}, who)).fault
    expect(await faultOf('lmPhysician')).toMatchObject({ code: 'FORBIDDEN', reason: 'WRONG_UNIT' })
    expect(await faultOf('vcManager')).toMatchObject({ code: 'FORBIDDEN', reason: 'WRONG_PROFESSION' })
    expect(await faultOf('otherVcPhysician')).toMatchObject({ code: 'NO_CARE_RELATION' })
  })

  test.each([
    ['a ward', 'ward', 'UNKNOWN_UNIT'],
    ['where the patient is listed', 'vc', 'LISTED_THERE_ALREADY'],
  ] as const)('M12: to %s is refused at its field, and nothing is stored', async (_title, unit, code) => {
    const patientId = await world.patient()
    const before = await traceOf(world, patientId)
    const { userErrors } = await relist(patientId, on(0, '10:00'), { unitId: world.unit[unit] })
    expect(userErrors).toMatchObject([{ code, path: ['unitId'] }])
    expect(await traceOf(world, patientId)).toEqual(before)
  })
})
