import { randomUUID } from 'node:crypto'
import { atTime } from '@lih/domain/time/civil'
import { beforeAll, describe, expect, test } from 'vitest'
import { type LineName, phoneOf, plantLines, plantShift, send } from '../../../test/on-call.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { ownWorld } from '../../../test/world.ts'
import { inTransaction } from '../../db/transaction.ts'

const world = await ownWorld()
let line: Record<LineName, string>
beforeAll(async () => {
  line = await plantLines(world)
})

const now = atTime('2026-10-12', '10:00')
const types: Readonly<Record<string, string>> = {
  reportOnCallSick: 'DropOnCallShiftInput',
  removeOnCallShift: 'DropOnCallShiftInput',
}
const command = (who: StaffName, mutation: string, input: Readonly<Record<string, unknown>>, at = now) =>
  send<{ done: boolean; added: number | null; taken: number | null; busy: number | null; userErrors: [] }>(
    world,
    world.actor[who],
    at,
    {
      mutation,
      type: types[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`,
      fields: 'done added taken busy',
      input,
    },
  )

type Shift = {
  id: string
  version: number
  status: string
  from: string
  to: string
  phone: string
  person: { id: string }
}
type Roster = {
  shifts: Shift[]
  gaps: { from: string; to: string }[]
  mayPlan: boolean
  ownPersonId: string | null
  swaps: { id: string; version: number; status: string; mayAnswer: boolean; mayWithdraw: boolean }[]
  events: { kind: string; from: string; by: { id: string }; text: string | null }[]
}
const roster = async (who: StaffName, lineId: string, day: string, at = now) => {
  const document = `query ($lineId: ID!, $day: CivilDate!) { onCallRoster(lineId: $lineId, day: $day) {
    shifts { id version status from to phone person { id } } gaps { from to } mayPlan ownPersonId
    swaps { id version status mayAnswer mayWithdraw } events { kind from by { id } text } } }`
  const { data } = await world.as(world.actor[who], at).ask<{ onCallRoster: Roster | null }>(document, { lineId, day })
  return data?.onCallRoster ?? null
}
const shiftsOn = async (lineId: string, day: string) =>
  ((await roster(lineId === line.jour ? 'lmPhysician' : 'wardPhysician', lineId, day))?.shifts ?? []).filter(
    ({ from }) => from.startsWith(day),
  )

const stored = async () => ({
  shifts: [...(await world.owner`select id, version, person_id, status, period from on_call_shift order by id`)],
  swaps: [...(await world.owner`select id, version, status from on_call_swap order by id`)],
  events: [...(await world.owner`select id from on_call_event order by id`)],
  audit: [...(await world.owner`select id from audit where action like 'onCall:%' order by id`)],
})
const person = (who: StaffName): string => world.actor[who].personId

describe('a shift', () => {
  const add = (day: string, change: Readonly<Record<string, unknown>> = {}) => ({
    lineId: line.jour,
    personId: person('secondLmPhysician'),
    on: day,
    from: '17:00',
    to: '08:00',
    ...change,
  })

  test('O1: the unit that keeps the roster puts somebody on duty, with the phone that answers', async () => {
    expect(await command('lmPhysician', 'addOnCallShift', add('2026-10-20'))).toMatchObject({
      answer: { done: true },
      codes: [],
    })
    expect(await shiftsOn(line.jour, '2026-10-20')).toMatchObject([
      {
        status: 'PLANNED',
        person: { id: person('secondLmPhysician') },
        phone: phoneOf(1),
        from: atTime('2026-10-20', '17:00'),
        to: atTime('2026-10-21', '08:00'),
      },
    ])
    const kept = await roster('lmPhysician', line.jour, '2026-10-20')
    expect(kept?.events[0]).toMatchObject({ kind: 'ADDED', by: { id: person('lmPhysician') } })
  })

  test('G6: sent twice it is one shift; by two at once one wins', async () => {
    const input = { ...add('2026-10-21'), commandId: randomUUID() }
    await command('lmPhysician', 'addOnCallShift', input)
    const before = await stored()
    expect(await command('lmPhysician', 'addOnCallShift', input)).toMatchObject({ answer: { done: true } })
    expect(await stored()).toEqual(before)
    const both = await Promise.all(
      ['lmPhysician', 'vcPhysician'].map((who) =>
        command('secondLmPhysician', 'addOnCallShift', add('2026-10-22', { personId: person(who as StaffName) })),
      ),
    )
    expect(both.filter(({ answer }) => answer?.done)).toHaveLength(1)
    expect(both.flatMap(({ codes }) => codes)).toEqual(['from.SHIFT_TAKEN'])
  })

  test.each([
    ['a unit that does not keep it', 'wardPhysician', {}, ['NOT_OWN_LINE']],
    ['no such line', 'lmPhysician', { lineId: randomUUID() }, ['lineId.NOT_FOUND']],
    ['who takes no part', 'lmPhysician', { personId: randomUUID() }, ['personId.NOT_IN_ROSTER']],
    ['a day that has been', 'lmPhysician', { on: '2026-10-08' }, ['on.SHIFT_PASSED']],
    ['office hours', 'lmPhysician', { from: '08:00', to: '17:00' }, ['from.OUTSIDE_DUTY_HOURS']],
    ['hours that are none', 'lmPhysician', { from: '25:00', to: '8' }, ['from.NOT_A_TIME', 'to.NOT_A_TIME']],
  ] as const)('O1, G6: %s is refused, and nothing is stored', async (_title, who, change, codes) => {
    const before = await stored()
    expect(await command(who, 'addOnCallShift', add('2026-10-28', change))).toMatchObject({
      answer: { done: false },
      codes,
    })
    expect(await stored()).toEqual(before)
  })

  test.each([
    ['lmNurse', 'WRONG_PROFESSION'],
    ['vcPhysician', 'WRONG_UNIT'],
    ['municipalNurse', 'WRONG_UNIT'],
  ] as const)('G2: the %s plans no roster: %s', async (who, denied) => {
    expect(await command(who, 'addOnCallShift', add('2026-10-29'))).toMatchObject({ answer: null, denied })
  })

  test('O1: nobody is on duty on two lines at once', async () => {
    await plantShift(world, line.medicine, 'lmPhysician', { on: '2026-10-30', from: '08:00', to: '08:00' })
    const input = add('2026-10-30', { personId: person('lmPhysician') })
    expect((await command('secondLmPhysician', 'addOnCallShift', input)).codes).toEqual(['personId.ALREADY_ON_DUTY'])
  })

  test('O1: the database itself refuses a second one on duty, and a second duty', async () => {
    await plantShift(world, line.jour, 'lmPhysician', { on: '2026-11-03' })
    for (const [of, who] of [
      ['jour', 'secondLmPhysician'],
      ['medicine', 'lmPhysician'],
    ] as const) {
      await expect(plantShift(world, line[of], who, { on: '2026-11-03', from: '23:00' })).rejects.toMatchObject({
        code: '23P01',
      })
    }
  })
})

describe('what is not worked as planned', () => {
  const dropped = async (on: string, who: StaffName = 'secondLmPhysician') => ({
    shiftId: await plantShift(world, line.jour, who, { on }),
    expectedVersion: 0,
    reason: 'Feber.',
  })

  test('O1: the sick one says so, the gap shows at once and can be mended while it lasts', async () => {
    const input = await dropped('2026-11-10')
    const at = atTime('2026-11-10', '21:30')
    expect(await command('secondLmPhysician', 'reportOnCallSick', input, at)).toMatchObject({ answer: { done: true } })
    const ill = await roster('lmPhysician', line.jour, '2026-11-10', at)
    const gap = { from: at, to: atTime('2026-11-11', '08:00') }
    expect(ill?.gaps[0]).toEqual(gap)
    expect(ill?.shifts.filter(({ from }) => from.startsWith('2026-11-10'))).toMatchObject([
      { status: 'PLANNED', to: at },
      { status: 'SICK', ...gap },
    ])
    const again = { lineId: line.jour, personId: person('vcPhysician'), on: '2026-11-10', from: '17:00', to: '08:00' }
    const later = atTime('2026-11-10', '21:40')
    expect((await command('lmPhysician', 'addOnCallShift', again, later)).codes).toEqual([])
    const mended = await roster('lmPhysician', line.jour, '2026-11-10', later)
    expect(mended?.gaps.some(({ from }) => from < gap.to)).toBe(false)
    expect(mended?.events.slice(0, 2).map(({ kind, text }) => [kind, text])).toEqual([
      ['ADDED', null],
      ['SICK', 'Feber.'],
    ])
  })

  test('O1: who takes part from another unit reports sick, too; others do not', async () => {
    const input = await dropped('2026-11-12', 'vcPhysician')
    expect((await command('secondVcPhysician', 'reportOnCallSick', input)).codes).toEqual(['NOT_OWN_SHIFT'])
    const at = atTime('2026-11-12', '23:00')
    expect((await command('vcPhysician', 'reportOnCallSick', input, at)).codes).toEqual([])
    expect((await command('vcPhysician', 'reportOnCallSick', input, at)).codes).toEqual(['expectedVersion.STALE'])
  })

  test('O1: a shift is taken out before it begins, with a reason that stays', async () => {
    const input = await dropped('2026-11-16')
    expect((await command('wardPhysician', 'removeOnCallShift', input)).codes).toEqual(['NOT_OWN_LINE'])
    expect((await command('lmPhysician', 'removeOnCallShift', { ...input, reason: ' ' })).codes).toEqual([
      'reason.REQUIRED',
    ])
    expect((await command('lmPhysician', 'removeOnCallShift', input)).codes).toEqual([])
    expect(await shiftsOn(line.jour, '2026-11-16')).toMatchObject([{ status: 'REMOVED' }])
    expect((await command('lmPhysician', 'removeOnCallShift', { ...input, expectedVersion: 1 })).codes).toEqual([
      'SHIFT_NOT_PLANNED',
    ])
  })
})

describe('a swap', () => {
  const asked = async (given: string, taken: string | null, at = now) => {
    const shiftId = await plantShift(world, line.jour, 'lmPhysician', { on: given })
    const returnShiftId = taken && (await plantShift(world, line.jour, 'vcPhysician', { on: taken, phone: phoneOf(2) }))
    const input = {
      shiftId,
      expectedVersion: 0,
      toPersonId: person('vcPhysician'),
      returnShiftId,
      text: 'Kan du ta min?',
    }
    expect((await command('lmPhysician', 'askOnCallSwap', input, at)).codes).toEqual([])
    const swap = (await roster('vcPhysician', line.jour, given, at))?.swaps.find(({ status }) => status === 'ASKED')
    return { shiftId, returnShiftId, swap: { swapId: swap?.id, expectedVersion: swap?.version } }
  }

  test('O1: accepted by the other, both shifts change hands with their phones, and it is recorded', async () => {
    const { swap } = await asked('2026-12-01', '2026-12-03')
    expect((await roster('vcPhysician', line.jour, '2026-12-01'))?.swaps[0]).toMatchObject({
      mayAnswer: true,
      mayWithdraw: false,
    })
    expect((await command('vcPhysician', 'answerOnCallSwap', { ...swap, accept: true })).codes).toEqual([])
    expect(await shiftsOn(line.jour, '2026-12-01')).toMatchObject([
      { person: { id: person('vcPhysician') }, phone: phoneOf(2) },
    ])
    expect(await shiftsOn(line.jour, '2026-12-03')).toMatchObject([
      { person: { id: person('lmPhysician') }, phone: phoneOf(0) },
    ])
    const after = await roster('lmPhysician', line.jour, '2026-12-01')
    expect(after?.swaps[0]).toMatchObject({ status: 'ACCEPTED', mayAnswer: false })
    expect(after?.events.filter(({ kind }) => kind === 'SWAPPED')).toHaveLength(2)
  })

  test('O1: refused when the other is on duty on another line by then', async () => {
    const { swap } = await asked('2026-12-08', null)
    await world.owner`insert into on_call_member (line_id, person_id, phone) values (${line.medicine}, ${person('vcPhysician')}, '1') on conflict do nothing`
    await world.owner`insert into on_call_number (line_id, person_id, phone, period) values (${line.medicine}, ${person('vcPhysician')}, '1', '[2026-01-01,)')`
    await plantShift(world, line.medicine, 'vcPhysician', { on: '2026-12-09', from: '07:00', to: '09:00' })
    const before = await stored()
    expect((await command('vcPhysician', 'answerOnCallSwap', { ...swap, accept: true })).codes).toEqual([
      'toPersonId.ALREADY_ON_DUTY',
    ])
    expect(await stored()).toEqual(before)
    expect(
      (await command('vcPhysician', 'answerOnCallSwap', { ...swap, accept: false, text: 'Jour på medicin.' })).codes,
    ).toEqual([])
  })

  test('O1: only the asked one answers, only who asked takes it back, and once', async () => {
    const { swap } = await asked('2026-12-10', null)
    expect((await command('secondLmPhysician', 'answerOnCallSwap', { ...swap, accept: true })).codes).toEqual([
      'SWAP_NOT_ASKED_OF_YOU',
    ])
    expect((await command('vcPhysician', 'withdrawOnCallSwap', swap)).codes).toEqual(['NOT_OWN_SHIFT'])
    expect((await command('lmPhysician', 'withdrawOnCallSwap', swap)).codes).toEqual([])
    expect((await command('vcPhysician', 'answerOnCallSwap', { ...swap, accept: true })).codes).toEqual([
      'expectedVersion.STALE',
    ])
    expect((await command('vcPhysician', 'withdrawOnCallSwap', { ...swap, swapId: randomUUID() })).codes).toEqual([
      'swapId.NOT_FOUND',
    ])
  })

  test('G6: answered twice at once, one counts', async () => {
    const { swap } = await asked('2026-12-14', null)
    const both = await Promise.all(
      [true, false].map((accept) => command('vcPhysician', 'answerOnCallSwap', { ...swap, accept })),
    )
    expect(both.filter(({ answer }) => answer?.done)).toHaveLength(1)
  })

  test('G2: a swap is for physicians of the portals that keep rosters', async () => {
    for (const [who, denied] of [
      ['vcNurse', 'WRONG_PROFESSION'],
      ['municipalNurse', 'WRONG_UNIT'],
    ] as const) {
      const input = { swapId: randomUUID(), expectedVersion: 0 }
      expect(await command(who, 'withdrawOnCallSwap', input)).toMatchObject({ answer: null, denied })
    }
  })
})

describe('a weekly pattern', () => {
  const week = () =>
    [
      ['lmPhysician'],
      ['secondLmPhysician'],
      ['lmPhysician'],
      ['secondLmPhysician'],
      ['lmPhysician'],
      ['vcPhysician'],
      ['vcPhysician'],
    ].map((people) => people.map((who) => person(who as StaffName)))

  test('O1: fills the weeks over Christmas, keeps what is planned, and is kept itself', async () => {
    await plantShift(world, line.jour, 'vcPhysician', { on: '2026-12-22' })
    const input = { lineId: line.jour, firstDay: '2026-12-21', lastDay: '2027-01-03', pattern: week() }
    expect(await command('lmPhysician', 'fillOnCallRoster', input)).toMatchObject({
      answer: { done: true, added: 13, taken: 1, busy: 0 },
    })
    const christmas = await roster('lmPhysician', line.jour, '2026-12-21')
    const filled = { from: atTime('2026-12-21', '17:00'), to: atTime('2027-01-04', '08:00') }
    expect(christmas?.gaps.filter(({ from }) => from < filled.to && from >= filled.from)).toEqual([])
    const eve = christmas?.shifts.find(({ from }) => from === atTime('2026-12-24', '08:00'))
    expect(eve).toMatchObject({ to: atTime('2026-12-25', '08:00'), person: { id: person('secondLmPhysician') } })
  })

  test.each([
    ['backwards', { lastDay: '2027-01-10' }, ['lastDay.PERIOD_NOT_IN_ORDER']],
    ['of six days', { pattern: [[], [], [], [], [], []] }, ['pattern.OUT_OF_RANGE']],
    ['empty', { pattern: [[], [], [], [], [], [], []] }, ['pattern.PATTERN_EMPTY']],
  ])('O1, G6: %s is refused, and nothing is stored', async (_title, change, codes) => {
    const before = await stored()
    const input = { lineId: line.jour, firstDay: '2027-01-11', lastDay: '2027-01-17', pattern: week(), ...change }
    expect(await command('lmPhysician', 'fillOnCallRoster', input)).toMatchObject({ answer: { done: false }, codes })
    expect(await stored()).toEqual(before)
  })
})

test('O1: a roster is read by who keeps it or takes part; the gaps of 60 days wait for who keeps it', async () => {
  expect(await roster('municipalNurse', line.jour, '2026-10-12')).toBe(null)
  expect(await roster('secondVcPhysician', line.jour, '2026-10-12')).toBe(null)
  expect(await roster('vcPhysician', line.jour, '2026-10-12')).toMatchObject({
    mayPlan: false,
    ownPersonId: person('vcPhysician'),
  })
  expect(await roster('lmPhysician', line.jour, '2026-10-12')).toMatchObject({ mayPlan: true })
  const document = `{ ownOnCallLines { id keeps asked gaps { from to } } }`
  const own = async (who: StaffName) =>
    (
      await world
        .as(world.actor[who], now)
        .ask<{ ownOnCallLines: { id: string; keeps: boolean; gaps: { from: string }[] }[] }>(document)
    ).data?.ownOnCallLines
  const kept = (await own('secondLmPhysician'))?.find(({ id }) => id === line.jour)
  expect(kept?.keeps).toBe(true)
  expect(kept?.gaps[0]?.from).toBe(atTime('2026-10-12', '17:00'))
  expect((await own('vcPhysician'))?.find(({ id }) => id === line.jour)).toMatchObject({ keeps: false, gaps: [] })
})

test('S1: the app’s role changes no roster of another unit, also past the commands', async () => {
  const shiftId = await plantShift(world, line.jour, 'lmPhysician', { on: '2027-02-02' })
  const asWard = (work: string, params: string[]) =>
    inTransaction(
      world.db.app,
      world.actor.wardPhysician,
      now,
      async ({ sql }) => (await sql.unsafe(work, params)).count,
    )
  expect(await asWard("update on_call_shift set status = 'REMOVED' where id = $1", [shiftId])).toBe(0)
  const values = [line.jour, person('lmPhysician')]
  const insert = `insert into on_call_shift (line_id, person_id, phone, period) values ($1, $2, '1', '[2027-03-01,2027-03-02)')`
  await expect(asWard(insert, values)).rejects.toMatchObject({ code: '42501' })
  await expect(
    asWard('insert into on_call_pattern (line_id, weekday, place, person_id) values ($1, 1, 0, $2)', values),
  ).rejects.toMatchObject({ code: '42501' })
  await expect(asWard('delete from on_call_shift where id = $1', [shiftId])).rejects.toMatchObject({ code: '42501' })
})
