import { parsePersonalIdentity } from '@lih/domain/identity/personal-identity'
import { gapsOf } from '@lih/domain/on-call/coverage'
import type { LineKind } from '@lih/domain/on-call/kinds'
import { addDays, civilDateOf, startOfDay } from '@lih/domain/time/civil'
import type { Span } from '@lih/domain/time/spans'
import { describe, expect, test } from 'vitest'
import { ownDatabase } from '../../test/database.ts'
import { graphqlOn } from '../../test/graphql.ts'
import { withInstants } from '../db/json.ts'
import { isSwedishHoliday } from '../time/holidays.ts'
import { actorAt } from './organisation.ts'
import { demoPatients, patientsAtHome } from './patients.ts'
import { demoState, makeDemoWorld } from './prepare.ts'
import { testNumbersOfMen, testNumbersOfWomen } from './test-numbers.ts'

// A Tuesday morning, and the small hours of the year's last day, when nothing of today can have happened yet.
const morning = '2026-11-24T08:42:00.000Z'
const night = '2026-12-30T23:30:00.000Z'

const one = await ownDatabase()
const two = await ownDatabase()
await makeDemoWorld(one.db, morning)
// Only what is told from today differs by the hour: fewer pasts do.
await makeDemoWorld(two.db, night, { atHome: 150 })

const count = async (sql: typeof one.owner, table: string): Promise<Record<string, number>> => {
  const rows = await sql<
    { status: string; n: number }[]
  >`select status, count(*)::int as n from ${sql(table)} group by status`
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]))
}

describe('the demo world', () => {
  test('M2, M4, M8: it holds a patient in every state', async () => {
    const supports = await count(one.owner, 'support')
    expect(Object.keys(supports).sort()).toEqual(['CONFIRMED', 'ENDED', 'HANDED_OVER', 'PLANNED', 'RUNNING'])
    expect(supports['RUNNING']).toBeGreaterThan(15)
    expect(Object.keys(await count(one.owner, 'handover')).sort()).toEqual(['ACCEPTED', 'PROPOSED', 'RETURNED'])
    const differs = await one.owner`select from risk_assessment where differs and reason_code is not null`
    expect(differs.length).toBeGreaterThan(1)
  })
  test('M11: whenever it is made, each timeline is whole and nothing lies ahead but accepted hand-overs', async () => {
    for (const [{ owner }, now] of [
      [one, morning],
      [two, night],
    ] as const) {
      const [bad] = await owner`
        select from responsibility r where r.valid_from > ${now} and r.reason <> 'HANDOVER'
        union all select from stay where admitted_at > ${now} or discharged_at > ${now}
        union all select from follow_up where at > ${now} union all select from audit where at > ${now} or recorded_at > ${now}`
      expect(bad).toBeUndefined()
      const [held] = await owner<{ n: number }[]>`
        select count(*)::int as n from patient p where (select count(*) from responsibility r where r.patient_id = p.id and r.period @> ${now}::timestamptz) <> 1`
      expect(held?.n).toBe(0)
    }
  })
  test('P2, K7: most have a fast läkarkontakt, some none, and some a specialist beside', async () => {
    const [of] = await one.owner<{ physicians: number; patients: number; beside: number; ended: number }[]>`
      select count(distinct patient_id) filter (where type = 'FIXED_PHYSICIAN' and upper_inf(period))::int as physicians,
        (select count(*)::int from patient) as patients,
        count(*) filter (where type = 'LIFE_SUSTAINING_PHYSICIAN')::int as beside,
        count(*) filter (where not upper_inf(period))::int as ended from named_contact`
    expect(of?.physicians).toBeGreaterThan((of?.patients ?? 0) / 2)
    expect(of?.physicians).toBeLessThan(of?.patients ?? 0)
    expect([of?.beside ?? 0, of?.ended ?? 0].every((n) => n > 5)).toBe(true)
  })
  test('M5: Karin Andersson is on day 9 of 14 whenever it is made', async () => {
    for (const [world, now] of [
      [one, morning],
      [two, night],
    ] as const) {
      const rows = await world.owner<{ firstDay: string }[]>`
        select s.first_day from support s join patient p on p.id = s.patient_id where p.identity = '193808077667'`
      expect(rows.map(({ firstDay }) => firstDay)).toEqual([addDays(civilDateOf(now), -8)])
    }
  })
  test('G1: every personnummer is of the published test numbers, each for one person; everybody else has a reserve number', () => {
    const published = new Set([...testNumbersOfWomen, ...testNumbersOfMen])
    const patients = [...demoPatients(84), ...patientsAtHome(84, 500)]
    expect(new Set(patients.map(({ identity }) => identity)).size).toBe(patients.length)
    const unnamed = patients.slice(16)
    for (const { identity, identityKind } of unnamed) {
      expect(identityKind === 'PERSONNUMMER').toBe(published.has(identity))
      expect(parsePersonalIdentity(identity, '2026-11-24')).toMatchObject({ ok: true, changes: { kind: identityKind } })
    }
  })
  test('G1: where a protected person lives is nowhere', async () => {
    const rows = await one.owner`select street, city, phone from patient where protection <> 'NONE'`
    expect(rows).toEqual([{ street: null, city: null, phone: null }])
  })
  test('M13: all units are active before the first story, but two vårdcentraler a month ahead or more', async () => {
    for (const [{ owner }, now] of [
      [one, morning],
      [two, night],
    ] as const) {
      const today = civilDateOf(now)
      const late = await owner<{ name: string; n: number }[]>`
        select u.name, count(p.*)::int as n from unit_rollout r join unit u on u.id = r.unit_id left join support p on p.receiving_unit_id = u.id
        where lower(r.period) > ${today} group by u.name order by u.name`
      expect(late).toEqual([
        { name: 'Lagaholmskliniken', n: 0 },
        { name: 'Vårdcentralen Kungsbacka', n: 0 },
      ])
      const [soon] =
        await owner`select from unit_rollout where lower(period) between ${today} and ${addDays(today, 30)}`
      expect(soon).toBeUndefined()
    }
  })
  test('M2, M4: it is told by the same commands that people use, and each is recorded', async () => {
    const rows = await one.owner<{ action: string }[]>`select distinct action from audit order by action`
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'followUp:record',
        'handover:accept',
        'handover:propose',
        'risk:decide',
        'stay:admit',
        'stay:discharge',
        'support:answer',
        'support:propose',
      ]),
    )
  })
  test('S1: the ward, Läkarmedverkan, the vårdcentral and the municipality each find their patients', async () => {
    const { as } = graphqlOn(one, morning)
    const listId = '019aab00-0000-7000-8000-00000000000a'
    const rowsOf = async (field: string, unit: string, profession: 'PHYSICIAN' | 'NURSE') => {
      const answer = await as(actorAt(unit, profession)).ask<Record<string, { rows: unknown[] }>>(
        `query ($listId: ID!) { ${field}(listId: $listId) { rows { id } } }`,
        { listId },
      )
      expect(answer.errors).toBeUndefined()
      return answer.data?.[field]?.rows.length ?? 0
    }
    expect(await rowsOf('wardList', 'ward:61', 'PHYSICIAN')).toBeGreaterThan(5)
    expect(await rowsOf('lakarmedverkanList', 'lm', 'PHYSICIAN')).toBeGreaterThan(25)
    expect(await rowsOf('receivingList', 'vc:VC Vallås', 'PHYSICIAN')).toBeGreaterThan(3)
    expect(await rowsOf('municipalityList', 'municipality:1380', 'NURSE')).toBeGreaterThan(10)
  })
  test('O1: somebody is on duty on every line for seventy days, but for one night of the beredskapsjour', async () => {
    for (const [{ owner }, now] of [
      [one, morning],
      [two, night],
    ] as const) {
      const lines = await owner<{ kind: LineKind; shifts: Span[] }[]>`
        select l.kind, (select json_agg(json_build_object('from', lower(s.period), 'to', upper(s.period)) order by s.period)
          from on_call_shift s where s.line_id = l.id and s.status = 'PLANNED') as shifts
        from on_call_line l order by l.position`
      const window = { from: now, to: startOfDay(addDays(civilDateOf(now), 70)) }
      const gaps = withInstants(lines).map(({ kind, shifts }) => gapsOf(kind, shifts, window, isSwedishHoliday).length)
      expect(gaps).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0])
      const swaps =
        await owner`select w.status from on_call_swap w join on_call_shift s on s.id = w.shift_id and lower(s.period) > ${now}`
      expect(swaps).toHaveLength(1)
    }
  })
  test('G4: a world of an earlier day is old only while nobody has done anything in it', async () => {
    expect(await demoState(one.db, morning)).toBe('READY')
    expect(await demoState(one.db, '2026-11-25T08:00:00.000Z')).toBe('OLD')
    const [{ id } = { id: '' }] = await one.owner<{ id: string }[]>`select id from command limit 1`
    await one.owner`update command set recorded_at = '2026-11-24T10:00:00Z' where id = ${id}`
    expect(await demoState(one.db, '2026-11-25T08:00:00.000Z')).toBe('READY')
  })
})

test('M2, M8: two years are behind it, and the lists of the present are as long as real ones', async () => {
  const [of] = await one.owner<Record<string, number>[]>`
    select (select count(*)::int from patient) as patients, (select count(*)::int from person) as staff,
      (select count(*)::int from stay where discharged_at < ${morning}::timestamptz - interval '60 days') as past,
      (select count(*)::int from support where status = 'HANDED_OVER') as handed_over,
      (select count(*)::int from support where status = 'RUNNING') as running,
      (select count(*)::int from stay s join unit u on u.id = s.unit_id where u.name = 'Medicinkliniken avd 61' and s.discharged_at is null) as ward,
      (select count(*)::int from support s join unit u on u.id = s.receiving_unit_id where u.name = 'Vårdcentralen Vallås'
        and s.status in ('PLANNED', 'CONFIRMED', 'RUNNING')) as vallas`
  expect(of).toMatchObject({ patients: 600 })
  const between = {
    staff: [60, 200],
    past: [900, 1800],
    handedOver: [150, 400],
    running: [35, 45],
    ward: [18, 24],
    vallas: [10, 30],
  }
  for (const [name, [least = 0, most = 0]] of Object.entries(between)) {
    expect(of?.[name], name).toBeGreaterThanOrEqual(least)
    expect(of?.[name], name).toBeLessThanOrEqual(most)
  }
})

test('M22, O2: whenever it is made, one patient of a support is at the emergency department, and specialists have questions', async () => {
  for (const [{ owner }, now] of [
    [one, morning],
    [two, night],
  ] as const) {
    const away = await owner`
      select from encounter e join support s on s.patient_id = e.patient_id and s.status = 'RUNNING'
      where e.class = 'EMER' and e.started_at < ${now} and e.ended_at is null`
    expect(away).toHaveLength(1)
    expect(await owner`select from audit where action = 'support:pause'`).toHaveLength(1)
    expect(await count(owner, 'consult')).toEqual({ ASKED: 1, ASKED_BACK: 1, ANSWERED: 1 })
  }
})

test('V3: residents of care homes have had medication reviews in time, too late, and never', async () => {
  const [share] = await one.owner<{ recent: number; old: number; never: number }[]>`
    select count(*) filter (where v.last > '2025-11-24')::int as recent, count(*) filter (where v.last <= '2025-11-24')::int as old,
      count(*) filter (where v.last is null)::int as never
    from living_situation l join patient p on p.id = l.patient_id and p.deceased_at is null
    left join lateral (select max(held_on) as last from medication_review r where r.patient_id = p.id) v on true
    where l.kind = 'CARE_HOME' and upper(l.period) is null`
  expect(share?.recent).toBeGreaterThan(30)
  expect(Math.min(share?.old ?? 0, share?.never ?? 0)).toBeGreaterThan(3)
})

test('A5, A6, A8, A11, A13: what care homes are owed is fulfilled, due and overdue', async () => {
  const [seen] = await one.owner<Record<string, number>[]>`
    select (select count(*)::int from care_home_support) as log, (select count(*)::int from collaboration_meeting) as meetings,
      (select count(*)::int from infection_screening) as screenings, (select count(*)::int from screening_result) as results,
      (select count(*)::int from doctor_wish) as wishes, (select count(*)::int from discharge_need) as needs,
      (select count(*)::int from visit where sip) as sips,
      (select count(*)::int from living_situation where kind = 'CARE_HOME' and care_home_id is null) as homeless`
  expect(seen).toMatchObject({ screenings: 2, homeless: 0 })
  for (const name of ['log', 'meetings', 'results', 'wishes', 'needs', 'sips'])
    expect([name, seen?.[name] ?? 0]).toEqual([name, expect.toSatisfy((n: number) => n > 2)])
})

test('V4: contacts have been sought, and some assessed with a code', async () => {
  const [contacts] = await one.owner<{ sought: number; coded: number }[]>`
    select count(*)::int as sought, count(*) filter (where exists (select from visit v join visit_code k on k.visit_id = v.id
      where v.patient_id = c.patient_id and v.started_at >= c.sought_at))::int as coded from contact_sought c`
  expect(contacts?.sought).toBeGreaterThan(contacts?.coded ?? 0)
  expect(contacts?.coded).toBeGreaterThan(1)
})

test('O3: deviations are at every step of their way', async () => {
  expect(Object.keys(await count(one.owner, 'deviation')).sort()).toEqual([
    'ANSWERED',
    'CLOSED',
    'RECEIVED',
    'REPORTED',
  ])
})

test('V1: two years of visits by every kind of performer that has been there, at home, by video and by telephone', async () => {
  const visits = await one.owner<{ kind: string; modes: number; n: number }[]>`
    select u.kind, count(distinct v.mode)::int as modes, count(*)::int as n from visit v join unit u on u.id = v.unit_id
    where v.status = 'DONE' and v.ended_at < ${morning}::timestamptz - interval '4 days' group by u.kind order by u.kind`
  expect(visits.map(({ kind }) => kind)).toEqual([
    'HOSPITAL_WARD',
    'LAKARMEDVERKAN',
    'MUNICIPAL_HEALTH_CARE',
    'ON_CALL',
    'VARDCENTRAL',
  ])
  expect(visits.find(({ kind }) => kind === 'VARDCENTRAL')).toMatchObject({ modes: 3 })
  expect(Math.min(...visits.map(({ n }) => n))).toBeGreaterThan(20)
  const months = await one.owner<{ n: number }[]>`
    select count(*)::int as n from visit where started_at between ${morning}::timestamptz - interval '23 months'
      and ${morning}::timestamptz - interval '1 month' group by date_trunc('month', started_at)`
  expect(months.length).toBeGreaterThanOrEqual(22)
  expect(Math.min(...months.map(({ n }) => n))).toBeGreaterThan(30)
  const [away] = await one.owner`
    select from visit v join stay s on s.patient_id = v.patient_id and v.started_at >= s.admitted_at and v.started_at < s.discharged_at
    where v.mode = 'PHYSICAL' and v.status = 'DONE'`
  expect(away).toBeUndefined()
})
