import { randomUUID } from 'node:crypto'
import { addDays, type CivilDate, type Instant, startOfDay } from '@lih/domain/time/civil'
import { expect, test } from 'vitest'
import type { StaffName } from '../../../test/organisation.ts'
import { on } from '../../../test/support-story.ts'
import { ownWorld } from '../../../test/world.ts'
import { escalateWaiting } from './escalating.ts'

const world = await ownWorld()

type Item = {
  readonly kind: string
  readonly count: number | null
  readonly since: Instant
  readonly until: Instant
  readonly escalatedAt: Instant | null
  readonly mine: boolean
  readonly patient: unknown
}
/** What waits of overdue reviews for somebody's unit, in one statement. */
const overdue = async (who: StaffName, at: Instant): Promise<readonly Item[]> => {
  const document = `query ($listId: ID!) { waiting(listId: $listId) { items {
    kind count since until escalatedAt mine patient { id } } } waitingCount { unit } }`
  type Answer = { waiting: { items: Item[] }; waitingCount: { unit: number } }
  const { data, errors } = await world.as(world.actor[who], at).ask<Answer>(document, { listId: randomUUID() })
  if (!data) throw new Error(JSON.stringify(errors))
  expect(data.waitingCount.unit).toBe(data.waiting.items.length)
  return data.waiting.items.filter(({ kind }) => kind === 'MEDICATION_OVERDUE')
}
/** A patient in municipal health care from a day on: the first review is due that day (V3). */
const enrolledFrom = async (day: CivilDate, listed: 'vc' | 'otherVc' = 'vc'): Promise<string> => {
  const patientId = await world.patient({ listed, enrolled: 'municipality' })
  await world.owner`update enrolment set period = tstzrange(${startOfDay(day)}::timestamptz, null) where patient_id = ${patientId}`
  return patientId
}
const reviewed = (patientId: string, day: CivilDate) => world.owner`
  insert into medication_review (patient_id, unit_id, physician_id, kind, held_on, medicines, took_part, summary, changes,
    entered_at, entered_by, recorded_at)
  values (${patientId}, ${world.unit.vc}, ${world.actor.vcPhysician.personId}, 'SIMPLE', ${day}, 3, '{}', 'Hållen.', '[]',
    ${startOfDay(addDays(day, 1))}, ${world.actor.vcPhysician.personId}, ${startOfDay(addDays(day, 1))})`

test('V3, promise 18: overdue reviews are one thing that waits for who is responsible, and escalate once', async () => {
  const first = await enrolledFrom('2026-10-12')
  const second = await enrolledFrom('2026-10-20')
  expect(await overdue('vcPhysician', on(0, '23:59'))).toEqual([])
  expect(await overdue('vcPhysician', on(1, '00:00'))).toEqual([
    {
      kind: 'MEDICATION_OVERDUE',
      count: 1,
      since: on(1, '00:00'),
      until: on(15, '00:00'),
      escalatedAt: null,
      mine: true,
      patient: null,
    },
  ])
  expect(await overdue('vcPhysician', on(9, '08:00'))).toMatchObject([{ count: 2, since: on(1, '00:00') }])
  expect(await overdue('otherVcPhysician', on(9, '08:00'))).toEqual([])
  expect(await overdue('municipalNurse', on(9, '08:00'))).toEqual([])

  await world.at(on(14, '23:59'), escalateWaiting)
  expect(await overdue('vcManager', on(14, '23:59'))).toEqual([])
  await world.at(on(15, '00:00'), escalateWaiting)
  await world.at(on(16, '00:00'), escalateWaiting)
  expect(await overdue('vcManager', on(16, '08:00'))).toMatchObject([{ escalatedAt: on(15, '00:00'), mine: true }])
  const escalations = () =>
    world.owner`select since from waiting_escalation where kind = 'MEDICATION_OVERDUE' order by escalated_at`
  expect(await escalations()).toHaveLength(1)

  // With the first one held the second is the oldest: nobody is told anew at once, but after a month.
  await reviewed(first, '2026-10-28')
  await world.at(on(25, '08:00'), escalateWaiting)
  expect(await overdue('vcPhysician', on(25, '08:00'))).toMatchObject([
    { count: 1, since: on(9, '00:00'), escalatedAt: on(15, '00:00') },
  ])
  expect(await escalations()).toHaveLength(1)
  await world.at(on(46, '08:00'), escalateWaiting)
  expect(await escalations()).toHaveLength(2)

  await reviewed(second, '2026-11-27')
  expect(await overdue('vcPhysician', on(47, '08:00'))).toEqual([])
})

test('V3: a review of the year before counts until its day, and the dead are not waited for', async () => {
  const patientId = await enrolledFrom('2026-01-01', 'otherVc')
  await reviewed(patientId, '2025-12-10')
  const at = (day: CivilDate) => startOfDay(day)
  expect(await overdue('otherVcPhysician', at('2026-12-10'))).toEqual([])
  expect(await overdue('otherVcPhysician', at('2026-12-11'))).toMatchObject([{ count: 1, since: at('2026-12-11') }])
  await world.owner`update patient set deceased_at = ${at('2026-12-12')} where id = ${patientId}`
  expect(await overdue('otherVcPhysician', at('2026-12-13'))).toEqual([])
})
