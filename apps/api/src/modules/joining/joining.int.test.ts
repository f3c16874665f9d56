import { randomUUID } from 'node:crypto'
import { isChain } from '@lih/domain/responsibility/timeline'
import { beforeAll, describe, expect, test } from 'vitest'
import { plantHome } from '../../../test/care-homes.ts'
import { bundle, countsOf, diagnosis, haemoglobin, patient, ward } from '../../../test/feed.ts'
import { on, running } from '../../../test/support-story.ts'
import { ownWorld } from '../../../test/world.ts'
import { systemContext } from '../../db/system-work.ts'
import { fixedClock } from '../../time/clock.ts'
import { entriesOfText } from '../feed/entries.ts'
import { importEntries } from '../feed/import-entries.ts'

/** Published test numbers, each for one person of these tests. */
const numbers = ['194112249166', '194712122235', '195211231864', '193412179289'] as const
const personnummer = 'http://electronichealth.se/identifier/personnummer'

const world = await ownWorld()
let wardHsaId: string
beforeAll(async () => {
  const [row] = await world.owner<{ hsaId: string }[]>`select hsa_id from unit where id = ${world.unit.ward}`
  wardHsaId = row?.hsaId ?? ''
})

const take = async (resources: readonly unknown[], at = on(6, '08:00')) =>
  importEntries(
    systemContext(world.db, fixedClock(at)),
    await entriesOfText('fil.json', JSON.stringify(bundle(resources))),
    { source: 'journal' },
  )

const record = (id: string, identifier: readonly string[] = [], rest: object = {}) =>
  patient(id, null, {
    identifier: [
      { system: 'https://sjukhus.example/journal', value: id },
      ...identifier.map((value) => ({ system: personnummer, value })),
    ],
    birthDate: '1950-02-03',
    ...rest,
  })

/** A stay of somebody without a personnummer, with what belongs to it: admitted in January and home again. */
const january = (id: string) => [
  ward(`${id}-e`, id, wardHsaId, '2026-01-10T08:00:00+01:00', '2026-01-14T11:00:00+01:00'),
  diagnosis(`${id}-c`, id),
  haemoglobin(`${id}-o`, id, 114, '2026-01-11T08:00:00+01:00'),
]

const idOf = async (resource: string): Promise<string> => {
  const [row] = await world.owner<{ patientId: string }[]>`
    select patient_id from feed_resource where type = 'Patient' and resource_id = ${resource}`
  return row?.patientId ?? ''
}
/** Somebody with a personnummer and a support that runs since day 0. */
const known = async (number: string) => {
  const story = await running(world)
  await world.owner`update patient set identity = ${number}, identity_kind = 'PERSONNUMMER' where id = ${story.patientId}`
  return story
}
const rowsOf = async (patientId: string) => {
  const [row] = await world.owner<Record<string, number>[]>`
    select (select count(*)::int from stay where patient_id = ${patientId}) as stays,
      (select count(*)::int from support where patient_id = ${patientId}) as supports,
      (select count(*)::int from encounter where patient_id = ${patientId}) as encounters,
      (select count(*)::int from condition where patient_id = ${patientId}) as conditions,
      (select count(*)::int from observation where patient_id = ${patientId}) as labs,
      (select count(*)::int from named_contact where patient_id = ${patientId}) as contacts,
      (select count(*)::int from visit v join visit_code k using (patient_id) where v.patient_id = ${patientId}) as visits,
      (select count(*)::int from listing where patient_id = ${patientId}) as listings,
      (select count(*)::int from living_situation where patient_id = ${patientId} and care_home_id is not null) as homes,
      (select count(*)::int from doctor_wish where patient_id = ${patientId}) as wishes,
      (select count(*)::int from care_relation where patient_id = ${patientId}) as relations`
  return row
}
const page = `query ($id: ID!) { patient(id: $id) { id version identity formerIdentities { identity identityKind } joiningRefusal
  contacts { current { id } } timeline { from to unit { id } } } }`
type Page = {
  readonly patient: {
    readonly id: string
    readonly identity: string
    readonly formerIdentities: readonly { readonly identity: string; readonly identityKind: string }[]
    readonly joiningRefusal: string | null
  }
}
const shown = async (id: string, at: string) => {
  const answer = await world.as(world.actor.lmPhysician, at).ask<Page>(page, { id })
  return { patient: answer.data?.patient, errors: answer.errors?.map(({ extensions }) => extensions?.['code']) }
}
const logged = async (id: string) => {
  const [row] = await world.owner<Record<string, string | null>[]>`
    select (select md5(string_agg(a::text, '' order by a.id)) from audit a where patient_id = ${id} and action <> 'patient:join') as audit,
      (select md5(string_agg(l::text, '' order by l.id)) from access_log l where patient_ids @> array[${id}::uuid]) as access_log`
  return row
}

describe('a reserve number that gets the personnummer of somebody who is known here', () => {
  const [number] = numbers
  let oldId: string
  let story: Awaited<ReturnType<typeof known>>
  let before: Awaited<ReturnType<typeof logged>>
  const sent = () => [record('a1', [number]), ...january('a1')]

  beforeAll(async () => {
    story = await known(number)
    await take([record('a1'), ...january('a1')])
    oldId = await idOf('a1')
    await world.owner`insert into listing (patient_id, period, unit_id, recorded_at)
      values (${oldId}, tstzrange(${on(1, '00:00')}, null), ${world.unit.otherVc}, ${on(1, '00:00')})`
    const home = await plantHome(world, 'Kvarnhagen', 'otherVc')
    await world.owner`
      insert into living_situation (patient_id, period, kind, place, recorded_at)
      values (${oldId}, '[2025-02-01,2025-12-01)', 'CARE_HOME', 'Annat namn', ${on(1, '00:00')})`
    await world.owner`update living_situation set care_home_id = ${home.homeId} where patient_id = ${oldId}`
    await world.owner`
      insert into doctor_wish (patient_id, care_home_id, noted_at, noted_unit_id, text, recorded_at)
      values (${oldId}, ${home.homeId}, '2025-03-01Z', ${world.unit.municipality}, 'Sagt', ${on(1, '00:00')})`
    await world.owner`insert into draft (person_id, assignment_id, form, subject_id, patient_id, content, saved_at)
      values (${randomUUID()}, ${randomUUID()}, 'note', ${oldId}, ${oldId}, '{}', ${on(1, '00:00')})`
    await world.owner`
      with v as (
        insert into visit (patient_id, status, unit_id, profession, mode, occasion, urgency, reason, minutes, entered_unit_id, entered_at,
          entered_by, started_at, ended_at, recorded_at)
        values (${oldId}, 'DONE', ${world.unit.vc}, 'PHYSICIAN', 'PHYSICAL', 'NEW', 'PLANNED', 'Feber', 30, ${world.unit.vc},
          ${on(1, '09:00')}, ${world.actor.vcPhysician.personId}, ${on(1, '09:00')}, ${on(1, '09:30')}, ${on(1, '09:00')})
        returning id, patient_id)
      insert into visit_code select id, patient_id, 'ICD10SE', 'J189', 0 from v`
    before = await logged(oldId)
  })

  test('M21, G1, G4: all of both is found under the personnummer, nothing twice, nothing lost', async () => {
    const [one, two] = [await rowsOf(oldId), await rowsOf(story.patientId)]
    const report = await take(sent())
    expect(countsOf([report])).toMatchObject({ new: 0, changed: 1, unchanged: 3, rejected: 0 })
    expect(report.remarks.map(({ code }) => code)).toEqual(['JOINED'])
    const joined = await rowsOf(story.patientId)
    for (const of of ['stays', 'supports', 'encounters', 'conditions', 'labs', 'contacts', 'visits', 'homes', 'wishes'])
      expect([of, joined?.[of]]).toEqual([of, (one?.[of] ?? 0) + (two?.[of] ?? 0)])
    expect(Object.values((await rowsOf(oldId)) ?? {}).every((count) => count === 0)).toBe(true)
    const drafts = await world.owner`select from draft where patient_id = ${oldId}`
    expect(drafts.length).toBe(0)
  })
  test('M11: the timeline is whole, Läkarmedverkan has the responsibility on, and what was cut stays readable', async () => {
    const timeline = await world.timeline(story.patientId)
    expect(isChain(timeline)).toBe(true)
    expect(timeline.at(-1)).toMatchObject({ unitId: world.unit.lm, to: null })
    expect(timeline.some(({ from, unitId }) => from === '2026-01-10T07:00:00.000Z' && unitId === world.unit.ward)).toBe(
      true,
    )
    const struck =
      await world.owner`select from responsibility_struck where patient_id = ${story.patientId} and struck_reason = 'JOINED'`
    expect(struck.length).toBeGreaterThan(0)
  })
  test('K2: the later listing counts from when it began, and what both were is kept', async () => {
    const rows = await world.owner<{ unitId: string; to: string | null }[]>`
      select unit_id, upper(period) as "to" from listing where patient_id = ${story.patientId} order by period`
    expect(rows).toEqual([
      { unitId: world.unit.vc, to: on(1, '00:00') },
      { unitId: world.unit.otherVc, to: null },
    ])
    const [kept] = await world.owner<{ n: number }[]>`
      select jsonb_array_length(kept -> 'listing') as n from former_identity where former_patient_id = ${oldId}`
    expect(kept?.n).toBe(2)
  })
  test('S7, G4: access log and audit of before stay as they were written, and the joining is recorded for both', async () => {
    expect(await logged(oldId)).toEqual(before)
    const rows = await world.owner<{ patientId: string }[]>`select patient_id from audit where action = 'patient:join'`
    expect(rows.map(({ patientId }) => patientId).sort()).toEqual([oldId, story.patientId].sort())
  })
  test('G1: the old number and the old page lead to the one person', async () => {
    const [old] = await world.owner<{ identity: string }[]>`select identity from patient where id = ${oldId}`
    const { patient: found } = await shown(oldId, on(6, '09:00'))
    expect(found).toMatchObject({ id: story.patientId, identity: number })
    expect(found?.formerIdentities).toEqual([{ identity: old?.identity, identityKind: 'RESERVE_NUMBER' }])
    const search =
      'query ($text: String!, $listId: ID!) { search(text: $text, listId: $listId) { patients { id } elsewhere { family } } }'
    const ask = (who: 'lmPhysician' | 'otherWardNurse') =>
      world.as(world.actor[who], on(6, '09:00')).ask(search, { text: old?.identity ?? '', listId: randomUUID() })
    expect((await ask('lmPhysician')).data).toEqual({
      search: { patients: [{ id: story.patientId }], elsewhere: null },
    })
  })
  test('G6: a form that was open on the old page is told, and stores nothing', async () => {
    const answer = await world
      .as(world.actor.lmPhysician, on(6, '09:10'))
      .ask<{ recordFollowUp: object }>(
        `mutation ($input: RecordFollowUpInput!) { recordFollowUp(input: $input) { patient { id } userErrors { code } } }`,
        {
          input: {
            commandId: randomUUID(),
            patientId: oldId,
            supportId: story.supportId,
            counterpart: 'PATIENT',
            mode: 'PHONE',
            at: on(6, '09:00'),
            outcome: 'Mår bra',
          },
        },
      )
    expect(answer.data?.recordFollowUp).toEqual({ patient: { id: story.patientId }, userErrors: [{ code: 'STALE' }] })
  })
  test('M21: the same file again changes nothing, and the number that is no longer used is given to nobody', async () => {
    expect(countsOf([await take(sent())])).toMatchObject({ new: 0, changed: 0, unchanged: 4, rejected: 0 })
    await take([record('fresh', [], { birthDate: '1950-02-03' })])
    expect(await idOf('fresh')).not.toBe(story.patientId)
  })
})

describe('two patients whom the source links', () => {
  test('M21: replaced-by, in whatever order they come; the link waits until the other is there', async () => {
    const linked = { link: [{ other: { reference: 'Patient/b2' }, type: 'replaced-by' }], active: false }
    const first = await take([record('b1', [], linked), ...january('b1')])
    expect(first.remarks).toContainEqual({ key: 'Patient/b1', code: 'LINK_WAITS' })
    const [oldId] = [await idOf('b1')]
    const second = await take([record('b2')])
    expect(second.remarks).toContainEqual({ key: 'Patient/b1', code: 'JOINED' })
    const id = await idOf('b2')
    expect(id).not.toBe(oldId)
    expect(await idOf('b1')).toBe(id)
    expect(await rowsOf(id)).toMatchObject({ stays: 1, encounters: 1, conditions: 1, labs: 1 })
    const again = await take([record('b1', [], linked), ...january('b1'), record('b2')])
    expect(countsOf([again])).toMatchObject({ new: 0, changed: 0, unchanged: 5 })
    expect(again.remarks).toEqual([])
  })
  test('M21: replaces and refer name the main one from the other side', async () => {
    const reference = (id: string) => ({ reference: `Patient/${id}` })
    await take([
      record('c1'),
      record('c2', [], { link: [{ other: reference('c1'), type: 'replaces' }] }),
      record('d1', [], { link: [{ other: reference('d2'), type: 'refer' }] }),
      record('d2'),
    ])
    const rows = await world.owner<{ id: string; joined: boolean }[]>`
      select f.resource_id as id, p.joined_into is not null as joined from patient_identifier i
      join feed_resource f on i.value = 'Patient/' || f.resource_id join patient p on p.id = f.patient_id
      where f.resource_id in ('c1', 'c2', 'd1', 'd2') order by 1`
    expect(rows.every(({ joined }) => !joined)).toBe(true)
    expect(await idOf('c1')).toBe(await idOf('c2'))
    expect(await idOf('d1')).toBe(await idOf('d2'))
  })
  test('M21: seealso says nothing of who is who, and a link to itself nothing at all', async () => {
    await take([
      record('e1', [], {
        link: [
          { other: { reference: 'Patient/e2' }, type: 'seealso' },
          { other: { reference: 'Patient/e1' }, type: 'refer' },
        ],
      }),
      record('e2'),
    ])
    expect(await idOf('e1')).not.toBe(await idOf('e2'))
  })
})

describe('two patients who cannot be joined by rule', () => {
  const [, second, third] = numbers
  test('M10, M21: both in a course of care: reported, shown to both, nothing half done; joined once one is over', async () => {
    const story = await known(second)
    const stay = (end?: string) => ward('f1-e', 'f1', wardHsaId, on(4, '08:00'), end)
    await take([record('f1'), stay()])
    const oldId = await idOf('f1')
    const both = [await rowsOf(oldId), await rowsOf(story.patientId)]
    const file = [record('f1', [second]), stay()]
    const report = await take(file)
    expect(report.rejected.map(({ fault }) => fault.code)).toEqual(['TWO_COURSES'])
    expect([await rowsOf(oldId), await rowsOf(story.patientId)]).toEqual(both)
    expect((await shown(story.patientId, on(6, '09:00'))).patient?.joiningRefusal).toBe('TWO_COURSES')
    // The source goes on to send both: the end of the stay is taken in, and then nothing stands in the way.
    const ended = await take([record('f1', [second]), stay(on(5, '12:00'))])
    expect(countsOf([ended])).toMatchObject({ changed: 1, rejected: 1 })
    expect(ended.remarks).toContainEqual({ key: 'Patient/f1', code: 'JOINED' })
    expect(countsOf([await take([record('f1', [second]), stay(on(5, '12:00'))])])).toMatchObject({
      changed: 1,
      unchanged: 1,
    })
    const { patient: joined } = await shown(story.patientId, on(6, '09:00'))
    expect(joined).toMatchObject({ identity: second, joiningRefusal: null })
    expect(isChain(await world.timeline(story.patientId))).toBe(true)
  })
  test('M21: what the source takes back is not done later', async () => {
    const link = [{ other: { reference: 'Patient/h2' }, type: 'replaced-by' }]
    await take([record('h1', [], { link })])
    await take([record('h1')])
    await take([record('h2')])
    expect(await idOf('h1')).not.toBe(await idOf('h2'))
  })
  test('G1: two personnummer, or another birth date and name: nobody is joined', async () => {
    const link = [{ other: { reference: 'Patient/g1' }, type: 'replaced-by' }]
    await take([record('g1', [third], { birthDate: '1952-11-23' })])
    const differs = { link, birthDate: '1999-01-01', name: [{ use: 'official', family: 'Norén', given: ['Ivar'] }] }
    const report = await take([record('g2', [], differs)])
    expect(report.remarks).toEqual([{ key: 'Patient/g2', code: 'PERSONS_DIFFER' }])
    const twice = await take([record('g3', [numbers[3]], { link, birthDate: '1934-12-17' })])
    expect(twice.remarks).toEqual([{ key: 'Patient/g3', code: 'TWO_NUMBERS' }])
    expect(new Set([await idOf('g1'), await idOf('g2'), await idOf('g3')]).size).toBe(3)
  })
})
