import { beforeAll, expect, test } from 'vitest'
import { confirmed, goesHome, homeDay, on } from '../../../test/support-story.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()
beforeAll(async () => {
  // From day 2 on, the unlisted of Halmstad go to VC Vallås instead of VC Söndrum.
  await world.owner`
    insert into default_receiving_unit (municipality_code, unit_id, valid_from)
    values ('1380', ${world.unit.vc}, ${homeDay}::date + 1)`
})

const receiverAfter = async (dischargedAt: string, registeredAt = dischargedAt) => {
  const patientId = await world.patient({ listed: null })
  const stayId = await world.admit(patientId, { at: on(-4, '14:00') })
  await world.discharge(stayId, dischargedAt, registeredAt)
  return (await world.timeline(patientId)).at(-1)?.unitId
}

test('M12, G7: who is not listed goes to the default of the day, from its first midnight on', async () => {
  expect(await receiverAfter(on(0, '23:59'))).toBe(world.unit.otherVc)
  expect(await receiverAfter(on(1, '00:00'))).toBe(world.unit.vc)
})

test('M11, M12: a discharge told late goes to the default of the day on which it was', async () => {
  expect(await receiverAfter(on(0, '22:00'), on(1, '08:00'))).toBe(world.unit.otherVc)
})

test('M12: the receiver of a plan that is made stays when the default changes', async () => {
  const story = await confirmed(world, { listed: null, responsible: 'otherVc' })
  await world.owner`
    insert into default_receiving_unit (municipality_code, unit_id, valid_from)
    values ('1380', ${world.unit.otherVc}, ${homeDay}::date + 3)`
  await goesHome(world, story, on(4, '13:00'))
  const [support] = await world.owner`select receiving_unit_id as id from support where id = ${story.supportId}`
  expect(support?.['id']).toBe(world.unit.vc)
})

test('M12: a municipality has one default from a day', async () => {
  const again = world.owner`
    insert into default_receiving_unit (municipality_code, unit_id, valid_from)
    values ('1380', ${world.unit.vc}, ${homeDay}::date + 1)`
  await expect(again).rejects.toThrow('default_receiving_unit_from')
})
