import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { act, mustAct } from '../../../test/acts.ts'
import type { StaffName, UnitName } from '../../../test/organisation.ts'
import { commandOutcomes } from '../../../test/outcomes.ts'
import { on, running } from '../../../test/support-story.ts'
import { ownWorld, type World } from '../../../test/world.ts'

const world = await ownWorld()

const reach = { channel: '035-000020', hours: 'Vardagar 8–16' }
const appointment = (of: World, unit: UnitName, who: StaffName, rest: Record<string, unknown> = {}) => ({
  type: 'CARE_CONTACT',
  role: 'CONTACT_NURSE',
  unitId: of.unit[unit],
  personId: of.actor[who].personId,
  from: '2026-10-01',
  ...reach,
  ...rest,
})

const fixed = (of: World, who: StaffName = 'vcPhysician') =>
  appointment(of, 'vc', who, { type: 'FIXED_PHYSICIAN', role: null })

/** Listed at VC Vallås, enrolled in Halmstad, and once on a ward: all these have a care relation. */
const known = async (of: World): Promise<string> => {
  const patientId = await of.patient({ enrolled: 'municipality' })
  const stayId = await of.admit(patientId, { at: on(-8, '10:00') })
  await of.discharge(stayId, on(-5, '10:00'))
  return patientId
}

const document = `query ($id: ID!) { patient(id: $id) {
  responsibility { unit { id } physician { name } }
  contacts { physicianMissing physicianRequired mayAppoint
    current { id version type nationalCode role channel hours from to elsewhereListed mayChange functionName
      unit { id } person { name } }
    earlier { id type to endReason endText endedBy { name } struckAt struckReason } } } }`

type Contact = { readonly id: string; readonly version: number; readonly [key: string]: unknown }
type Shown = {
  readonly responsibility: unknown
  readonly contacts: {
    readonly physicianMissing: boolean
    readonly physicianRequired: boolean
    readonly mayAppoint: readonly string[]
    readonly current: readonly Contact[]
    readonly earlier: readonly Contact[]
  }
}

const shown = async (patientId: string, who: StaffName = 'vcNurse', at = on(0, '12:00')): Promise<Shown> => {
  const { data, errors } = await world.as(world.actor[who], at).ask<{ patient: Shown }>(document, { id: patientId })
  if (!data) throw new Error(errors?.[0]?.message)
  return data.patient
}

const appoint = async (
  of: World,
  patientId: string,
  who: StaffName,
  input: Record<string, unknown>,
  at = on(0, '09:00'),
) => mustAct(of, of.actor[who], at, 'appointContact', { patientId, ...input })

const contactOf = async (of: World, patientId: string): Promise<string> => {
  const [row] = await of.owner<{ id: string }[]>`
    select id from named_contact where patient_id = ${patientId} order by recorded_at desc, id desc limit 1`
  return row?.id ?? ''
}

commandOutcomes(() => world, {
  mutation: 'appointContact',
  rules: 'P2',
  prepare: async (of) => {
    const patientId = await known(of)
    return { patientId, actor: of.actor.vcNurse, at: on(0, '10:00'), input: { patientId, ...fixed(of) } }
  },
  subject: null,
  versioned: false,
  loser: 'CONTACT_TAKEN',
  forbidden: [
    ['wardPhysician', 'WRONG_UNIT'],
    ['lmPhysician', 'WRONG_UNIT'],
    ['vcManager', 'WRONG_PROFESSION'],
  ],
  notTheirs: [['municipalNurse', 'CONTACT_TYPE_NOT_YOURS']],
  strangers: ['otherVcPhysician', 'distantNurse'],
  texts: ['channel', 'hours'],
  wrong: [
    [
      'no way and no time to reach',
      { channel: '', hours: ' ' },
      [
        ['channel', 'REQUIRED'],
        ['hours', 'REQUIRED'],
      ],
    ],
    ['a day to come', { from: '2026-12-24' }, [['from', 'IN_FUTURE']]],
    ['neither person nor function', { personId: null }, [['personId', 'PERSON_OR_FUNCTION']]],
    ['a unit that does not exist', { unitId: randomUUID() }, [['unitId', 'NOT_FOUND']]],
    ['somebody who does not work there', { personId: randomUUID() }, [['personId', 'PERSON_NOT_AT_UNIT']]],
  ],
})

for (const [mutation, rest] of [
  ['endContact', { reason: 'REPLACED', text: 'Går i pension' }],
  ['strikeContact', { reason: 'Fel patient' }],
] as const) {
  commandOutcomes(() => world, {
    mutation,
    rules: 'P2, G4',
    prepare: async (of) => {
      const patientId = await known(of)
      await appoint(of, patientId, 'vcNurse', fixed(of))
      const input = { patientId, contactId: await contactOf(of, patientId), expectedVersion: 0, ...rest }
      return { patientId, actor: of.actor.secondVcPhysician, at: on(0, '10:00'), input }
    },
    subject: 'contactId',
    versioned: true,
    loser: 'STALE',
    forbidden: [['wardPhysician', 'WRONG_UNIT']],
    notTheirs: [['municipalNurse', 'NOT_YOUR_CONTACT']],
    strangers: ['otherVcPhysician'],
    texts: mutation === 'strikeContact' ? ['reason'] : [],
    wrong:
      mutation === 'strikeContact' ? [] : [['a very long text', { text: 'å'.repeat(301) }, [['text', 'TOO_LONG']]]],
  })
}

describe('the named contacts of a patient', () => {
  test('P2, K3, K4: who, with national code, role, unit, and how and when to reach them; for every party', async () => {
    const patientId = await known(world)
    await appoint(world, patientId, 'vcNurse', fixed(world))
    await appoint(world, patientId, 'municipalNurse', appointment(world, 'municipality', 'municipalNurse'))
    for (const who of ['vcNurse', 'municipalNurse', 'wardNurse'] as const) {
      const { contacts } = await shown(patientId, who)
      expect(contacts).toMatchObject({ physicianMissing: false, physicianRequired: true, earlier: [] })
      const lines = contacts.current.map(({ type, nationalCode, role, channel, hours, from }) => [
        type,
        nationalCode,
        role,
        channel,
        hours,
        from,
      ])
      expect(lines).toHaveLength(2)
      const from = '2026-09-30T22:00:00.000Z'
      expect(lines).toContainEqual(['FIXED_PHYSICIAN', 2, null, reach.channel, reach.hours, from])
      expect(lines).toContainEqual(['CARE_CONTACT', 1, 'CONTACT_NURSE', reach.channel, reach.hours, from])
    }
    const own = (await shown(patientId, 'municipalNurse')).contacts
    expect(own.current.filter(({ mayChange }) => mayChange).map(({ type }) => type)).toEqual(['CARE_CONTACT'])
    expect(own.mayAppoint).toEqual(['CARE_CONTACT'])
    expect((await shown(patientId, 'wardNurse')).contacts.mayAppoint).toEqual([])
  })

  test('P2: a missing fast läkarkontakt is said, and whether there shall be one', async () => {
    const atHome = await world.patient({ listed: 'vc' })
    const [inHome, inHousing] = [await world.patient({ living: 'CARE_HOME' }), await world.patient({ living: 'LSS' })]
    const required = async (id: string) => {
      const { physicianMissing, physicianRequired } = (await shown(id)).contacts
      return [physicianMissing, physicianRequired]
    }
    expect(await required(atHome)).toEqual([true, false])
    expect(await required(inHome)).toEqual([true, true])
    expect(await required(inHousing)).toEqual([true, true])
    expect(await required(await known(world))).toEqual([true, true])
  })

  test('K5: Läkarmedverkan is refused as fast läkarkontakt', async () => {
    const patientId = await known(world)
    const input = { patientId, ...fixed(world), unitId: world.unit.lm, personId: world.actor.lmPhysician.personId }
    const { userErrors } = await act(world, world.actor.vcPhysician, on(0, '09:00'), 'appointContact', input)
    expect(userErrors).toEqual([{ code: 'CONSULT_UNIT', path: ['unitId'], params: null }])
  })

  test('K2: chosen at the listed unit; after a move the new unit sees it, ends it and chooses its own', async () => {
    const patientId = await world.patient({ listed: 'vc' })
    await appoint(world, patientId, 'vcNurse', fixed(world))
    const moved = on(1, '00:00')
    await world.owner`
      update listing set period = tstzrange(lower(period), ${moved}) where patient_id = ${patientId}`
    await world.owner`
      insert into listing (patient_id, period, unit_id, recorded_at)
      values (${patientId}, tstzrange(${moved}, null), ${world.unit.otherVc}, ${moved})`
    const at = on(1, '09:00')
    const { contacts } = await shown(patientId, 'otherVcPhysician', at)
    expect(contacts.current).toMatchObject([{ elsewhereListed: true, mayChange: true }])
    const theirs = { ...fixed(world, 'otherVcPhysician'), unitId: world.unit.otherVc }
    const taken = await act(world, world.actor.otherVcPhysician, at, 'appointContact', { patientId, ...theirs })
    expect(taken.userErrors).toMatchObject([{ code: 'CONTACT_TAKEN' }])
    const contactId = contacts.current[0]?.id ?? ''
    const end = { patientId, contactId, expectedVersion: 0, reason: 'LISTING_MOVED', text: null }
    await mustAct(world, world.actor.otherVcPhysician, at, 'endContact', end)
    await appoint(world, patientId, 'otherVcPhysician', { ...theirs, from: '2026-10-13' }, on(1, '10:00'))
    const after = (await shown(patientId, 'otherVcPhysician', on(1, '11:00'))).contacts
    expect(after.current).toMatchObject([{ elsewhereListed: false, person: { name: 'Ivar Ivarsson' } }])
    expect(after.earlier).toMatchObject([{ endReason: 'LISTING_MOVED', to: at, endedBy: { name: 'Ivar Ivarsson' } }])
  })

  test('K7: the physician for life-sustaining treatment stands beside the fast läkarkontakt', async () => {
    const patientId = await known(world)
    await appoint(world, patientId, 'vcNurse', fixed(world))
    const specialist = { type: 'LIFE_SUSTAINING_PHYSICIAN', role: null }
    await appoint(world, patientId, 'vcNurse', appointment(world, 'ward', 'wardPhysician', specialist))
    const { current } = (await shown(patientId)).contacts
    expect(Object.fromEntries(current.map(({ type, nationalCode }) => [String(type), nationalCode]))).toEqual({
      FIXED_PHYSICIAN: 2,
      LIFE_SUSTAINING_PHYSICIAN: null,
    })
  })

  test('P2, K4: ten at once leave nine care contacts; the database itself refuses a second in the same place', async () => {
    const patientId = await known(world)
    const input = { patientId, ...appointment(world, 'vc', 'vcNurse') }
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => act(world, world.actor.vcNurse, on(0, '09:00'), 'appointContact', input)),
    )
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'done').sort()
    expect(codes).toEqual(['CONTACTS_FULL', ...Array<string>(9).fill('done')])
    const copy = world.owner`
      insert into named_contact (patient_id, type, slot, unit_id, appointed_unit_id, person_id, channel, hours, period, recorded_at)
      select patient_id, type, slot, unit_id, appointed_unit_id, person_id, channel, hours, period, recorded_at
      from named_contact where patient_id = ${patientId} and slot = 3`
    await expect(copy).rejects.toMatchObject({ code: '23P01', constraint_name: 'named_contact_one_per_place' })
  })

  test('G4: what is struck frees its place and stays readable with the reason', async () => {
    const patientId = await known(world)
    await appoint(world, patientId, 'vcNurse', fixed(world))
    const [contactId, at] = [await contactOf(world, patientId), on(0, '09:10')]
    const strike = { patientId, contactId, expectedVersion: 0, reason: 'Fel läkare vald' }
    await mustAct(world, world.actor.vcNurse, at, 'strikeContact', strike)
    await appoint(world, patientId, 'vcNurse', fixed(world, 'secondVcPhysician'), on(0, '09:20'))
    const { contacts } = await shown(patientId)
    expect(contacts.current).toMatchObject([{ person: { name: 'Eva Ängström' } }])
    expect(contacts.earlier).toMatchObject([{ struckAt: at, struckReason: 'Fel läkare vald', to: null }])
  })

  test('P2: who may be named is asked of the unit', async () => {
    const ask = `query ($unitId: ID!, $type: ContactType!) { contactCandidates(unitId: $unitId, type: $type) { name } }`
    const names = async (type: string) => {
      const { data } = await world.as(world.actor.vcNurse, on(0, '09:00')).ask(ask, { unitId: world.unit.vc, type })
      return data
    }
    expect(await names('FIXED_PHYSICIAN')).toEqual({
      contactCandidates: [{ name: 'Eva Ängström' }, { name: 'Örjan Öman' }],
    })
    expect(await names('CARE_CONTACT')).toMatchObject({
      contactCandidates: expect.arrayContaining([{ name: 'Frida Falk' }, { name: 'Gun Gran' }]),
    })
  })
})

describe('who exactly is responsible', () => {
  test('M11: the fast läkarkontakt at the unit that has the responsibility; during a support its own physician', async () => {
    const atHome = await world.patient({ listed: 'vc' })
    await appoint(world, atHome, 'vcNurse', fixed(world))
    expect((await shown(atHome)).responsibility).toMatchObject({ physician: { name: 'Örjan Öman' } })
    const elsewhere = await world.patient({ listed: 'vc', responsible: 'psychiatricClinic' })
    await appoint(world, elsewhere, 'vcNurse', fixed(world))
    expect((await shown(elsewhere)).responsibility).toMatchObject({ physician: null })
    const { patientId } = await running(world)
    await appoint(world, patientId, 'vcNurse', fixed(world), on(0, '14:00'))
    expect((await shown(patientId, 'vcNurse', on(0, '15:00'))).responsibility).toMatchObject({
      physician: { name: 'Sofia Ek' },
    })
  })
})
