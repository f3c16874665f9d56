import { addDays, startOfDay } from '@lih/domain/time/civil'
import { expect, test } from 'vitest'
import { act } from '../../../test/acts.ts'
import { goesHome, handoverProposed, homeDay, on, proposed } from '../../../test/support-story.ts'
import { known, ownWorld } from '../../../test/world.ts'

const world = await ownWorld()

const set = (name: string, validFrom: string, amount: number) =>
  world.at(known, async ({ sql }) => {
    await sql`insert into rule_setting (name, valid_from, amount) values (${name}, ${validFrom}, ${amount})`
  })

test('M5: how late a support may start is what was set for the day of the discharge', async () => {
  await set('LATE_START_HOURS', addDays(homeDay, 1), 24)
  const before = await proposed(world)
  const after = await proposed(world)
  const first = await goesHome(world, before, on(0, '13:00'))
  const second = await goesHome(world, after, on(1, '13:00'))
  expect(first.support).toMatchObject({ phase: 'LATE', lateStartUntil: on(2, '13:00') })
  expect(second.support).toMatchObject({ phase: 'LATE', lateStartUntil: on(2, '13:00') })
  const third = await goesHome(world, await proposed(world), on(1, '14:00'))
  expect(third.support?.lateStartUntil).toBe(on(2, '14:00'))
})

test('M8: how far ahead one may take over is what is set on the day', async () => {
  await set('HANDOVER_AHEAD_DAYS', homeDay, 2)
  const story = await handoverProposed(world)
  const accept = (effectiveAt: string) =>
    act(world, world.actor.vcPhysician, on(9, '10:00'), 'acceptHandover', {
      patientId: story.patientId,
      handoverId: story.handoverId,
      expectedVersion: 0,
      effectiveAt,
      dialogue: 'PHONE',
    })
  const late = await accept(startOfDay(addDays(homeDay, 12)))
  expect(late.userErrors).toEqual([
    { code: 'EFFECTIVE_TOO_FAR', path: ['effectiveAt'], params: { latest: addDays(homeDay, 11) } },
  ])
  expect((await accept(on(11, '10:00'))).userErrors).toEqual([])
})
