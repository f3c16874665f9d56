import { randomUUID } from 'node:crypto'
import type { Protection } from '@lih/domain/patient/kinds'
import { mostNumberSearchesPerHour } from '@lih/domain/search/query'
import { addHours } from '@lih/domain/time/civil'
import { describe, expect, test } from 'vitest'
import type { StaffName } from '../../../test/organisation.ts'
import { ownWorld, type PatientOptions } from '../../../test/world.ts'

const at = '2026-11-22T09:00:00.000Z'
const document = `query ($text: String!, $listId: ID!) { search(text: $text, listId: $listId) {
  patients { id family given identity protection livingPlace } more elsewhere { family given } code } }`

type SearchAnswer = {
  readonly patients: readonly { readonly id: string; readonly family: string; readonly identity: string }[]
  readonly more: boolean
  readonly elsewhere: { readonly family: string; readonly given: string } | null
  readonly code: string | null
}

const world = await ownWorld()

const look = async (who: StaffName, text: string, { listId = randomUUID() as string, when = at } = {}) => {
  const asked = await world.as(world.actor[who], when).ask<{ search: SearchAnswer }>(document, { text, listId })
  if (!asked.data) throw new Error(JSON.stringify(asked.errors))
  return { ...asked.data.search, statements: asked.statements }
}

/** A patient with one of the published test numbers. */
const numbered = async (identity: string, options: PatientOptions): Promise<string> => {
  const id = await world.patient(options)
  await world.owner`update patient set identity = ${identity}, identity_kind = 'PERSONNUMMER' where id = ${id}`
  return id
}

const logOf = (who: StaffName) =>
  world.owner<{ kind: string; view: string; unitId: string; patientIds: string[] }[]>`
    select kind, view, unit_id, patient_ids from access_log where person_id = ${world.actor[who].personId} order by id`

describe('by name', () => {
  test('finds the unit’s own patients by the beginnings of their names, in any order', async () => {
    const own = await world.patient({ family: 'Östergård-Lind', listed: 'vc' })
    await world.patient({ family: 'Östergård', listed: 'otherVc' })
    for (const text of ['öst', 'ÖSTERGÅRD, Elsa', 'elsa lind', 'lind öst']) {
      const { patients, elsewhere } = await look('vcNurse', text)
      expect([text, patients.map(({ id }) => id), elsewhere]).toEqual([text, [own], null])
    }
    expect((await look('vcNurse', 'tergård')).patients).toEqual([])
    expect((await look('vcNurse', '%_')).patients).toEqual([])
  })

  test('S7: logs whom it shows, once for each opened search, in the statement that reads', async () => {
    const own = await world.patient({ family: 'Loggström', listed: 'psychiatricClinic' })
    const listId = randomUUID()
    const { statements } = await look('clinicPhysician', 'logg', { listId })
    expect(statements).toHaveLength(1)
    await look('clinicPhysician', 'loggs', { listId })
    await look('clinicPhysician', 'nobody at all', { listId })
    const unitId = world.unit.psychiatricClinic
    expect(await logOf('clinicPhysician')).toEqual([{ kind: 'SEARCH', view: 'search', unitId, patientIds: [own] }])
    await look('clinicPhysician', 'logg')
    expect(await logOf('clinicPhysician')).toHaveLength(2)
  })

  test('shows twelve at most, and that there may be more', async () => {
    for (let n = 0; n < 13; n += 1) await world.patient({ family: 'Många', listed: 'vc' })
    const { patients, more } = await look('vcNurse', 'många')
    expect([patients.length, more]).toEqual([12, true])
    expect((await look('vcNurse', 'öst')).more).toBe(false)
  })

  test('S6: neither address nor housing is searched', async () => {
    await world.patient({ family: 'Hemma', listed: 'vc', living: 'CARE_HOME' })
    expect((await look('vcNurse', 'Storgatan')).patients).toEqual([])
    expect((await look('vcNurse', 'Halmstad')).patients).toEqual([])
  })
})

describe('by the whole personal number', () => {
  const forms = ['19340720-7020', '193407207020', '340720-7020', '3407207020', '340720 7020', ' 19340720–7020 ']

  test('G1: finds exactly the one, in every written form', async () => {
    const own = await numbered('193407207020', { family: 'Nummer', listed: 'vc' })
    for (const text of forms) {
      const { patients, elsewhere, code } = await look('vcPhysician', text)
      expect([text, patients.map(({ id }) => id), elsewhere, code]).toEqual([text, [own], null, null])
    }
  })

  test('G2: another unit’s patient: the name, no id, and it is logged with the patient', async () => {
    const id = await world.patient({ family: 'Annans', listed: 'otherVc' })
    const [row] = await world.owner`select identity from patient where id = ${id}`
    const found = await look('municipalNurse', String(row?.['identity']))
    expect(found).toMatchObject({ patients: [], elsewhere: { family: 'Annans', given: 'Elsa' }, code: null })
    expect(found.statements).toHaveLength(1)
    expect(JSON.stringify(found.elsewhere)).not.toContain(id)
    const unitId = world.unit.municipality
    expect(await logOf('municipalNurse')).toEqual([{ kind: 'SEARCH', view: 'search:number', unitId, patientIds: [id] }])
  })

  test('S7: a number that nobody has is logged too, without the number', async () => {
    const found = await look('lmNurse', '19120211-9150')
    expect(found).toMatchObject({ patients: [], elsewhere: null, code: null })
    const unitId = world.unit.lm
    expect(await logOf('lmNurse')).toEqual([{ kind: 'SEARCH', view: 'search:number', unitId, patientIds: [] }])
  })

  test.each(['CONFIDENTIALITY_MARK', 'PROTECTED_REGISTRATION'] satisfies Protection[])(
    'G1: %s: own staff see name and mark, never the place; others nothing at all, and are logged',
    async (protection) => {
      const id = await world.patient({ family: 'Skyddad', listed: 'vc', protection, living: 'CARE_HOME' })
      const [row] = await world.owner`select identity from patient where id = ${id}`
      const number = String(row?.['identity'])
      expect((await look('vcNurse', number)).patients).toEqual([
        { id, family: 'Skyddad', given: 'Elsa', identity: number, protection, livingPlace: null },
      ])
      expect(await look('otherVcPhysician', number)).toMatchObject({ patients: [], elsewhere: null, code: null })
      expect((await logOf('otherVcPhysician')).at(-1)).toMatchObject({ kind: 'SEARCH', patientIds: [id] })
    },
  )

  test('S7: nobody goes through a list of numbers', async () => {
    const nobodys = '19120211-9150'
    const listId = randomUUID()
    for (let n = 0; n < mostNumberSearchesPerHour; n += 1) {
      expect((await look('otherWardPhysician', nobodys, { listId })).code).toBeNull()
    }
    expect((await look('otherWardPhysician', nobodys)).code).toBe('TOO_MANY_SEARCHES')
    expect(await logOf('otherWardPhysician')).toHaveLength(mostNumberSearchesPerHour)
    const later = await look('otherWardPhysician', nobodys, { when: addHours(at, 1) })
    expect(later.code).toBeNull()
  })
})

test.each([
  ['19340720-7021', 'IDENTITY_CHECKSUM'],
  ['1933', 'IDENTITY_FORMAT'],
  ['ö', 'SEARCH_TOO_SHORT'],
])('“%s” asks the database nothing: %s', async (text, code) => {
  const found = await look('vcNurse', text)
  expect(found).toEqual({ patients: [], more: false, elsewhere: null, code, statements: [] })
})

test('G2: who does not work with care may not search', async () => {
  const { errors } = await world.as(world.actor.vcManager, at).ask(document, { text: 'öst', listId: randomUUID() })
  expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', reason: 'WRONG_PROFESSION' })
})
