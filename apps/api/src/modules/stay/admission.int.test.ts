import { isChain } from '@lih/domain/responsibility/timeline'
import { describe, expect, test } from 'vitest'
import { act, mustAct, seen } from '../../../test/acts.ts'
import { goesHome, handoverProposed, on, proposed, running } from '../../../test/support-story.ts'
import { toldSince, traceOf } from '../../../test/trace.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()

describe('worked case 3: admitted on day 6 at 03:10, home again on day 9', () => {
  test('M10, M5: the first support ends, the hospital holds, and a new decision gives a new day 1', async () => {
    const { unit, actor } = world
    const { patientId } = await running(world)
    const before = await traceOf(world, patientId)
    const stayId = await world.admit(patientId, { at: on(5, '03:10') })
    expect(await toldSince(world, before)).toEqual(expect.arrayContaining([unit.ward, unit.lm, unit.vc]))

    const admitted = await seen(world, actor.lmPhysician, on(5, '08:00'), patientId)
    expect(admitted.responsibility).toMatchObject({
      unit: { id: unit.ward },
      reason: 'ADMISSION',
      since: on(5, '03:10'),
    })
    expect(admitted.support).toMatchObject({ status: 'ENDED', endReason: 'ADMISSION', endedAt: on(5, '03:10') })

    const doctor = actor.wardPhysician
    const decision = { decision: 'HIGH', reasonCode: 'CLINICAL_HIGHER', reasonText: 'Åter efter fem dagar' }
    const risk = { patientId, stayId, expectedVersion: 0, attendingId: doctor.personId, ...decision }
    await mustAct(world, doctor, on(6, '09:00'), 'decideRisk', risk)
    const plan = { expectedDischargeOn: '2026-10-20', plannedDays: 14, message: 'Ny plan', receivingUnitId: unit.vc }
    const planned = await mustAct(world, doctor, on(6, '10:00'), 'proposeSupport', { patientId, stayId, ...plan })
    expect(planned.earlierSupports).toMatchObject([{ status: 'ENDED', endReason: 'ADMISSION' }])
    const supportId = planned.support?.id ?? ''
    const answer = { patientId, supportId, answer: 'CONFIRMED' }
    const physicianId = actor.secondLmPhysician.personId
    await mustAct(world, actor.lmPhysician, on(7, '09:00'), 'answerSupport', {
      ...answer,
      physicianId,
      expectedVersion: 0,
    })
    await mustAct(world, actor.vcPhysician, on(7, '10:00'), 'answerSupport', { ...answer, expectedVersion: 1 })
    const home = await goesHome(world, { patientId, stayId }, on(8, '11:00'))
    expect(home.support).toMatchObject({
      phase: 'RUNNING',
      firstDay: '2026-10-20',
      lastDay: '2026-11-02',
      dayNumber: 1,
    })
    expect(home.responsibility?.physician?.id).toBe(physicianId)
    expect(isChain(await world.timeline(patientId))).toBe(true)
  })
})

test('M10: a take-over that lay ahead is overturned by an admission before it, and stays in history', async () => {
  const { unit, actor } = world
  const { patientId, handoverId } = await handoverProposed(world)
  const ahead = { patientId, handoverId, expectedVersion: 0, dialogue: 'PHONE', effectiveAt: on(13, '08:00') }
  await mustAct(world, actor.vcPhysician, on(10, '09:00'), 'acceptHandover', ahead)
  await world.admit(patientId, { at: on(12, '22:00') })
  const now = await seen(world, actor.wardPhysician, on(12, '22:00'), patientId)
  expect(now.timeline.map(({ unit: { id }, to }) => [id, to]).slice(-2)).toEqual([
    [unit.lm, on(12, '22:00')],
    [unit.ward, null],
  ])
  expect(now.support).toMatchObject({ status: 'ENDED', endReason: 'ADMISSION', handover: { status: 'WITHDRAWN' } })
  const struck = await world.owner<{ unitId: string; reason: string; struckReason: string }[]>`
    select unit_id, reason, struck_reason from responsibility_struck where patient_id = ${patientId}`
  expect(struck).toEqual([{ unitId: unit.vc, reason: 'HANDOVER', struckReason: 'ADMISSION' }])
})

test('M10: an open proposal is withdrawn by an admission, and can no longer be accepted', async () => {
  const { patientId, handoverId } = await handoverProposed(world)
  await world.admit(patientId, { at: on(9, '23:00') })
  const input = { patientId, handoverId, expectedVersion: 1, dialogue: 'PHONE' }
  const { userErrors } = await act(world, world.actor.vcPhysician, on(10, '09:00'), 'acceptHandover', input)
  expect(userErrors.map(({ code }) => code)).toEqual(['HANDOVER_NOT_OPEN'])
})

test('M10, G7: an admission at 22 that is told at 08 overturns a take-over at 07', async () => {
  const { unit, actor } = world
  const { patientId, handoverId } = await handoverProposed(world)
  const taken = { patientId, handoverId, expectedVersion: 0, dialogue: 'PHONE' }
  await mustAct(world, actor.vcPhysician, on(10, '07:00'), 'acceptHandover', taken)
  await world.admit(patientId, { at: on(9, '22:00') }, on(10, '08:00'))
  const timeline = await world.timeline(patientId)
  expect(timeline.slice(-2).map(({ from, unitId }) => [from, unitId])).toEqual([
    [on(0, '13:00'), unit.lm],
    [on(9, '22:00'), unit.ward],
  ])
  expect(isChain(timeline)).toBe(true)
})

test('M11: nobody is admitted twice at once, or tomorrow', async () => {
  const patientId = await world.patient()
  await world.admit(patientId, { at: on(-4, '14:00') })
  const before = await traceOf(world, patientId)
  await expect(world.admit(patientId, { at: on(-3, '14:00') })).rejects.toThrow('ALREADY_ADMITTED')
  const other = await world.patient()
  await expect(world.admit(other, { at: on(1, '08:00') }, on(0, '08:00'))).rejects.toThrow('IN_FUTURE')
  expect(await traceOf(world, patientId)).toEqual(before)
})

test('M11: a move to another ward moves the responsibility, and the plan goes along', async () => {
  const { unit, actor } = world
  const { patientId, stayId } = await proposed(world)
  await world.transfer(stayId, 'otherWard', on(-1, '12:00'))
  const page = await seen(world, actor.otherWardPhysician, on(-1, '13:00'), patientId)
  expect(page.responsibility).toMatchObject({ unit: { id: unit.otherWard }, reason: 'TRANSFER' })
  expect(page.availableActions.find(({ action }) => action === 'support:withdraw')?.allowed).toBe(true)
  await expect(seen(world, actor.secondWardPhysician, on(-1, '13:00'), patientId)).rejects.toThrow('NO_CARE_RELATION')
})

test('M10: leaving the emergency department or a leave from the ward touches nothing: only an admission does', async () => {
  const { patientId } = await running(world)
  const before = await traceOf(world, patientId)
  await world.at(on(5, '23:00'), async (tx) => {
    await tx.sql`insert into encounter (patient_id, source, resource_id, unit_id, class, started_at, ended_at, fact)
      values (${patientId}, 'test', 'e1', ${world.unit.ward}, 'EMER', ${on(5, '18:00')}, ${on(5, '22:00')}, '{}')`
  })
  expect((await traceOf(world, patientId)).rows).toBe(before.rows)
  const page = await seen(world, world.actor.lmPhysician, on(6, '08:00'), patientId)
  expect([page.support?.phase, page.support?.dayNumber]).toEqual(['RUNNING', 7])
})
