import { beforeAll, describe, expect, test } from 'vitest'
import { act, mustAct } from '../../../test/acts.ts'
import { type PlantedHome, plantHome, plantResident } from '../../../test/care-homes.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { commandOutcomes } from '../../../test/outcomes.ts'
import { on } from '../../../test/support-story.ts'
import { ownWorld, type World } from '../../../test/world.ts'

let world: World
let home: PlantedHome
const at = on(1, '10:00')

beforeAll(async () => {
  world = await ownWorld()
  home = await plantHome(world, 'Björkbacken', 'otherVc')
})

type Shown = {
  careHome: { name: string } | null
  assignedUnit: { id: string } | null
  listedThere: boolean
  wish: { id: string } | null
  mayWish: boolean
  mayEndWish: boolean
  needs: { id: string; version: number; kind: string; struckReason: string | null; mayStrike: boolean }[]
  mayNote: string[]
}

const seen = async (who: StaffName, patientId: string, when = at) => {
  const document = `query ($id: ID!) { patientResidence(patientId: $id) { careHome { name } assignedUnit { id } listedThere
    wish { id } mayWish mayEndWish needs { id version kind struckReason mayStrike } mayNote } }`
  const { data, errors } = await world
    .as(world.actor[who], when)
    .ask<{ patientResidence: Shown }>(document, { id: patientId })
  return { shown: data?.patientResidence, denied: errors?.[0]?.extensions['reason'] }
}

const common = { versioned: false, notTheirs: [], strangers: ['distantNurse'], wrong: [] } as const
const wish = { text: 'Sagt till sjuksköterskan på boendet' }

commandOutcomes(() => world, {
  ...common,
  mutation: 'noteDoctorWish',
  rules: 'A11',
  prepare: async (of) => {
    const patientId = await plantResident(of, home)
    return { patientId, actor: of.actor.municipalNurse, at, input: { patientId, ...wish } }
  },
  subject: null,
  loser: 'WISH_NOTED',
  forbidden: [['wardPhysician', 'WRONG_UNIT']],
  texts: ['text'],
})

commandOutcomes(() => world, {
  ...common,
  mutation: 'endDoctorWish',
  rules: 'A11',
  prepare: async (of) => {
    const patientId = await plantResident(of, home)
    await mustAct(of, of.actor.municipalNurse, on(1, '09:00'), 'noteDoctorWish', { patientId, ...wish })
    return { patientId, actor: of.actor.municipalNurse, at, input: { patientId, reason: 'Vill tillbaka' } }
  },
  subject: null,
  loser: 'WISH_NONE',
  forbidden: [['wardPhysician', 'WRONG_UNIT']],
  texts: ['reason'],
})

const inpatient = async (of: World) => {
  const patientId = await plantResident(of, home)
  await of.admit(patientId, { at: on(-3, '10:00') })
  return patientId
}
const need = { kind: 'NEW', text: 'Ny syrgas hemma' }

commandOutcomes(() => world, {
  ...common,
  mutation: 'noteDischargeNeed',
  rules: 'A8',
  prepare: async (of) => {
    const patientId = await inpatient(of)
    return { patientId, actor: of.actor.wardNurse, at, input: { patientId, ...need } }
  },
  subject: null,
  loser: 'NEED_NOTED_ALREADY',
  forbidden: [
    ['lmPhysician', 'WRONG_UNIT'],
    ['vcCoordinator', 'WRONG_PROFESSION'],
  ],
  texts: ['text'],
})

commandOutcomes(() => world, {
  ...common,
  mutation: 'strikeDischargeNeed',
  rules: 'A8',
  prepare: async (of) => {
    const patientId = await inpatient(of)
    await mustAct(of, of.actor.wardNurse, on(1, '09:00'), 'noteDischargeNeed', { patientId, ...need })
    const [row] = await of.owner<{ id: string }[]>`select id from discharge_need where patient_id = ${patientId}`
    const input = { patientId, dischargeNeedId: row?.id, expectedVersion: 0, reason: 'Fel patient' }
    return { patientId, actor: of.actor.wardNurse, at, input }
  },
  subject: 'dischargeNeedId',
  versioned: true,
  loser: 'STALE',
  forbidden: [['lmPhysician', 'WRONG_UNIT']],
  notTheirs: [['vcPhysician', 'NEED_OF_ANOTHER_UNIT']],
  texts: ['reason'],
})

describe('A11: a resident listed elsewhere asks for the home’s doctors', () => {
  test('A11, S1: the vårdcentral with the assignment takes part in the care from then, and two weeks after it has ended', async () => {
    const patientId = await plantResident(world, home)
    expect((await seen('otherVcPhysician', patientId)).denied).toBe('NO_CARE_RELATION')
    expect((await seen('municipalNurse', patientId)).shown).toMatchObject({
      careHome: { name: 'Björkbacken' },
      assignedUnit: { id: world.unit.otherVc },
      listedThere: false,
      mayWish: true,
      wish: null,
    })
    await mustAct(world, world.actor.municipalNurse, at, 'noteDoctorWish', { patientId, ...wish })
    expect((await seen('otherVcPhysician', patientId)).shown).toMatchObject({ mayWish: false, mayEndWish: true })
    await mustAct(world, world.actor.otherVcPhysician, on(2, '10:00'), 'endDoctorWish', {
      patientId,
      reason: 'Ångrat sig',
    })
    expect((await seen('otherVcPhysician', patientId, on(15, '10:00'))).shown?.wish).toBeNull()
    expect((await seen('otherVcPhysician', patientId, on(17, '10:00'))).denied).toBe('CARE_RELATION_ENDED')
  })

  test('A11: none who is listed there, lives elsewhere, or lives where nobody has the assignment', async () => {
    const code = async (patientId: string) =>
      (await act(world, world.actor.municipalNurse, at, 'noteDoctorWish', { patientId, ...wish })).userErrors[0]?.code
    expect(await code(await plantResident(world, home, 'otherVc'))).toBe('WISH_LISTED')
    expect(await code(await world.patient({ enrolled: 'municipality' }))).toBe('NOT_A_RESIDENT')
    const empty = await plantHome(world, 'Havsutsikten')
    const patientId = await plantResident(world, empty)
    await world.owner`update care_home_assignment set valid_to = '2026-02-01', end_reason = 'X' where care_home_id = ${empty.homeId}`
    expect(await code(patientId)).toBe('NO_ASSIGNMENT')
  })

  test('A8, M1: who lives where is found by the name that a source gives, and follows a move', async () => {
    const patientId = await plantResident(world, home)
    const homeOf = async () => {
      const rows = await world.owner`select care_home_id from living_situation where patient_id = ${patientId}`
      return rows[0]?.['careHomeId']
    }
    expect(await homeOf()).toBe(home.homeId)
    await world.owner`update living_situation set place = 'Okänt hem' where patient_id = ${patientId}`
    expect(await homeOf()).toBeNull()
    await world.owner`update living_situation set care_home_id = ${home.homeId} where patient_id = ${patientId}`
    expect(await homeOf()).toBe(home.homeId)
    await world.owner`update living_situation set kind = 'ORDINARY' where patient_id = ${patientId}`
    expect(await homeOf()).toBeNull()
  })

  test('G1, A11: the home of somebody with protected identity is shown to nobody', async () => {
    const patientId = await plantResident(world, home)
    await world.owner`update patient set protection = 'PROTECTED_REGISTRATION' where id = ${patientId}`
    expect((await seen('municipalNurse', patientId)).shown).toMatchObject({ careHome: null, assignedUnit: null })
  })
})
