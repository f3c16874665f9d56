import { randomUUID } from 'node:crypto'
import { atTime } from '@lih/domain/time/civil'
import { beforeAll, describe, expect, test } from 'vitest'
import { type LineName, phoneOf, plantLines, plantShift, send } from '../../../test/on-call.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()
let line: Record<LineName, string>
beforeAll(async () => {
  line = await plantLines(world)
})

const now = atTime('2026-10-12', '10:00')
const person = (who: StaffName): string => world.actor[who].personId
const command = (who: StaffName, mutation: string, input: Readonly<Record<string, unknown>>, at = now) => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  return send<{ done: boolean; userErrors: [] }>(world, world.actor[who], at, { mutation, type, fields: 'done', input })
}

type Member = {
  readonly version: number
  readonly phone: string
  readonly person: { readonly id: string }
  readonly numbers: readonly { readonly phone: string; readonly from: string; readonly to: string | null }[]
}
const rosterSeen = async (who: StaffName = 'lmPhysician', lineId = line.jour, at = now) => {
  const document = `query ($lineId: ID!, $day: CivilDate!) { onCallRoster(lineId: $lineId, day: $day) {
    members { version phone person { id } numbers { phone from to } } candidates { id } events { kind text by { id } } } }`
  type Roster = { members: Member[]; candidates: { id: string }[]; events: { kind: string; text: string | null }[] }
  const variables = { lineId, day: '2026-10-12' }
  const { data } = await world.as(world.actor[who], at).ask<{ onCallRoster: Roster | null }>(document, variables)
  return data?.onCallRoster ?? null
}
const memberSeen = async (who: StaffName, at = now) =>
  (await rosterSeen('lmPhysician', line.jour, at))?.members.find((member) => member.person.id === person(who))
const phoneOfShift = async (id: string): Promise<string | undefined> =>
  (await world.owner<{ phone: string }[]>`select phone from on_call_shift where id = ${id}`)[0]?.phone
const stored = async () => ({
  members: [...(await world.owner`select * from on_call_member order by line_id, person_id`)],
  numbers: [...(await world.owner`select * from on_call_number order by line_id, person_id, period`)],
  events: [...(await world.owner`select id from on_call_event order by id`)],
  audit: [...(await world.owner`select id from audit where action like 'onCall:%' order by id`)],
})

const to = async (who: StaffName, change: Readonly<Record<string, unknown>> = {}) => ({
  lineId: line.jour,
  personId: person(who),
  expectedVersion: (await memberSeen(who))?.version ?? null,
  phone: '070-174 06 77',
  from: '2026-11-01',
  ...change,
})

describe('O1: which phone somebody of a line answers, from a day on', () => {
  test('the shifts before keep theirs, those from the day on show the new one, and it stays in the history', async () => {
    const before = await plantShift(world, line.jour, 'lmPhysician', { on: '2026-10-30' })
    const after = await plantShift(world, line.jour, 'lmPhysician', { on: '2026-11-02' })
    expect(await command('secondLmPhysician', 'setOnCallNumber', await to('lmPhysician'))).toMatchObject({ codes: [] })
    expect([await phoneOfShift(before), await phoneOfShift(after)]).toEqual([phoneOf(0), '070-174 06 77'])
    expect(await memberSeen('lmPhysician')).toMatchObject({
      phone: phoneOf(0),
      numbers: [
        { phone: phoneOf(0), to: '2026-11-01' },
        { phone: '070-174 06 77', from: '2026-11-01', to: null },
      ],
    })
    expect((await rosterSeen())?.events[0]).toMatchObject({ kind: 'NUMBER', text: '070-174 06 77' })
  })

  test('nobody is shown a closed phone: a new number from today is that of a shift that goes on', async () => {
    const shift = await plantShift(world, line.jour, 'secondLmPhysician', { on: '2026-10-12' })
    const at = atTime('2026-10-12', '20:00')
    const today = await to('secondLmPhysician', { from: '2026-10-12', phone: '070-174 06 78' })
    expect((await command('lmPhysician', 'setOnCallNumber', today, at)).codes).toEqual([])
    expect(await phoneOfShift(shift)).toBe('070-174 06 78')
    const board = await world
      .as(world.actor.municipalNurse, at)
      .ask<{ onCallNow: { lines: { shifts: { phone: string }[] }[] } }>('{ onCallNow { lines { shifts { phone } } } }')
    const shown = board.data?.onCallNow.lines.flatMap(({ shifts }) => shifts.map(({ phone }) => phone))
    expect(shown).toContain('070-174 06 78')
    expect(shown).not.toContain(phoneOf(1))
  })

  test('a physician of a vårdcentral begins on the beredskapsjour, and can be put on duty from that day', async () => {
    expect((await rosterSeen())?.candidates.map(({ id }) => id)).toContain(person('secondVcPhysician'))
    const begins = await to('secondVcPhysician', { phone: '070-174 06 79', from: '2026-11-10' })
    expect((await command('lmPhysician', 'setOnCallNumber', begins)).codes).toEqual([])
    const shift = { lineId: line.jour, personId: person('secondVcPhysician'), from: '17:00', to: '08:00' }
    expect((await command('lmPhysician', 'addOnCallShift', { ...shift, on: '2026-11-09' })).codes).toEqual([
      'personId.NOT_IN_ROSTER',
    ])
    expect((await command('lmPhysician', 'addOnCallShift', { ...shift, on: '2026-11-10' })).codes).toEqual([])
  })

  test('G6: sent twice it is done once; of two at once the second is told; an older version overwrites nothing', async () => {
    const input = { ...(await to('vcPhysician')), commandId: randomUUID() }
    await command('lmPhysician', 'setOnCallNumber', input)
    const before = await stored()
    expect(await command('lmPhysician', 'setOnCallNumber', input)).toMatchObject({ answer: { done: true } })
    expect(await stored()).toEqual(before)
    const next = await to('vcPhysician', { phone: '070-174 06 80' })
    const both = await Promise.all(
      ['070-174 06 81', '070-174 06 82'].map((phone) => command('lmPhysician', 'setOnCallNumber', { ...next, phone })),
    )
    expect(both.flatMap(({ codes }) => codes)).toEqual(['expectedVersion.STALE'])
    expect((await command('lmPhysician', 'setOnCallNumber', input.commandId ? { ...next } : {})).codes).toEqual([
      'expectedVersion.STALE',
    ])
  })

  test.each([
    ['a unit that does not keep the line', 'wardPhysician', {}, ['NOT_OWN_LINE']],
    ['no such line', 'lmPhysician', { lineId: randomUUID() }, ['lineId.NOT_FOUND']],
    [
      'who does not work where the line is staffed',
      'lmPhysician',
      { personId: randomUUID(), expectedVersion: null },
      ['personId.NOT_A_CANDIDATE'],
    ],
    ['a day that has been', 'lmPhysician', { from: '2026-10-11' }, ['from.MEMBER_DAY_PASSED']],
    ['what is no phone', 'lmPhysician', { phone: 'växeln' }, ['phone.NOT_A_PHONE']],
  ] as const)('G6: %s is refused, and nothing is stored', async (_title, who, change, codes) => {
    const input = await to('secondLmPhysician', change)
    const before = await stored()
    expect(await command(who, 'setOnCallNumber', input)).toMatchObject({ answer: { done: false }, codes })
    expect(await stored()).toEqual(before)
  })

  test.each([
    ['lmNurse', 'WRONG_PROFESSION'],
    ['vcPhysician', 'WRONG_UNIT'],
    ['municipalNurse', 'WRONG_UNIT'],
  ] as const)('G2: not for the %s: %s', async (who, denied) => {
    expect(await command(who, 'setOnCallNumber', await to('lmPhysician'))).toMatchObject({ answer: null, denied })
  })
})

describe('O1: somebody leaves a line', () => {
  const leaving = async (who: StaffName, lastDay: string) => {
    const [row] = await world.owner<{ version: number }[]>`
      select version from on_call_member where line_id = ${line.medicine} and person_id = ${person(who)}`
    return { lineId: line.medicine, personId: person(who), expectedVersion: row?.version, lastDay }
  }

  test('not while shifts remain: the first of them is named', async () => {
    await plantShift(world, line.medicine, 'secondWardPhysician', { on: '2026-12-24', from: '08:00', to: '08:00' })
    const input = await leaving('secondWardPhysician', '2026-11-30')
    expect((await command('wardPhysician', 'endOnCallMember', input)).codes).toEqual(['lastDay.MEMBER_HAS_SHIFTS'])
    expect((await command('wardPhysician', 'endOnCallMember', { ...input, lastDay: '2026-12-24' })).codes).toEqual([])
  })

  test('takes part until the day is over, then neither in the roster nor in the pattern', async () => {
    expect(
      (await command('wardPhysician', 'endOnCallMember', await leaving('lmPhysician', '2026-10-20'))).codes,
    ).toEqual([])
    const names = async (at: string) =>
      (await rosterSeen('wardPhysician', line.medicine, at))?.members.map((member) => member.person.id)
    expect(await names(atTime('2026-10-20', '23:59'))).toContain(person('lmPhysician'))
    expect(await names(atTime('2026-10-21', '00:00'))).not.toContain(person('lmPhysician'))
    const shift = {
      lineId: line.medicine,
      personId: person('lmPhysician'),
      from: '08:00',
      to: '08:00',
      on: '2026-10-22',
    }
    expect((await command('wardPhysician', 'addOnCallShift', shift)).codes).toEqual(['personId.NOT_IN_ROSTER'])
    expect(
      (await command('lmPhysician', 'endOnCallMember', await leaving('wardPhysician', '2026-10-20'))).codes,
    ).toEqual(['NOT_OWN_LINE'])
  })
})
