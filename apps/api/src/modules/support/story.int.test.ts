import { expect, test } from 'vitest'
import { act, mustAct, seen } from '../../../test/acts.ts'
import {
  goesHome,
  handoverProposed,
  homeDay,
  lmConfirms,
  on,
  proposed,
  summary,
  vcConfirms,
} from '../../../test/support-story.ts'
import { known, ownWorld } from '../../../test/world.ts'

const world = await ownWorld()

test('M2, M4, M5, M7, M8: from the ward to the vårdcentral, by the commands of every party', async () => {
  const { unit, actor } = world
  const story = await proposed(world)
  const { patientId, supportId, stayId } = story

  const planned = await seen(world, actor.wardPhysician, on(-2, '10:30'), patientId)
  expect(planned.stay?.riskAssessment).toEqual({ decision: 'HIGH', version: 1 })
  expect(planned.support?.answers.map(({ party, state }) => [party, state])).toEqual([
    ['LAKARMEDVERKAN', 'WAITING'],
    ['RECEIVING_UNIT', 'WAITING'],
  ])
  expect(planned.nextResponsibility).toEqual({ at: null, certainty: 'EXPECTED', unit: { id: unit.vc } })

  const asked = await mustAct(world, actor.vcPhysician, on(-2, '14:00'), 'answerSupport', {
    patientId,
    supportId,
    expectedVersion: 0,
    answer: 'QUESTION',
    text: 'Vilken vikt ska vi sikta på?',
  })
  expect(asked.support?.phase).toBe('PLANNED')
  await mustAct(world, actor.wardPhysician, on(-2, '15:00'), 'replySupport', {
    patientId,
    supportId,
    expectedVersion: 1,
    party: 'RECEIVING_UNIT',
    text: '71 kg.',
  })
  await lmConfirms(world, story, on(-1, '09:00'))
  const confirmed = await vcConfirms(world, story, on(-1, '11:00'))
  expect(confirmed.support?.phase).toBe('CONFIRMED')
  expect(confirmed.nextResponsibility).toEqual({ at: null, certainty: 'PLANNED', unit: { id: unit.lm } })
  expect(confirmed.support?.messages.map(({ kind, text }) => [kind, text])).toEqual([
    ['QUESTION', 'Vilken vikt ska vi sikta på?'],
    ['REPLY', '71 kg.'],
    ['CONFIRMATION', null],
    ['CONFIRMATION', null],
  ])

  const home = await goesHome(world, { patientId, stayId }, on(0, '13:00'))
  expect(home.support).toMatchObject({ phase: 'RUNNING', firstDay: homeDay, lastDay: '2026-10-25', dayNumber: 1 })
  expect(home.responsibility).toEqual({
    since: on(0, '13:00'),
    reason: 'SUPPORT_START',
    unit: { id: unit.lm },
    physician: { id: actor.lmPhysician.personId },
  })
  expect(home.nextResponsibility).toEqual({ at: on(14, '00:00'), certainty: 'PLANNED', unit: { id: unit.vc } })

  const visited = await mustAct(world, actor.lmPhysician, on(1, '16:00'), 'recordFollowUp', {
    patientId,
    supportId,
    counterpart: 'PATIENT',
    mode: 'PHYSICAL',
    at: on(1, '15:00'),
    outcome: 'Mår bättre, vikt 72 kg',
    nextOn: '2026-10-15',
  })
  expect(visited.support?.firstContactAt).toBe(on(1, '15:00'))

  const offered = await mustAct(world, actor.lmPhysician, on(9, '10:00'), 'proposeHandover', {
    patientId,
    supportId,
    expectedVersion: visited.support?.version ?? 0,
    ...summary,
  })
  const handoverId = offered.support?.handover?.id ?? ''
  expect(offered.nextResponsibility).toEqual({ at: null, certainty: 'PROPOSED', unit: { id: unit.vc } })
  await mustAct(world, actor.vcPhysician, on(9, '13:00'), 'returnHandover', {
    patientId,
    handoverId,
    expectedVersion: 0,
    text: 'Vem beställer proverna?',
  })
  await mustAct(world, actor.lmPhysician, on(9, '14:00'), 'answerHandover', {
    patientId,
    handoverId,
    expectedVersion: 1,
    text: 'Vi gör det.',
  })
  const accepted = await mustAct(world, actor.vcPhysician, on(10, '09:00'), 'acceptHandover', {
    patientId,
    handoverId,
    expectedVersion: 2,
    dialogue: 'PHONE',
  })
  expect(accepted.support).toMatchObject({ phase: 'HANDED_OVER', endedAt: on(10, '09:00') })
  expect(accepted.support?.handover).toMatchObject({ withinPeriod: true, effectiveAt: on(10, '09:00') })
  expect(accepted.timeline.map(({ from, to, reason, unit: { id } }) => [from, to, reason, id])).toEqual([
    [known, on(-4, '14:00'), 'FIRST_CONTACT', unit.vc],
    [on(-4, '14:00'), on(0, '13:00'), 'ADMISSION', unit.ward],
    [on(0, '13:00'), on(10, '09:00'), 'SUPPORT_START', unit.lm],
    [on(10, '09:00'), null, 'HANDOVER', unit.vc],
  ])
  expect(accepted.nextResponsibility).toBeNull()
})

test('M8: a take-over ahead leaves Läkarmedverkan responsible until its instant', async () => {
  const { unit, actor } = world
  const { patientId, handoverId } = await handoverProposed(world)
  const at = on(15, '08:00')
  const accepted = await mustAct(world, actor.vcPhysician, on(10, '09:00'), 'acceptHandover', {
    patientId,
    handoverId,
    expectedVersion: 0,
    dialogue: 'VIDEO',
    effectiveAt: at,
  })
  expect(accepted.responsibility?.unit.id).toBe(unit.lm)
  expect(accepted.support).toMatchObject({ status: 'HANDED_OVER', phase: 'RUNNING' })
  expect(accepted.support?.handover?.withinPeriod).toBe(false)
  expect(accepted.nextResponsibility).toEqual({ at, certainty: 'ACCEPTED', unit: { id: unit.vc } })
  const before = await seen(world, actor.lmPhysician, on(15, '07:59'), patientId)
  expect([before.responsibility?.unit.id, before.support?.phase]).toEqual([unit.lm, 'OVERDUE'])
  const after = await seen(world, actor.vcPhysician, at, patientId)
  expect([after.responsibility?.unit.id, after.support?.phase]).toEqual([unit.vc, 'HANDED_OVER'])
})

test('M8: accepting a returned proposal waits for the answer', async () => {
  const { actor } = world
  const { patientId, handoverId } = await handoverProposed(world)
  const input = { patientId, handoverId, expectedVersion: 0 }
  await mustAct(world, actor.vcPhysician, on(9, '13:00'), 'returnHandover', { ...input, text: 'Vem tar proverna?' })
  const { userErrors } = await act(world, actor.vcPhysician, on(9, '13:05'), 'acceptHandover', {
    ...input,
    expectedVersion: 1,
    dialogue: 'PHONE',
  })
  expect(userErrors.map(({ code }) => code)).toEqual(['HANDOVER_WAITS_FOR_ANSWER'])
})
