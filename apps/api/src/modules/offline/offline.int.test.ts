import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { requestsSeen, sentBy } from '../../../test/doctor-requests.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { on } from '../../../test/support-story.ts'
import { aRecord, plannedBy, visitsSeen } from '../../../test/visits.ts'
import { ownWorld, type World } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await ownWorld()
})

const fields = `id packedAt expiresAt key codes { code } patients { address phone visitAt patient { id family protection livingPlace }
  calls { from to unit { id } line { number } } careLevel { level }
  visits { visits { id status version } performers { id } } requests { maySend rows { id } } }`

type Pack = {
  readonly id: string
  readonly key: string
  readonly packedAt: string
  readonly expiresAt: string
  readonly codes: readonly unknown[]
  readonly patients: readonly {
    readonly patient: { readonly id: string; readonly livingPlace: string | null }
    readonly address: string | null
    readonly phone: string | null
    readonly calls: readonly { readonly from: string; readonly to: string; readonly unit: { readonly id: string } }[]
    readonly visits: { readonly visits: readonly { readonly id: string }[] }
  }[]
}

const ask = async (who: StaffName, at: string, input: object = {}) => {
  const document = `mutation ($input: MakeOfflinePackInput!) { makeOfflinePack(input: $input) { pack { ${fields} } userErrors { code } } }`
  const variables = { input: { commandId: randomUUID(), scope: 'UNIT', ...input } }
  return world.as(world.actor[who], at).ask<{ makeOfflinePack: { pack: Pack } }>(document, variables)
}

const packed = async (who: StaffName, at: string, input: object = {}): Promise<Pack> => {
  const { data, errors } = await ask(who, at, input)
  if (!data?.makeOfflinePack.pack) throw new Error(JSON.stringify(errors ?? data))
  return data.makeOfflinePack.pack
}

const keyOf = async (who: StaffName, packId: string) => {
  const document = 'query ($id: ID!) { offlinePackKey(packId: $id) }'
  return (await world.as(world.actor[who], at).ask<{ offlinePackKey: string | null }>(document, { id: packId })).data
}

const at = on(2, '07:30')
const visitToday = { profession: 'NURSE', plannedAt: on(2, '09:00') }
const idsOf = ({ patients }: Pack) => patients.map(({ patient }) => patient.id)

const patientWithVisit = async (options: object = {}) => {
  const patientId = await world.patient({ enrolled: 'municipality', ...options })
  return { patientId, visit: await plannedBy(world, 'municipalNurse', patientId, visitToday) }
}

describe('taking along', () => {
  test('promise 11: those with a visit before the pack expires, and nobody else', async () => {
    const { patientId, visit } = await patientWithVisit()
    const noVisit = await world.patient({ enrolled: 'municipality' })
    const tomorrow = await world.patient({ enrolled: 'municipality' })
    await plannedBy(world, 'municipalNurse', tomorrow, { ...visitToday, plannedAt: on(3, '09:00') })
    const pack = await packed('municipalNurse', at)
    expect(pack).toMatchObject({ packedAt: at, expiresAt: on(2, '19:30') })
    expect(idsOf(pack)).toContain(patientId)
    expect(idsOf(pack)).not.toEqual(expect.arrayContaining([noVisit]))
    expect(idsOf(pack)).not.toEqual(expect.arrayContaining([tomorrow]))
    const mine = pack.patients.find(({ patient }) => patient.id === patientId)
    expect(mine).toMatchObject({ visits: { visits: [{ id: visit.id }] }, address: 'Storgatan 1, 302 42 Halmstad' })
    expect([mine?.calls[0]?.from, mine?.calls.at(-1)?.to]).toEqual([at, on(2, '19:30')])
    expect(mine?.calls[0]?.unit.id).toBe(world.unit.vc)
  })

  test('promise 11, G7: whom somebody has asked about is taken along, though the world’s clock was set back since', async () => {
    const { patientId } = await patientWithVisit()
    await sentBy(world, 'municipalNurse', patientId, on(4, '09:00'))
    const pack = await packed('municipalNurse', at)
    const mine = pack.patients.find(({ patient }) => patient.id === patientId)
    expect([mine?.calls[0]?.from, mine?.calls.at(-1)?.to]).toEqual([at, on(2, '19:30')])
  })

  test('G1: no address, place or phone of somebody with protected identity', async () => {
    const { patientId } = await patientWithVisit({ protection: 'PROTECTED_REGISTRATION' })
    const pack = await packed('municipalNurse', at)
    const found = pack.patients.find(({ patient }) => patient.id === patientId)
    expect(found).toMatchObject({ address: null, phone: null, patient: { livingPlace: null } })
    expect(JSON.stringify(found)).not.toMatch(/Storgatan|302 42|070-1740605/)
  })

  test('S7: each of them stands in the access log, under the pack’s own name', async () => {
    const { patientId } = await patientWithVisit()
    const count = async () =>
      (await world.owner`select id from access_log where view = 'offlinePack' and ${patientId} = any (patient_ids)`)
        .length
    const before = await count()
    const pack = await packed('municipalNurse', at)
    expect(await count()).toBe(before + 1)
    expect(idsOf(pack)).toContain(patientId)
  })

  test('G6: sent twice it is one pack with one key', async () => {
    await patientWithVisit()
    const commandId = randomUUID()
    const [one, two] = [
      await packed('municipalNurse', at, { commandId }),
      await packed('municipalNurse', at, { commandId }),
    ]
    expect([one.id, one.key]).toEqual([two.id, two.key])
    expect(Buffer.from(one.key, 'base64')).toHaveLength(32)
  })

  test('S1, G2: one’s own key only; other municipalities get other patients, other professions nothing', async () => {
    const { patientId } = await patientWithVisit()
    const pack = await packed('municipalNurse', at)
    expect(await keyOf('municipalNurse', pack.id)).toEqual({ offlinePackKey: pack.key })
    expect(await keyOf('lmPhysician', pack.id)).toEqual({ offlinePackKey: null })
    expect(idsOf(await packed('distantNurse', at))).not.toContain(patientId)
    for (const who of ['vcNurse', 'wardPhysician'] as const)
      expect((await ask(who, at)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'WRONG_UNIT' })
    expect(await keyOf('municipalNurse', 'no id')).toEqual({ offlinePackKey: null })
  })
})

describe('sending later', () => {
  const written = (who: StaffName, writtenAt: string) => ({
    written: { writtenAt, assignmentId: world.actor[who].assignmentId },
  })
  const send = (who: StaffName, when: string, mutation: string, input: object) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`
    return world.as(world.actor[who], when).ask(document, { input: { commandId: randomUUID(), ...input } })
  }
  const record = (patientId: string) => ({
    patientId,
    ...aRecord,
    codes: [],
    profession: 'NURSE',
    unitId: world.unit.municipality,
    personId: world.actor.municipalNurse.personId,
    startedAt: on(2, '09:00'),
    endedAt: on(2, '09:30'),
  })

  test('promise 11: a visit counts from when it was written, and keeps when it arrived', async () => {
    const { patientId } = await patientWithVisit()
    const input = { ...record(patientId), ...written('municipalNurse', on(2, '09:40')) }
    expect(await send('municipalNurse', on(2, '12:00'), 'recordVisit', input)).toMatchObject({
      data: { recordVisit: { userErrors: [] } },
    })
    const rows =
      await world.owner`select documented_at, received_at from visit where patient_id = ${patientId} and status = 'DONE'`
    expect(rows).toEqual([{ documentedAt: on(2, '09:40'), receivedAt: on(2, '12:00') }])
    expect((await visitsSeen(world, 'municipalNurse', on(2, '12:00'), patientId)).visits).toHaveLength(2)
  })

  test('promise 11, V2: a request’s clock begins when it arrives, and keeps when it was written', async () => {
    const { patientId } = await patientWithVisit()
    const sbar = { urgency: 'TODAY', situation: 'Feber', assessment: 'Trött', recommendation: 'Bedömning i dag' }
    await send('municipalNurse', on(2, '12:00'), 'sendDoctorRequest', {
      patientId,
      ...sbar,
      ...written('municipalNurse', on(2, '09:40')),
    })
    const { rows } = await requestsSeen(world, 'municipalNurse', on(2, '12:00'), patientId)
    expect(rows).toMatchObject([{ sentAt: on(2, '12:00'), dueAt: on(2, '16:00') }])
    const [stored] = await world.owner`select written_at from doctor_request where patient_id = ${patientId}`
    expect(stored).toEqual({ writtenAt: on(2, '09:40') })
  })

  test.each(['recordVisit', 'sendDoctorRequest'])(
    'promise 11: %s under another assignment than the writer’s is refused and stores nothing',
    async (mutation) => {
      const { patientId } = await patientWithVisit()
      const sbar = { patientId, urgency: 'TODAY', situation: 'Feber', assessment: 'Trött', recommendation: 'Bedöm' }
      const input = mutation === 'recordVisit' ? record(patientId) : sbar
      const answer = await send('municipalNurse', on(2, '12:00'), mutation, {
        ...input,
        ...written('distantNurse', on(2, '09:40')),
      })
      expect(answer.data).toMatchObject({ [mutation]: { userErrors: [{ code: 'OFFLINE_OTHER_ASSIGNMENT' }] } })
      expect((await visitsSeen(world, 'municipalNurse', on(2, '12:00'), patientId)).visits).toHaveLength(1)
      expect((await requestsSeen(world, 'municipalNurse', on(2, '12:00'), patientId)).rows).toEqual([])
    },
  )
})
