import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { mustAct } from '../../../test/acts.ts'
import { sentBy } from '../../../test/doctor-requests.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { commandOutcomes } from '../../../test/outcomes.ts'
import { on } from '../../../test/support-story.ts'
import { ownWorld, type World } from '../../../test/world.ts'
import { contextAs } from '../../context.ts'
import { inTransaction } from '../../db/transaction.ts'
import { careGuaranteeFile } from './care-guarantee-file.ts'

let world: World
beforeAll(async () => {
  world = await ownWorld()
})

const at = on(1, '10:00')
const aContact = { soughtAt: on(1, '09:00'), reason: 'NEW_PROBLEM', seeker: 'PATIENT', text: 'Ont i bröstkorgen.' }

type Contact = {
  readonly id: string
  readonly source: string
  readonly state: string
  readonly dueOn: string
  readonly assessedAt: string | null
  readonly uncodedAt: string | null
  readonly patient: { readonly id: string }
}

const register = async (of: World, change: object = {}): Promise<string> => {
  const patientId = await of.patient({ enrolled: 'municipality' })
  await mustAct(of, of.actor.vcNurse, at, 'registerContactSought', { patientId, ...aContact, ...change })
  return patientId
}
const list = async (who: StaffName, when: string, listId: string = randomUUID(), of = world) => {
  const document = `query ($listId: ID!) { careGuarantee(listId: $listId) { rows {
    id source state dueOn assessedAt uncodedAt patient { id } } } }`
  const { data, errors } = await of
    .as(of.actor[who], when)
    .ask<{ careGuarantee: { rows: readonly Contact[] } }>(document, { listId })
  if (!data?.careGuarantee) throw new Error(JSON.stringify(errors))
  return data.careGuarantee.rows
}
const ofPatient = async (patientId: string, when: string, who: StaffName = 'vcNurse') =>
  (await list(who, when)).filter(({ patient }) => patient.id === patientId)
const months = async (who: StaffName, when: string, of = world) => {
  type Data = { careGuaranteeFollowUp: { months: readonly unknown[] } }
  const { data } = await of
    .as(of.actor[who], when)
    .ask<Data>('{ careGuaranteeFollowUp { months { month met notMet open } } }')
  return data?.careGuaranteeFollowUp.months
}
const visited = async (
  who: 'vcPhysician' | 'vcNurse' | 'lmPhysician' | 'municipalNurse',
  patientId: string,
  day: number,
  codes: object[],
) => {
  const { unitId, personId, profession } = world.actor[who]
  const what = { mode: 'PHONE', occasion: 'NEW', urgency: 'UNPLANNED', reason: 'Bröstsmärta', assessment: 'Muskulärt.' }
  const when = { startedAt: on(day, '11:00'), endedAt: on(day, '11:15') }
  const input = { patientId, unitId, personId, profession, ...what, ...when, withNurse: false, sipNeeded: false, codes }
  await mustAct(world, world.actor[who], on(day, '12:00'), 'recordVisit', input)
}
const coded = [{ system: 'ICD10SE', code: 'R07.4' }]

const common = { rules: 'V4', versioned: true, loser: 'STALE', notTheirs: [], strangers: ['otherVcPhysician'] } as const

commandOutcomes(() => world, {
  ...common,
  mutation: 'registerContactSought',
  prepare: async (of) => {
    const patientId = await of.patient({ enrolled: 'municipality' })
    return { patientId, actor: of.actor.vcNurse, at, input: { patientId, ...aContact } }
  },
  subject: null,
  versioned: false,
  loser: null,
  forbidden: [
    ['municipalNurse', 'WRONG_UNIT'],
    ['vcCoordinator', 'WRONG_PROFESSION'],
  ],
  texts: ['text'],
  wrong: [
    ['a time to come', { soughtAt: on(1, '10:01') }, [['soughtAt', 'IN_FUTURE']]],
    ['a time too long ago', { soughtAt: on(-60, '10:00') }, [['soughtAt', 'CONTACT_TOO_LONG_AGO']]],
  ],
})

commandOutcomes(() => world, {
  ...common,
  mutation: 'strikeContactSought',
  prepare: async (of) => {
    const patientId = await register(of)
    const contact = (await list('vcNurse', at, randomUUID(), of)).find(({ patient }) => patient.id === patientId)
    const input = { patientId, contactId: contact?.id, expectedVersion: 0, reason: 'Fel patient' }
    return { patientId, actor: of.actor.vcNurse, at, input }
  },
  subject: 'contactId',
  forbidden: [['municipalNurse', 'WRONG_UNIT']],
  texts: ['reason'],
  wrong: [],
})

describe('from contact to assessment', () => {
  test('V4: open with its last day, then met by a visit of the vårdcentral that has a code', async () => {
    const patientId = await register(world)
    expect(await ofPatient(patientId, at)).toMatchObject([{ source: 'REGISTERED', state: 'OPEN', dueOn: '2026-10-16' }])
    await visited('vcNurse', patientId, 2, [])
    expect(await ofPatient(patientId, on(2, '13:00'))).toMatchObject([{ state: 'OPEN', uncodedAt: on(2, '11:00') }])
    await visited('vcPhysician', patientId, 4, coded)
    expect(await ofPatient(patientId, on(9, '08:00'))).toMatchObject([{ state: 'MET', assessedAt: on(4, '11:00') }])
  })

  test('V4: a municipal nurse’s visit is not the region’s assessment; one the day after the last is too late', async () => {
    const patientId = await register(world)
    await visited('municipalNurse', patientId, 2, coded)
    expect(await ofPatient(patientId, on(4, '23:59'))).toMatchObject([{ state: 'OPEN', assessedAt: null }])
    await visited('vcPhysician', patientId, 5, coded)
    expect(await ofPatient(patientId, on(5, '13:00'))).toMatchObject([{ state: 'NOT_MET', assessedAt: on(5, '11:00') }])
  })

  test('V4, V2: a doctor request counts from its sending, unless it was a mistake', async () => {
    const patientId = await world.patient({ enrolled: 'municipality' })
    await sentBy(world, 'municipalNurse', patientId, on(1, '09:00'))
    const [request] = await ofPatient(patientId, at)
    expect(request).toMatchObject({ source: 'DOCTOR_REQUEST', state: 'OPEN', dueOn: '2026-10-16' })
    const withdraw = { requestId: request?.id, expectedVersion: 0, event: 'WITHDRAW', withdrawReason: 'MISTAKE' }
    await mustAct(world, world.actor.municipalNurse, at, 'actOnDoctorRequest', { patientId, ...withdraw })
    expect(await ofPatient(patientId, at)).toEqual([])
  })

  test('V4, promise 18: it waits for somebody licensed at the vårdcentral until it is assessed with a code', async () => {
    const patientId = await register(world)
    const waiting = async (when: string) => {
      const document = 'query ($id: ID!) { waiting(listId: $id) { items { kind until mine patient { id } } } }'
      type Item = { kind: string; until: string; patient: { id: string } | null }
      const { data } = await world
        .as(world.actor.vcNurse, when)
        .ask<{ waiting: { items: Item[] } }>(document, { id: randomUUID() })
      return data?.waiting.items.filter(({ patient }) => patient?.id === patientId)
    }
    expect(await waiting(at)).toMatchObject([{ kind: 'CONTACT_SOUGHT', until: on(5, '00:00'), mine: true }])
    await visited('vcPhysician', patientId, 2, coded)
    expect(await waiting(on(2, '13:00'))).toEqual([])
  })
})

describe('who sees it', () => {
  test('V4, S1: shares stay as they were when the care has ended; the list shows nobody then', async () => {
    const own = await ownWorld()
    const late = await register(own)
    await register(own, { soughtAt: on(1, '09:30') })
    const expected = [{ month: '2026-10', met: 0, notMet: 2, open: 0 }]
    expect(await months('vcManager', on(9, '10:00'), own)).toEqual(expected)
    await own.owner`update listing set period = tstzrange(lower(period), ${on(2, '08:00')}) where patient_id = ${late}`
    await own.owner`delete from care_relation where patient_id = ${late} and unit_id = ${own.unit.vc}`
    expect(await months('vcNurse', on(30, '10:00'), own)).toEqual(expected)
    expect(await months('otherVcPhysician', on(30, '10:00'), own)).toEqual([])
    expect(await list('vcNurse', on(30, '10:00'), randomUUID(), own)).toHaveLength(1)
    const raw = (who: StaffName) =>
      inTransaction(own.db.app, own.actor[who], on(30, '10:00'), async ({ sql }) => sql`select id from contact_sought`)
    expect([(await raw('vcNurse')).length, (await raw('otherVcPhysician')).length]).toEqual([1, 0])
  })

  test('S7: the list logs whose patients it shows once; the file has the same, and logs, too', async () => {
    const own = await ownWorld()
    const patientId = await register(own)
    const listId = randomUUID()
    for (const _ of [1, 2]) await list('vcNurse', at, listId, own)
    const { day, rows } = await careGuaranteeFile(contextAs(own.db, own.actor.vcNurse, () => at, 'test'))
    expect([day, rows.length]).toEqual(['2026-10-13', 2])
    expect(rows[1]).toEqual(expect.arrayContaining(['Nytt hälsoproblem', '2026-10-16', 'Öppen']))
    const logged = await own.owner<{ view: string }[]>`
      select view from access_log where patient_ids = ${[patientId]}::uuid[] and kind = 'LIST' order by view`
    expect(logged.map(({ view }) => view)).toEqual(['care-guarantee-file', 'careGuarantee'])
  })
})
