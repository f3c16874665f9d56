import { describe, expect, test } from 'vitest'
import { act, mustAct, seen } from '../../../test/acts.ts'
import { atHighRisk, goesHome, lmConfirms, on, proposed, running, vcConfirms } from '../../../test/support-story.ts'
import { toldSince, traceOf } from '../../../test/trace.ts'
import { known, ownWorld, type World } from '../../../test/world.ts'

const world = await ownWorld()

const inpatient = async (options: Parameters<World['patient']>[0] = {}, ward: 'ward' | 'psychiatricWard' = 'ward') => {
  const patientId = await world.patient(options)
  return { patientId, stayId: await world.admit(patientId, { ward, at: on(-4, '14:00') }) }
}

describe('to whom the responsibility goes without a support', () => {
  test('M3: the listed vårdcentral, from the instant at which the patient left', async () => {
    const home = await goesHome(world, await inpatient(), on(0, '13:00'))
    expect(home.responsibility).toMatchObject({
      unit: { id: world.unit.vc },
      reason: 'DISCHARGE',
      since: on(0, '13:00'),
    })
    expect([home.support, home.stay?.version]).toEqual([null, 1])
  })

  test.each([
    ['1380', 'otherVc'],
    ['1384', 'distantVc'],
  ] as const)('M12: the default of municipality %s for a patient who is not listed', async (municipalityCode, vc) => {
    const story = await inpatient({ listed: null, municipalityCode })
    const before = await seen(world, world.actor.wardNurse, on(0, '12:00'), story.patientId)
    expect(before.nextResponsibility).toEqual({ at: null, certainty: 'EXPECTED', unit: { id: world.unit[vc] } })
    const home = await goesHome(world, story, on(0, '13:00'))
    expect(home.responsibility?.unit.id).toBe(world.unit[vc])
  })

  test('M15: the psychiatric clinic when it had the responsibility before, though the patient is listed', async () => {
    const story = await inpatient({ responsible: 'psychiatricClinic' })
    const home = await goesHome(world, story, on(0, '13:00'))
    expect(home.responsibility?.unit.id).toBe(world.unit.psychiatricClinic)
  })

  test('M3: the unit that the ward chose', async () => {
    const { patientId, stayId } = await inpatient()
    const chosen = { receivingUnitId: world.unit.otherVc, dischargedAt: on(0, '13:00') }
    const input = { patientId, stayId, expectedVersion: 0, ...chosen }
    const home = await mustAct(world, world.actor.wardNurse, on(0, '13:00'), 'dischargeStay', input)
    expect(home.responsibility?.unit.id).toBe(world.unit.otherVc)
  })

  test.each(['municipality', 'lm', 'otherWard'] as const)('M3: not the %s, which cannot receive', async (unit) => {
    const { patientId, stayId } = await inpatient()
    const chosen = { receivingUnitId: world.unit[unit], dischargedAt: on(0, '13:00') }
    const input = { patientId, stayId, expectedVersion: 0, ...chosen }
    const before = await traceOf(world, patientId)
    const { userErrors } = await act(world, world.actor.wardNurse, on(0, '13:00'), 'dischargeStay', input)
    expect(userErrors).toMatchObject([{ code: 'RECEIVING_UNIT_REQUIRED', path: ['receivingUnitId'] }])
    expect(await traceOf(world, patientId)).toEqual(before)
  })

  test('G7: a discharge at 10 that is entered at 14 moves the responsibility at 10', async () => {
    const { patientId, stayId } = await inpatient()
    const input = { patientId, stayId, expectedVersion: 0, dischargedAt: on(0, '10:00') }
    const home = await mustAct(world, world.actor.wardNurse, on(0, '14:00'), 'dischargeStay', input)
    expect(home.timeline.map(({ from, unit }) => [from, unit.id])).toEqual([
      [known, world.unit.vc],
      [on(-4, '14:00'), world.unit.ward],
      [on(0, '10:00'), world.unit.vc],
    ])
    const [audit] = await world.owner<{ at: string; recordedAt: string }[]>`
      select at, recorded_at from audit where patient_id = ${patientId} and action = 'stay:discharge'`
    expect(audit).toEqual({ at: on(0, '10:00'), recordedAt: on(0, '14:00') })
  })
})

describe('not confirmed when the patient left', () => {
  const late = async () => {
    const story = await proposed(world)
    await lmConfirms(world, story, on(-1, '09:00'))
    return { story, home: await goesHome(world, story, on(0, '13:00')) }
  }

  test('M5: the vårdcentral is responsible, and the support can still start within 48 hours', async () => {
    const { home } = await late()
    expect(home.responsibility).toMatchObject({ unit: { id: world.unit.vc }, reason: 'DISCHARGE_UNCONFIRMED' })
    expect(home.support).toMatchObject({ phase: 'LATE', lateStartUntil: on(2, '13:00'), startedAt: null })
  })

  test('M5: it starts at the last confirmation, with day 1 on the day of discharge', async () => {
    const { story } = await late()
    const started = await vcConfirms(world, story, on(2, '12:59'))
    expect(started.support).toMatchObject({ phase: 'RUNNING', firstDay: '2026-10-12', startedAt: on(2, '12:59') })
    expect(started.support).toMatchObject({ lastDay: '2026-10-25', dayNumber: 3 })
    expect(started.timeline.slice(1).map(({ from, reason, unit }) => [from, reason, unit.id])).toEqual([
      [on(-4, '14:00'), 'ADMISSION', world.unit.ward],
      [on(0, '13:00'), 'DISCHARGE_UNCONFIRMED', world.unit.vc],
      [on(2, '12:59'), 'SUPPORT_LATE_START', world.unit.lm],
    ])
  })

  test('M5: after 48 hours it cannot start any more', async () => {
    const { story } = await late()
    const before = await traceOf(world, story.patientId)
    const answer = await act(world, world.actor.vcPhysician, on(2, '13:01'), 'answerSupport', {
      patientId: story.patientId,
      supportId: story.supportId,
      expectedVersion: 2,
      answer: 'CONFIRMED',
    })
    expect(answer.userErrors.map(({ code }) => code)).toEqual(['LATE_START_PASSED'])
    expect(await traceOf(world, story.patientId)).toEqual(before)
    const now = await seen(world, world.actor.vcPhysician, on(2, '13:01'), story.patientId)
    expect([now.support?.phase, now.responsibility?.unit.id]).toEqual(['LAPSED', world.unit.vc])
  })
})

describe('the municipality', () => {
  const told = async (story: () => Promise<{ patientId: string }>) => {
    const before = await traceOf(world, '00000000-0000-0000-0000-000000000000')
    const { patientId } = await story()
    return { patientId, units: await toldSince(world, before) }
  }

  test('M4: is told nothing about a patient who is not enrolled there: no row, no live message, no opened page', async () => {
    const { patientId, units } = await told(() => running(world))
    expect(units).toEqual(expect.arrayContaining([world.unit.ward, world.unit.lm, world.unit.vc]))
    expect(units).not.toContain(world.unit.municipality)
    const rows = await world.owner`
      select unit_id from care_relation where patient_id = ${patientId} and unit_id = ${world.unit.municipality}
      union all select unit_id from support_answer where patient_id = ${patientId} and party = 'MUNICIPALITY'`
    expect(rows).toEqual([])
    await expect(seen(world, world.actor.municipalNurse, on(1, '08:00'), patientId)).rejects.toThrow('NO_CARE_RELATION')
  })

  test('M4: answers when the patient is enrolled there; its no shows and does not block', async () => {
    const { actor, unit } = world
    const { patientId, units } = await told(() => proposed(world, { enrolled: 'municipality' }))
    expect(units).toContain(unit.municipality)
    const supportId = (await seen(world, actor.municipalNurse, on(-2, '11:00'), patientId)).support?.id ?? ''
    const declined = await mustAct(world, actor.municipalNurse, on(-2, '12:00'), 'answerSupport', {
      patientId,
      supportId,
      expectedVersion: 0,
      answer: 'DECLINED',
      reasonCode: 'NO_CAPACITY',
    })
    expect(declined.support?.answers.at(-1)).toMatchObject({ party: 'MUNICIPALITY', state: 'DECLINED' })
    const story = { patientId, supportId, stayId: declined.stay?.id ?? '' }
    await lmConfirms(world, story, on(-1, '09:00'))
    expect((await vcConfirms(world, story, on(-1, '10:00'))).support?.status).toBe('CONFIRMED')
  })

  test('M11: sees who the doctor is when the patient comes home, if enrolled', async () => {
    const { patientId, units } = await told(async () => {
      const story = await atHighRisk(world, { enrolled: 'municipality' })
      await goesHome(world, story, on(0, '13:00'))
      return story
    })
    expect(units).toContain(world.unit.municipality)
    const page = await seen(world, world.actor.municipalNurse, on(0, '14:00'), patientId)
    expect(page.responsibility?.unit.id).toBe(world.unit.vc)
    expect(page.availableActions).toEqual([])
  })
})
