import { isChain } from '@lih/domain/responsibility/timeline'
import { describe, expect, test } from 'vitest'
import { feedOf } from '../../../test/feed-known.ts'
import { confirmed, handoverProposed, on, running } from '../../../test/support-story.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()
const { send, sendDeath } = feedOf(world)

const supportOf = async (id: string) => {
  const [row] = await world.owner<
    { status: string; endReason: string | null; startedAt: string | null; endedAt: string | null }[]
  >`
    select status, end_reason, started_at, ended_at from support where id = ${id}`
  return row
}
const holders = async (patientId: string) =>
  (await world.timeline(patientId)).map(({ from, unitId, reason }) => [from, unitId, reason])

describe('a stay from the feed and the support at home', () => {
  test('M10, M21: an admission ends the support that runs, and the ward is responsible', async () => {
    const { patientId, supportId } = await running(world)
    const report = await send(patientId, 'r1', on(5, '03:10'), undefined, on(5, '04:00'))
    expect(report).toMatchObject({ new: 1, rejected: [], remarks: [] })
    expect(await supportOf(supportId)).toMatchObject({
      status: 'ENDED',
      endReason: 'ADMISSION',
      endedAt: on(5, '03:10'),
    })
    expect((await holders(patientId)).at(-1)).toEqual([on(5, '03:10'), world.unit.ward, 'ADMISSION'])
  })
  test('M10, M21: its end gives the responsibility to the receiving unit', async () => {
    const { patientId } = await running(world)
    await send(patientId, 'q1', on(5, '03:10'), undefined, on(5, '04:00'))
    const report = await send(patientId, 'q1', on(5, '03:10'), on(8, '12:00'), on(8, '12:30'))
    expect(report).toMatchObject({ changed: 1, remarks: [] })
    expect((await holders(patientId)).at(-1)).toEqual([on(8, '12:00'), world.unit.vc, 'DISCHARGE'])
  })
  test('M5, M7, M21: the end of the stay for which a support is confirmed starts it', async () => {
    const { patientId, supportId, stayId } = await confirmed(world)
    await send(patientId, 's1', on(-4, '14:05'), undefined, on(-1, '12:00'))
    const report = await send(patientId, 's1', on(-4, '14:05'), on(0, '13:00'), on(0, '13:20'))
    expect(report).toMatchObject({ changed: 1, remarks: [] })
    expect(await supportOf(supportId)).toMatchObject({ status: 'RUNNING', startedAt: on(0, '13:00') })
    expect((await holders(patientId)).at(-1)).toEqual([on(0, '13:00'), world.unit.lm, 'SUPPORT_START'])
    const stays = await world.owner<
      { id: string; admittedAt: string }[]
    >`select id, admitted_at from stay where patient_id = ${patientId}`
    expect(stays).toEqual([{ id: stayId, admittedAt: on(-4, '14:00') }])
  })
  test('M11, M21: a readmission heard of when it is over ends the support from when it began', async () => {
    const { patientId, supportId } = await running(world)
    const report = await send(patientId, 't1', on(5, '03:10'), on(8, '12:00'), on(9, '09:00'))
    expect(report).toMatchObject({ new: 1, remarks: [] })
    expect(await supportOf(supportId)).toMatchObject({
      status: 'ENDED',
      endReason: 'ADMISSION',
      endedAt: on(5, '03:10'),
    })
    expect((await holders(patientId)).slice(-2)).toEqual([
      [on(5, '03:10'), world.unit.ward, 'ADMISSION'],
      [on(8, '12:00'), world.unit.vc, 'DISCHARGE'],
    ])
  })
})

describe('a death from the feed', () => {
  test('M10, M11, M21: ends the support and the timeline at the time of death, once', async () => {
    const { patientId, supportId, handoverId } = await handoverProposed(world)
    const died = on(10, '03:10')
    expect(await sendDeath(patientId, 'd1', died, on(10, '08:00'))).toMatchObject({ rejected: [], remarks: [] })
    expect(await supportOf(supportId)).toMatchObject({ status: 'ENDED', endReason: 'DEATH', endedAt: died })
    const [handover] = await world.owner`select status from handover where id = ${handoverId}`
    expect(handover?.['status']).toBe('WITHDRAWN')
    const ended = await world.timeline(patientId)
    expect([isChain(ended, died), ended.at(-1)?.unitId]).toEqual([true, world.unit.lm])
    await sendDeath(patientId, 'd1', died, on(11, '08:00'))
    expect(await world.timeline(patientId)).toEqual(ended)
    const [events] = await world.owner`
      select count(*)::int as n from audit where patient_id = ${patientId} and action = 'support:end'`
    expect(events?.['n']).toBe(1)
  })
  test('M10, M11, M21: of somebody without support, and a stay told afterwards shifts nothing beyond the death', async () => {
    const patientId = await world.patient()
    const died = on(3, '12:00')
    await sendDeath(patientId, 'd2', died, on(4, '08:00'))
    await send(patientId, 'd2s', on(2, '12:00'), on(3, '12:00'), on(4, '09:00'))
    const timeline = await world.timeline(patientId)
    expect([isChain(timeline, died), timeline.at(-1)?.unitId]).toEqual([true, world.unit.ward])
  })
})
