import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { on } from '../../../test/support-story.ts'
import { ownWorld, type World } from '../../../test/world.ts'
import type { Actor } from '../../context.ts'
import { systemContext } from '../../db/system-work.ts'
import { fixedClock } from '../../time/clock.ts'
import { followSuccessions } from '../succession/follow.ts'

let world: World
let region: Actor
let homeId: string
const now = on(0, '09:00')

type Home = {
  id: string
  placesNow: { ordinary: number; shortStay: number } | null
  proposal: { id: string } | null
  mayProposePlaces: boolean
  mayDecide: boolean
  mayAgree: boolean
  mayNamePhysician: boolean
  assignment: {
    id: string
    version: number
    unit: { id: string }
    followsUnit: string | null
    renewedTo: string | null
    physician: { id: string } | null
    dialogue: { text: string } | null
    acutePath: { phone: string } | null
    terms: { id: string; kind: string; mayAnswer: boolean }[]
    meetingYears: { year: string; state: string }[]
    mainAgreement: { title: string } | null
  } | null
  municipalAgreement: { title: string } | null
}

const fields = `id placesNow { ordinary shortStay } proposal { id } mayProposePlaces mayDecide mayAgree mayNamePhysician
  municipalAgreement { title } assignment { id version unit { id } followsUnit renewedTo physician { id } dialogue { text }
  acutePath { phone } text { title } formerPhysicians { until } terms { id kind mayAnswer } meetingYears { year state } mainAgreement { title } }`

beforeAll(async () => {
  world = await ownWorld()
  const { owner, unit } = world
  const [office] = await owner<{ id: string }[]>`
    insert into unit (hsa_id, provider_id, kind, name, short_name)
    select 'SE2321000115-E099', provider_id, 'REGION_OFFICE', 'Regionkontoret', 'Regionkontoret' from unit where id = ${unit.vc} returning id`
  region = {
    ...world.actor.vcManager,
    unitId: office?.id ?? '',
    unitKind: 'REGION_OFFICE',
    profession: 'ADMINISTRATOR',
    purpose: 'ADMINISTRATION',
  }
  const [home] = await owner<{ id: string }[]>`
    insert into care_home (name, municipality_code, unit_id, recorded_at)
    values ('Solgläntan', '1380', ${unit.municipality}, '2026-01-01Z') returning id`
  homeId = home?.id ?? ''
})

const send = async (who: Actor, mutation: string, input: object, at = now) => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const shown = mutation === 'enterAgreement' ? 'agreementId' : `careHome { ${fields} }`
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${shown} userErrors { code path } } }`
  type Answer = { careHome?: Home | null; userErrors: { code: string; path: string[] }[] }
  const variables = { input: { commandId: randomUUID(), ...input } }
  const { data, errors } = await world.as(who, at).ask<Record<string, Answer>>(document, variables)
  const answer = data?.[mutation]
  return {
    home: answer?.careHome ?? null,
    errors: answer?.userErrors.map(({ code, path }) => [code, path.join('.')]) ?? [],
    denied: errors?.[0]?.extensions['reason'],
  }
}

const seen = async (who: Actor, at = now): Promise<Home | undefined> => {
  const { data } = await world.as(who, at).ask<{ careHomes: Home[] }>(`{ careHomes { ${fields} } }`)
  return data?.careHomes.find(({ id }) => id === homeId)
}
const assignmentId = async () => (await seen(region))?.assignment?.id ?? ''

describe('A1, R2: places: the municipality proposes, the region confirms', () => {
  const wanted = { validFrom: '2026-10-01', ordinary: 47, shortStay: 4 }
  test('A1: wrong numbers are said at their field, and nothing is stored', async () => {
    const propose = async (over: object) =>
      (await send(world.actor.municipalNurse, 'proposePlaces', { careHomeId: homeId, ...wanted, ...over })).errors
    expect(await propose({ ordinary: -1 })).toEqual([['PLACES_OUT_OF_RANGE', 'ordinary']])
    expect(await propose({ shortStay: 501 })).toEqual([['PLACES_OUT_OF_RANGE', 'shortStay']])
    expect(await propose({ validFrom: '2028-01-01' })).toEqual([['PLACES_TOO_FAR', 'validFrom']])
    expect(await propose({ careHomeId: randomUUID() })).toEqual([['NOT_FOUND', 'careHomeId']])
    expect(await world.owner`select id from care_home_places`).toEqual([])
  })

  test('A1: counts only once it is confirmed; a refusal has its reason', async () => {
    const { home } = await send(world.actor.municipalNurse, 'proposePlaces', { careHomeId: homeId, ...wanted })
    expect(home).toMatchObject({ placesNow: null, mayProposePlaces: false, mayDecide: false })
    const twice = await send(world.actor.municipalNurse, 'proposePlaces', { careHomeId: homeId, ...wanted })
    expect(twice.errors).toEqual([['PLACES_PROPOSED_ALREADY', '']])
    const answer = { proposalId: home?.proposal?.id, confirm: false }
    expect((await send(region, 'answerPlaces', answer)).errors).toEqual([['REASON_REQUIRED', 'reason']])
    const yes = await send(region, 'answerPlaces', { ...answer, confirm: true })
    expect(yes.home).toMatchObject({ placesNow: { ordinary: 47, shortStay: 4 }, proposal: null, mayDecide: true })
    expect((await send(region, 'answerPlaces', { ...answer, confirm: true })).errors).toEqual([
      ['PROPOSAL_ANSWERED', ''],
    ])
  })

  test('G2: each does its own part only', async () => {
    const { actor } = world
    expect((await send(actor.vcPhysician, 'proposePlaces', { careHomeId: homeId, ...wanted })).denied).toBe(
      'WRONG_UNIT',
    )
    expect(
      (await send(actor.municipalNurse, 'answerPlaces', { proposalId: randomUUID(), confirm: true })).denied,
    ).toBeDefined()
    const foreign = await send(actor.distantNurse, 'proposePlaces', { careHomeId: homeId, ...wanted })
    expect(foreign.errors).toEqual([['NOT_THE_COUNTERPART', '']])
    expect(await seen(actor.distantNurse)).toBeUndefined()
    expect(await seen(actor.vcPhysician)).toBeUndefined()
  })
})

describe('A1: the assignment', () => {
  test('A1: one at a time, in code and in the database; both parties see the same', async () => {
    const { unit, actor, owner } = world
    const assign = (over: object = {}) =>
      send(region, 'assignCareHome', { careHomeId: homeId, unitId: unit.vc, from: '2026-03-01', ...over })
    expect((await assign({ unitId: unit.ward })).errors).toEqual([['UNKNOWN_UNIT', 'unitId']])
    const { home } = await assign()
    expect(home?.assignment).toMatchObject({ unit: { id: unit.vc }, renewedTo: '2026-12-31', physician: null })
    expect((await assign({ unitId: unit.otherVc, from: '2027-01-01' })).errors).toEqual([
      ['ASSIGNMENT_OVERLAPS', 'from'],
    ])
    const twice = owner`
      insert into care_home_assignment (care_home_id, unit_id, valid_from, recorded_at)
      values (${homeId}, ${unit.otherVc}, '2027-01-01', '2026-01-01Z')`
    await expect(twice).rejects.toThrow('care_home_assignment_one')
    for (const who of [actor.vcPhysician, actor.municipalNurse]) {
      expect(await seen(who)).toMatchObject({ placesNow: { ordinary: 47 }, mayAgree: true })
    }
  })

  test('A10: the layers above it show when they hold', async () => {
    expect((await seen(region))?.municipalAgreement).toBeNull()
    const municipal = {
      layer: 'REGION_MUNICIPALITY',
      counterpart: '1380',
      title: 'Avtal om läkare',
      validFrom: '2025-01-01',
    }
    expect((await send(region, 'enterAgreement', { ...municipal, validTo: '2028-12-31' })).errors).toEqual([])
    expect((await send(region, 'enterAgreement', municipal)).errors).toEqual([['AGREEMENT_OVERLAPS', 'validFrom']])
    const main = { ...municipal, layer: 'MAIN', counterpart: world.actor.vcPhysician.providerId, title: 'Huvudavtal' }
    expect((await send(region, 'enterAgreement', main)).errors).toEqual([])
    expect(await seen(world.actor.municipalNurse)).toMatchObject({
      municipalAgreement: { title: 'Avtal om läkare' },
      assignment: { mainAgreement: { title: 'Huvudavtal' } },
    })
  })
})

describe('A2, A3, A4, A7: what the two do', () => {
  test('A2: the vårdcentral names one of its physicians', async () => {
    const { actor } = world
    const name = async (who: Actor, physicianId: string) =>
      send(who, 'nameMainPhysician', { assignmentId: await assignmentId(), physicianId })
    expect((await name(actor.vcPhysician, actor.wardPhysician.personId)).errors).toEqual([
      ['UNKNOWN_UNIT', 'physicianId'],
    ])
    expect((await name(actor.municipalNurse, actor.vcPhysician.personId)).denied).toBe('WRONG_UNIT')
    const { home } = await name(actor.vcPhysician, actor.secondVcPhysician.personId)
    expect(home?.assignment?.physician?.id).toBe(actor.secondVcPhysician.personId)
  })

  test('A3, A4: one proposes, the other agrees; only then it holds', async () => {
    const { actor } = world
    const id = await assignmentId()
    const path = { assignmentId: id, kind: 'ACUTE_PATH', text: 'Vardagar 8–17', phone: '035-000123' }
    expect((await send(actor.vcNurse, 'proposeTerm', { ...path, phone: null })).errors).toEqual([['REQUIRED', 'phone']])
    expect((await send(actor.vcNurse, 'proposeTerm', { ...path, kind: 'DIALOGUE' })).errors).toEqual([
      ['REQUIRED', 'mode'],
    ])
    const { home } = await send(actor.vcNurse, 'proposeTerm', path)
    expect(home?.assignment).toMatchObject({ acutePath: null, terms: [{ kind: 'ACUTE_PATH', mayAnswer: false }] })
    const termId = home?.assignment?.terms[0]?.id
    expect((await seen(actor.municipalNurse))?.assignment?.terms[0]?.mayAnswer).toBe(true)
    expect((await send(actor.vcNurse, 'answerTerm', { termId, agree: true })).errors).toEqual([['OWN_PROPOSAL', '']])
    const yes = await send(actor.municipalNurse, 'answerTerm', { termId, agree: true })
    expect(yes.home?.assignment?.acutePath).toEqual({ phone: '035-000123' })
    const no = await send(actor.distantNurse, 'answerTerm', { termId, agree: true })
    expect(no.errors).toEqual([['NOT_THE_COUNTERPART', '']])
  })

  test('A4, V2: who asks for a doctor to that home is shown the agreed number at once; elsewhere there is none', async () => {
    const path = async (living: 'CARE_HOME' | 'ORDINARY', place: string) => {
      const patientId = await world.patient({ enrolled: 'municipality', living })
      await world.owner`update living_situation set place = ${place} where patient_id = ${patientId}`
      const document = 'query ($id: ID!) { patientDoctorRequests(patientId: $id) { acutePath { phone text } } }'
      type Answer = { patientDoctorRequests: { acutePath: unknown } }
      const { data } = await world.as(world.actor.municipalNurse, now).ask<Answer>(document, { id: patientId })
      return data?.patientDoctorRequests.acutePath
    }
    expect(await path('CARE_HOME', 'Solgläntan')).toEqual({ phone: '035-000123', text: 'Vardagar 8–17' })
    expect(await path('CARE_HOME', 'Havsutsikten')).toBeNull()
    expect(await path('ORDINARY', 'Solgläntan')).toBeNull()
  })

  test('A7: the year’s meeting is due until it is held', async () => {
    const { actor } = world
    const id = await assignmentId()
    expect((await seen(actor.vcNurse))?.assignment?.meetingYears).toEqual([{ year: '2026', state: 'DUE' }])
    const meeting = { assignmentId: id, heldOn: '2026-10-01', present: 'Läkare och chef', minutes: 'Tiderna fungerar.' }
    expect((await send(actor.vcNurse, 'recordReviewMeeting', { ...meeting, heldOn: '2026-10-13' })).errors).toEqual([
      ['MEETING_IN_FUTURE', 'heldOn'],
    ])
    const { home } = await send(actor.municipalNurse, 'recordReviewMeeting', meeting)
    expect(home?.assignment?.meetingYears).toEqual([{ year: '2026', state: 'HELD' }])
    expect((await send(actor.vcNurse, 'recordReviewMeeting', meeting)).errors).toEqual([['MEETING_RECORDED', 'heldOn']])
  })

  test('M12: with the vårdcentral the assignment goes to its successor, and what was agreed stands', async () => {
    const { unit, actor, owner, db } = world
    const from = '2026-10-12'
    await owner`
      with t as (insert into care_home_text (title, raises, recorded_at) values ('Version 2', true, ${now}) returning id)
      insert into care_home_text_use (assignment_id, text_id, valid_from, proposed_at, agreed_at)
      select ${await assignmentId()}, t.id, '2026-03-01', ${now}, ${now} from t`
    await owner`
      insert into unit_succession (kind, predecessor_id, successor_id, valid_from, decided_at)
      values ('MERGE', ${unit.vc}, ${unit.otherVc}, ${from}, '2026-09-01Z')`
    await followSuccessions(systemContext(db, fixedClock(now)))
    expect((await seen(actor.otherVcPhysician))?.assignment).toMatchObject({
      unit: { id: unit.otherVc },
      followsUnit: 'Vårdcentralen Vallås',
      acutePath: { phone: '035-000123' },
      text: { title: 'Version 2' },
      formerPhysicians: [{ until: now }],
      physician: null,
    })
    expect((await seen(actor.vcPhysician))?.mayAgree).toBe(false)
    const rows =
      await owner`select valid_from::text as "from", valid_to::text as "to" from care_home_assignment order by valid_from`
    expect(rows).toEqual([
      { from: '2026-03-01', to: '2026-10-11' },
      { from: '2026-10-12', to: null },
    ])
  })

  test('A1, G6: an assignment ends with a reason, and what somebody else has changed is refused', async () => {
    const home = await seen(region)
    const end = {
      assignmentId: home?.assignment?.id,
      expectedVersion: home?.assignment?.version,
      to: '2026-12-31',
      reason: 'Boendet stänger',
    }
    expect((await send(region, 'endCareHomeAssignment', { ...end, expectedVersion: 9 })).errors[0]?.[0]).toBe('STALE')
    expect((await send(region, 'endCareHomeAssignment', { ...end, to: '2026-10-01' })).errors).toEqual([
      ['ASSIGNMENT_ENDS_FIRST', 'to'],
    ])
    expect((await send(region, 'endCareHomeAssignment', end)).errors).toEqual([])
    expect((await seen(region, on(100, '09:00')))?.assignment).toBeNull()
  })
})
