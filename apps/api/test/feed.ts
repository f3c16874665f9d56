import type { Sql } from 'postgres'
import { systemContext } from '../src/db/system-work.ts'
import { entriesOfText } from '../src/modules/feed/entries.ts'
import { importEntries } from '../src/modules/feed/import-entries.ts'
import { runImport } from '../src/modules/feed/import-run.ts'
import { countsOf, fileText } from '../src/modules/feed/report.ts'
import { fixedClock } from '../src/time/clock.ts'
import type { OwnDatabase } from './database.ts'
import { type People, plantPeople } from './people.ts'

export const now = '2026-11-22T08:00:00.000Z'

/** Personnummer from the published list of test numbers, each for one person of these tests. */
export const numbers = { elsa: '193412179289', karin: '194112249166', nils: '194712122235', sven: '195211231864' }

const personnummer = 'http://electronichealth.se/identifier/personnummer'
const hsaSystem = 'urn:oid:1.2.752.29.4.19'

export const patient = (id: string, number: string | null, rest: object = {}) => ({
  resourceType: 'Patient',
  id,
  ...(number === null ? {} : { identifier: [{ system: personnummer, value: number }] }),
  name: [{ use: 'official', family: 'Ärlig', given: ['Elsa'] }],
  gender: 'female',
  birthDate: number === null ? '1950-02-03' : `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}`,
  ...rest,
})

/** A time at a ward; without `end` it goes on. */
export const ward = (id: string, of: string, hsaId: string | null, start: string, end?: string, rest: object = {}) => ({
  resourceType: 'Encounter',
  id,
  status: end === undefined ? 'in-progress' : 'finished',
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP' },
  subject: { reference: `Patient/${of}` },
  period: { start, ...(end === undefined ? {} : { end }) },
  ...(hsaId === null ? {} : { serviceProvider: { identifier: { system: hsaSystem, value: hsaId } } }),
  ...rest,
})

export const haemoglobin = (id: string, of: string, value: number, at = '2026-11-20T07:00:00+01:00') => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '718-7' }] },
  subject: { reference: `Patient/${of}` },
  effectiveDateTime: at,
  valueQuantity: { value, unit: 'g/L', code: 'g/L' },
})

export const diagnosis = (id: string, of: string, code = 'I50.9') => ({
  resourceType: 'Condition',
  id,
  code: { coding: [{ system: 'urn:oid:1.2.752.116.1.1.1.1.3', code }] },
  subject: { reference: `Patient/${of}` },
  onsetDateTime: '2019-04',
})

export const bundle = (resources: readonly unknown[]) => ({
  resourceType: 'Bundle',
  type: 'batch',
  entry: resources.map((resource) => ({ resource })),
})

/** Units with their HSA-ids, and an import into the test's database at a time. */
export const feedWorld = async ({ db, owner }: OwnDatabase) => {
  const people: People = await plantPeople(owner)
  const [second] = await owner<{ id: string }[]>`
    insert into unit (hsa_id, provider_id, kind, name, short_name)
    select 'SE2321000115-AVD62', provider_id, kind, 'Avdelning 62', 'avd 62' from unit where id = ${people.wardNurse.unitId} returning id`
  const [ours] = await owner<{ hsaId: string }[]>`select hsa_id from unit where id = ${people.wardNurse.unitId}`
  if (!second || !ours) throw new Error('no wards were planted')
  const contextAt = (at: string) => systemContext(db, fixedClock(at))
  const take = async (resources: readonly unknown[], at = now, source = 'journal') => {
    const entries = await entriesOfText('fil.json', JSON.stringify(bundle(resources)))
    return importEntries(contextAt(at), entries, { source })
  }
  return {
    people,
    ward61: { id: people.wardNurse.unitId, hsaId: ours.hsaId },
    ward62: { id: second.id, hsaId: 'SE2321000115-AVD62' },
    vc: people.vcPhysician.unitId,
    take,
    runText: (text: string) =>
      runImport(contextAt(now), [{ name: 'fil.json', open: () => entriesOfText('fil.json', text) }], {
        source: 'journal',
      }),
    patientOf: (number: string) => findPatient(owner, number),
    list: async (patientId: string, unitId: string) => {
      await owner`insert into listing (patient_id, period, unit_id, recorded_at)
        values (${patientId}, tstzrange('2026-01-01T00:00:00Z', null), ${unitId}, ${now})`
    },
    staysOf: (patientId: string) => owner<StoredStay[]>`
      select id, unit_id, elsewhere, admitted_at, discharged_at, acute, acute_evidence from stay where patient_id = ${patientId} order by admitted_at`,
    /** Who is responsible from when, oldest first. */
    timelineOf: async (patientId: string) =>
      (
        await owner<{ from: string; unitId: string; reason: string }[]>`
        select valid_from as "from", unit_id, reason from responsibility where patient_id = ${patientId} order by valid_from`
      ).map(({ from, unitId, reason }) => [from, unitId, reason]),
    countOf: async (table: string) => {
      const [row] = await owner.unsafe<{ n: number }[]>(`select count(*)::int as n from ${table}`)
      return row?.n
    },
  }
}

type StoredStay = {
  readonly id: string
  readonly unitId: string
  readonly elsewhere: string | null
  readonly admittedAt: string
  readonly dischargedAt: string | null
  readonly acute: boolean | null
  readonly acuteEvidence: string | null
}

const findPatient = async (owner: Sql, number: string): Promise<string> => {
  const [row] = await owner<{ id: string }[]>`select id from patient where identity = ${number}`
  if (!row) throw new Error('the patient was not stored')
  return row.id
}

export { countsOf, fileText }
