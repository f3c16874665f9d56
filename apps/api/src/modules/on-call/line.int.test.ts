import { atTime } from '@lih/domain/time/civil'
import { beforeAll, describe, expect, test } from 'vitest'
import { type LineName, phoneOf, plantLines, plantShift, send } from '../../../test/on-call.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { staffOutcomes } from '../../../test/staff-outcomes.ts'
import { ownWorld } from '../../../test/world.ts'
import { inTransaction } from '../../db/transaction.ts'

const world = await ownWorld()
let line: Record<LineName, string>
beforeAll(async () => {
  line = await plantLines(world)
})

const now = atTime('2026-10-12', '10:00')
const around = [
  { days: 'ALL', from: '08:00', to: '17:00' },
  { days: 'ALL', from: '17:00', to: '08:00' },
]
const jourSlots = [
  { days: 'WEEKDAYS', from: '17:00', to: '08:00' },
  { days: 'WEEKENDS_AND_HOLIDAYS', from: '08:00', to: '08:00' },
]
const terms = { label: 'Ortopedjouren', number: '035-13 10 77', hours: [], slots: around }

const command = (who: StaffName, mutation: string, input: Readonly<Record<string, unknown>>, at = now) => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  return send<{ done: boolean; userErrors: [] }>(world, world.actor[who], at, { mutation, type, fields: 'done', input })
}

type Shown = {
  readonly id: string
  readonly label: string
  readonly callRight: string
  readonly gaps: readonly { readonly from: string; readonly to: string }[]
}
const board = async (who: StaffName, at: string): Promise<readonly Shown[]> => {
  const document = '{ onCallNow { lines { id label callRight gaps { from to } } } }'
  const { data } = await world.as(world.actor[who], at).ask<{ onCallNow: { lines: Shown[] } }>(document)
  return data?.onCallNow.lines ?? []
}

type Terms = {
  readonly version: number
  readonly number: string
  readonly opensOn: string
  readonly closesOn: string | null
  readonly rightsNow: readonly { readonly caller: string; readonly right: string }[]
  readonly rightsAhead: readonly { readonly caller: string; readonly right: string; readonly from: string }[]
}
type Roster = {
  readonly terms: Terms
  readonly events: readonly { readonly kind: string; readonly text: string | null }[]
}
const rosterOf = async (who: StaffName, lineId: string, at = now): Promise<Roster | null> => {
  const document = `query ($lineId: ID!, $day: CivilDate!) { onCallRoster(lineId: $lineId, day: $day) {
    terms { version number opensOn closesOn rightsNow { caller right } rightsAhead { caller right from } } events { kind text } } }`
  const { data } = await world
    .as(world.actor[who], at)
    .ask<{ onCallRoster: Roster | null }>(document, { lineId, day: at.slice(0, 10) })
  return data?.onCallRoster ?? null
}
const versionOf = async (lineId: string): Promise<number> =>
  (await world.owner<{ version: number }[]>`select version from on_call_line where id = ${lineId}`)[0]?.version ?? -1

/** A line of orthopaedics that the ward keeps; the one of the test before is gone. */
const orthopaedics = async (): Promise<string> => {
  const gone = world.owner`(select id from on_call_line where specialty = 'ORTHOPAEDICS')`
  await world.owner`delete from on_call_event where line_id in ${gone}`
  await world.owner`delete from on_call_right where line_id in ${gone}`
  await world.owner`delete from on_call_line where specialty = 'ORTHOPAEDICS'`
  const [row] = await world.owner<{ id: string }[]>`
    insert into on_call_line (kind, specialty, label, owner_unit_id, number, hours, slots, position, opens_on)
    values ('SPECIALTY', 'ORTHOPAEDICS', 'Ortopedjouren', ${world.unit.ward}, '035-13 10 77', '[]',
      ${JSON.stringify(around)}::text::jsonb, 9, '2026-01-01') returning id`
  return row?.id ?? ''
}
const onLine = async (change: object) => ({
  who: 'wardPhysician' as const,
  at: now,
  input: { lineId: await orthopaedics(), expectedVersion: 0, ...change },
})

const ofLine = {
  rules: 'O1',
  subject: 'lineId',
  versioned: true,
  loser: 'expectedVersion.STALE',
  forbidden: [
    ['wardNurse', 'WRONG_PROFESSION'],
    ['vcPhysician', 'WRONG_UNIT'],
    ['municipalNurse', 'WRONG_UNIT'],
  ],
  notTheirs: [['lmPhysician', 'NOT_OWN_LINE']],
} as const

const wrongTerms = [
  ['no name and no number', { label: ' ', number: 'växeln' }, ['label.REQUIRED', 'number.NOT_A_PHONE']],
  ['a name without end', { label: 'å'.repeat(81) }, ['label.TOO_LONG']],
  [
    'hours that are none',
    { hours: [{ days: 'ALL', from: '25:00', to: '17' }] },
    ['hours.0.from.NOT_A_TIME', 'hours.0.to.NOT_A_TIME'],
  ],
  ['no shifts', { slots: [] }, ['slots.REQUIRED']],
  ['shifts that leave hours empty', { slots: around.slice(1) }, ['slots.SLOTS_NOT_WHOLE']],
  ['two shifts at once', { slots: [...around, { days: 'ALL', from: '12:00', to: '13:00' }] }, ['slots.SLOTS_OVERLAP']],
] as const

staffOutcomes(() => world, {
  ...ofLine,
  mutation: 'openOnCallLine',
  prepare: async () => {
    const lineId = await orthopaedics()
    await world.owner`delete from on_call_line where id = ${lineId}`
    const input = { ...terms, kind: 'SPECIALTY', specialty: 'ORTHOPAEDICS', opensOn: '2026-11-01' }
    return { who: 'wardPhysician', at: now, input }
  },
  subject: null,
  versioned: false,
  loser: 'specialty.LINE_EXISTS',
  notTheirs: [],
  wrong: [
    ...wrongTerms,
    ['no specialty', { specialty: null }, ['specialty.REQUIRED']],
    ['a day that has been', { opensOn: '2026-10-11' }, ['opensOn.LINE_DAY_PASSED']],
    ['a day too far ahead', { opensOn: '2028-01-03' }, ['opensOn.LINE_TOO_FAR']],
    ['a second beredskapsjour', { kind: 'GENERAL_MEDICINE', specialty: null, slots: jourSlots }, ['kind.LINE_EXISTS']],
  ],
})

staffOutcomes(() => world, {
  ...ofLine,
  mutation: 'changeOnCallLine',
  prepare: () => onLine({ ...terms, label: 'Ortopedens jour', number: '035-13 10 78' }),
  wrong: [...wrongTerms, ['nothing new', terms, ['LINE_THE_SAME']]],
})

staffOutcomes(() => world, {
  ...ofLine,
  mutation: 'closeOnCallLine',
  prepare: () => onLine({ lastDay: '2026-12-31' }),
  wrong: [['a day that has been', { lastDay: '2026-10-11' }, ['lastDay.LINE_DAY_PASSED']]],
})

staffOutcomes(() => world, {
  ...ofLine,
  mutation: 'setCallRight',
  prepare: () => onLine({ caller: 'MUNICIPAL_HEALTH_CARE', right: 'ANY_PATIENT', from: '2026-11-01' }),
  wrong: [
    ['what holds already', { right: 'THROUGH_DOCTOR' }, ['right.CALL_RIGHT_THE_SAME']],
    ['a day that has been', { from: '2026-10-11' }, ['from.LINE_DAY_PASSED']],
    ['a day too far ahead', { from: '2028-01-03' }, ['from.LINE_TOO_FAR']],
  ],
})

describe('O1: the life of a line', () => {
  test('opens on its day: nobody is missed before, and from then on it must be answered', async () => {
    const lineId = await orthopaedics()
    await world.owner`delete from on_call_line where id = ${lineId}`
    const input = { ...terms, kind: 'SPECIALTY', specialty: 'ORTHOPAEDICS', opensOn: '2026-10-14' }
    expect((await command('wardPhysician', 'openOnCallLine', input)).codes).toEqual([])
    const shownAt = async (at: string) => (await board('vcPhysician', at)).find(({ label }) => label === terms.label)
    expect(await shownAt(atTime('2026-10-13', '23:59'))).toBeUndefined()
    const shown = await shownAt(atTime('2026-10-14', '00:00'))
    expect(shown?.gaps[0]?.from).toBe(atTime('2026-10-14', '00:00'))
    const kept = await rosterOf('wardPhysician', shown?.id ?? '')
    expect(kept).toMatchObject({
      terms: { version: 0, opensOn: '2026-10-14', closesOn: null },
      events: [{ kind: 'OPENED', text: 'Ortopedjouren, 035-13 10 77' }],
    })
    const personId = world.actor.wardPhysician.personId
    const number = { lineId: shown?.id, personId, expectedVersion: null, phone: phoneOf(5), from: '2026-10-12' }
    expect((await command('wardPhysician', 'setOnCallNumber', number)).codes).toEqual([])
    const shift = { lineId: shown?.id, personId, from: '08:00', to: '17:00' }
    expect((await command('wardPhysician', 'addOnCallShift', { ...shift, on: '2026-10-13' })).codes).toEqual([
      'on.LINE_NOT_OPEN',
    ])
    expect((await command('wardPhysician', 'addOnCallShift', { ...shift, on: '2026-10-14' })).codes).toEqual([])
    await world.owner`delete from on_call_shift where line_id = ${shown?.id ?? ''}`
    await world.owner`delete from on_call_number where line_id = ${shown?.id ?? ''}`
    await world.owner`delete from on_call_member where line_id = ${shown?.id ?? ''}`
  })

  test('does not close while shifts remain, the first of which is named; then it shows until its last day is over', async () => {
    await world.owner`delete from on_call_shift where line_id = ${line.medicine}`
    await plantShift(world, line.medicine, 'secondWardPhysician', { on: '2026-10-20', from: '08:00', to: '08:00' })
    const close = async (lastDay: string) =>
      command('wardPhysician', 'closeOnCallLine', {
        lineId: line.medicine,
        expectedVersion: await versionOf(line.medicine),
        lastDay,
      })
    expect((await close('2026-10-19')).codes).toEqual(['lastDay.LINE_HAS_SHIFTS'])
    expect((await close('2026-10-20')).codes).toEqual([])
    const there = async (at: string) => (await board('vcPhysician', at)).some(({ id }) => id === line.medicine)
    expect([await there(atTime('2026-10-20', '23:59')), await there(atTime('2026-10-21', '00:00'))]).toEqual([
      true,
      false,
    ])
    const gaps = (await board('vcPhysician', atTime('2026-10-19', '12:00'))).find(
      ({ id }) => id === line.medicine,
    )?.gaps
    expect(gaps?.at(-1)?.to).toBe(atTime('2026-10-20', '08:00'))
    const later = atTime('2026-10-22', '09:00')
    expect((await rosterOf('wardPhysician', line.medicine, later))?.events[0]).toMatchObject({ kind: 'CLOSED' })
    const input = { lineId: line.medicine, urgency: 'TODAY', situation: 'Svullet ben', question: 'Blodpropp?' }
    const ask = { mutation: 'askConsult', type: 'AskConsultInput', fields: 'consultId', input }
    expect((await send(world, world.actor.vcPhysician, later, ask)).codes).toEqual(['lineId.NOT_A_CHOICE'])
  })

  test('who may call it for whom holds from its day, on the board and for whom it is said to whom', async () => {
    const lineId = await orthopaedics()
    const set = async (caller: string, right: string, from: string) =>
      command('wardPhysician', 'setCallRight', {
        lineId,
        expectedVersion: await versionOf(lineId),
        caller,
        right,
        from,
      })
    expect((await set('MUNICIPAL_HEALTH_CARE', 'ANY_PATIENT', '2026-10-14')).codes).toEqual([])
    const right = async (who: StaffName, at: string) =>
      (await board(who, at)).find(({ id }) => id === lineId)?.callRight
    expect([
      await right('municipalNurse', atTime('2026-10-13', '23:59')),
      await right('municipalNurse', atTime('2026-10-14', '00:00')),
      await right('vcPhysician', atTime('2026-10-14', '00:00')),
    ]).toEqual(['THROUGH_DOCTOR', 'ANY_PATIENT', 'ANY_PATIENT'])
    const { terms: shown } = (await rosterOf('wardPhysician', lineId)) ?? {}
    expect(shown?.rightsNow.find(({ caller }) => caller === 'MUNICIPAL_HEALTH_CARE')?.right).toBe('THROUGH_DOCTOR')
    expect(shown?.rightsAhead).toMatchObject([{ caller: 'MUNICIPAL_HEALTH_CARE', from: '2026-10-14' }])
  })
})

test('O1, M11: Ring nu follows who may call the line, and its last day', async () => {
  await world.owner`update contact_channel set on_call_line_id = ${line.jour} where label = 'Allmänmedicinska beredskapsjouren'`
  const patientId = await world.patient({ enrolled: 'municipality' })
  const night = atTime('2026-10-15', '21:00')
  await plantShift(world, line.jour, 'lmPhysician', { on: '2026-10-15' })
  const called = async (who: StaffName, at = night) => {
    const document = 'query ($id: ID!) { patient(id: $id) { responsibility { callNow { label } } } }'
    const { data, errors } = await world
      .as(world.actor[who], at)
      .ask<{ patient: { responsibility: { callNow: { label: string } | null } } }>(document, { id: patientId })
    if (errors) throw new Error(JSON.stringify(errors))
    return data?.patient.responsibility.callNow?.label
  }
  expect([await called('municipalNurse'), await called('vcNurse')]).toEqual([
    'Allmänmedicinska beredskapsjouren',
    'Allmänmedicinska beredskapsjouren',
  ])
  const right = { lineId: line.jour, expectedVersion: 0, caller: 'MUNICIPAL_HEALTH_CARE', right: 'THROUGH_DOCTOR' }
  expect((await command('lmPhysician', 'setCallRight', { ...right, from: '2026-10-15' })).codes).toEqual([])
  expect([await called('municipalNurse'), await called('vcNurse')]).toEqual([
    'Sjukvårdsrådgivningen',
    'Allmänmedicinska beredskapsjouren',
  ])
  const close = { lineId: line.jour, expectedVersion: 1, lastDay: '2026-10-15' }
  expect((await command('lmPhysician', 'closeOnCallLine', close)).codes).toEqual([])
  expect(await called('vcNurse', atTime('2026-10-16', '21:00'))).toBe('Sjukvårdsrådgivningen')
})

test('S1: the app’s role changes no line of another unit, also past the commands', async () => {
  const asLm = (work: string, params: string[]) =>
    inTransaction(world.db.app, world.actor.lmPhysician, now, async ({ sql }) => (await sql.unsafe(work, params)).count)
  expect(await asLm("update on_call_line set label = 'Vår' where id = $1", [line.medicine])).toBe(0)
  const insert = `insert into on_call_line (kind, specialty, label, owner_unit_id, number, hours, slots, position, opens_on)
    values ('SPECIALTY', 'SURGERY', 'Kirurgjouren', $1, '1', '[]', '[]', 9, '2026-01-01')`
  await expect(asLm(insert, [world.unit.ward])).rejects.toMatchObject({ code: '42501' })
  await expect(
    asLm(
      "insert into on_call_right (line_id, caller, call_right, period) values ($1, 'VARDCENTRAL', 'ENROLLED_ONLY', '[2026-01-01,)')",
      [line.medicine],
    ),
  ).rejects.toMatchObject({ code: '42501' })
  await expect(asLm('delete from on_call_line where id = $1', [line.jour])).rejects.toMatchObject({ code: '42501' })
})
