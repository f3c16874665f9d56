import { atTime } from '@lih/domain/time/civil'
import { describe, expect, test } from 'vitest'
import { act, mustAct, seen } from '../../../test/acts.ts'
import { atHighRisk, goesHome, handoverProposed, on, running, summary } from '../../../test/support-story.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()

describe('worked case 1: home on Monday 2026-10-12; the last day, Sunday 25 October, is 25 hours long', () => {
  test.each([
    ['2026-10-25', '23:59', true],
    ['2026-10-26', '00:00', false],
  ])('M8, G7: a hand-over from %s %s is within 14 days: %s', async (day, time, within) => {
    const { patientId, handoverId } = await handoverProposed(world)
    const effectiveAt = atTime(day, time)
    const input = { patientId, handoverId, expectedVersion: 0, dialogue: 'PHONE', effectiveAt }
    const accepted = await mustAct(world, world.actor.vcPhysician, on(10, '09:00'), 'acceptHandover', input)
    expect(accepted.support?.handover?.withinPeriod).toBe(within)
    expect(accepted.responsibility?.unit.id).toBe(world.unit.lm)
    const at = await seen(world, world.actor.vcPhysician, effectiveAt, patientId)
    expect(at.responsibility?.unit.id).toBe(world.unit.vc)
  })

  test('M9: without one it is overdue from 26 October 00:00, and Läkarmedverkan is still responsible', async () => {
    const { patientId } = await running(world)
    const look = async (day: string, time: string) => {
      const page = await seen(world, world.actor.lmPhysician, atTime(day, time), patientId)
      const { phase, dayNumber, daysLeft, urgency } = page.support ?? {}
      return [phase, dayNumber, daysLeft, urgency, page.responsibility?.unit.id === world.unit.lm]
    }
    expect(await look('2026-10-20', '12:00')).toEqual(['RUNNING', 9, 5, 'CALM', true])
    expect(await look('2026-10-22', '12:00')).toEqual(['RUNNING', 11, 3, 'PLAN', true])
    expect(await look('2026-10-25', '23:59')).toEqual(['RUNNING', 14, 0, 'URGENT', true])
    expect(await look('2026-10-26', '00:00')).toEqual(['OVERDUE', 15, -1, 'OVER', true])
  })

  test('M9: an overdue support can still be handed over, and shows when it was', async () => {
    const { patientId, handoverId } = await handoverProposed(world)
    const input = { patientId, handoverId, expectedVersion: 0, dialogue: 'IN_PERSON' }
    const late = await mustAct(world, world.actor.vcPhysician, atTime('2026-10-26', '08:00'), 'acceptHandover', input)
    expect(late.support).toMatchObject({ phase: 'HANDED_OVER', handover: { withinPeriod: false } })
  })
})

describe('worked case 4: no municipal care', () => {
  test('M4, M11: Läkarmedverkan and the vårdcentral confirm, it starts, and a number answers day and night', async () => {
    const { patientId } = await running(world)
    const document = `query ($id: ID!) { patient(id: $id) { enrolment { since }
      responsibility { callNow { label number until } callNext { label } } } }`
    const lines = async (day: string, time: string) => {
      const ask = world.as(world.actor.lmPhysician, atTime(day, time)).ask
      const { data } = await ask<{ patient: unknown }>(document, { id: patientId })
      return data?.patient
    }
    const team = 'Läkarmedverkans teamtelefon'
    const advice = 'Sjukvårdsrådgivningen'
    expect(await lines('2026-10-13', '09:00')).toEqual({
      enrolment: null,
      responsibility: {
        callNow: { label: team, number: '035-000010', until: atTime('2026-10-13', '17:00') },
        callNext: { label: advice },
      },
    })
    expect(await lines('2026-10-17', '03:00')).toEqual({
      enrolment: null,
      responsibility: { callNow: { label: advice, number: '1177', until: null }, callNext: null },
    })
  })

  test('M11: a patient enrolled in municipal care reaches the on-call line at night', async () => {
    const { patientId } = await running(world, { enrolled: 'municipality' })
    const document = 'query ($id: ID!) { patient(id: $id) { responsibility { callNow { label until } } } }'
    const ask = world.as(world.actor.municipalNurse, atTime('2026-10-17', '03:00')).ask
    const { data } = await ask(document, { id: patientId })
    // Friday evening to Monday morning without a gap.
    expect(data).toEqual({
      patient: {
        responsibility: {
          callNow: { label: 'Allmänmedicinska beredskapsjouren', until: atTime('2026-10-19', '08:00') },
        },
      },
    })
  })
})

describe('worked case 7: an LSS resident whose responsibility lies in psychiatry', () => {
  const options = { responsible: 'psychiatricClinic', listed: 'vc', living: 'LSS' } as const

  test('M15: after a somatic stay the hand-over goes to the psychiatric clinic', async () => {
    const { actor, unit } = world
    const { patientId, stayId } = await atHighRisk(world, options)
    const before = await seen(world, actor.wardPhysician, on(-2, '09:30'), patientId)
    expect(before.nextResponsibility?.unit.id).toBe(unit.psychiatricClinic)
    const plan = { expectedDischargeOn: '2026-10-12', plannedDays: 14, message: 'Pneumoni' }
    const receivingUnitId = unit.psychiatricClinic
    const planned = await mustAct(world, actor.wardPhysician, on(-2, '10:00'), 'proposeSupport', {
      patientId,
      stayId,
      receivingUnitId,
      ...plan,
    })
    const supportId = planned.support?.id ?? ''
    const answer = { patientId, supportId, answer: 'CONFIRMED' }
    const physicianId = actor.lmPhysician.personId
    await mustAct(world, actor.lmPhysician, on(-1, '09:00'), 'answerSupport', {
      ...answer,
      physicianId,
      expectedVersion: 0,
    })
    await mustAct(world, actor.clinicPhysician, on(-1, '10:00'), 'answerSupport', { ...answer, expectedVersion: 1 })
    await goesHome(world, { patientId, stayId }, on(0, '13:00'))
    const proposal = { patientId, supportId, expectedVersion: 3, ...summary }
    const offered = await mustAct(world, actor.lmPhysician, on(5, '10:00'), 'proposeHandover', proposal)
    const handoverId = offered.support?.handover?.id ?? ''
    const taken = { patientId, handoverId, expectedVersion: 0, dialogue: 'PHONE' }
    const accepted = await mustAct(world, actor.clinicPhysician, on(5, '14:00'), 'acceptHandover', taken)
    expect(accepted.responsibility?.unit.id).toBe(unit.psychiatricClinic)
  })

  test('M15: a psychiatric stay alone starts no support', async () => {
    const { actor, unit } = world
    const patientId = await world.patient(options)
    const stayId = await world.admit(patientId, { ward: 'psychiatricWard', at: on(-4, '14:00') })
    const risk = { patientId, stayId, expectedVersion: 0, decision: 'HIGH', attendingId: actor.psychiatrist.personId }
    await mustAct(world, actor.psychiatrist, on(-2, '09:00'), 'decideRisk', risk)
    const plan = { expectedDischargeOn: '2026-10-12', plannedDays: 14, message: 'Depression', receivingUnitId: unit.vc }
    const { userErrors } = await act(world, actor.psychiatrist, on(-2, '10:00'), 'proposeSupport', {
      patientId,
      stayId,
      ...plan,
    })
    expect(userErrors.map(({ code }) => code)).toEqual(['PSYCHIATRIC_STAY'])
  })
})
