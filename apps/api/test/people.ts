import type { Profession, UnitKind } from '@lih/domain/organisation/kinds'
import type { Sql } from 'postgres'
import type { Actor } from '../src/context.ts'

type Planted = { unit: string; kind: UnitKind; given: string; family: string; profession: Profession; title: string }

const planted = {
  wardPhysician: {
    unit: 'Avdelning 61',
    kind: 'HOSPITAL_WARD',
    given: 'Anna',
    family: 'Åkesson',
    profession: 'PHYSICIAN',
    title: 'Överläkare',
  },
  wardNurse: {
    unit: 'Avdelning 61',
    kind: 'HOSPITAL_WARD',
    given: 'Nils',
    family: 'Nyman',
    profession: 'NURSE',
    title: 'Sjuksköterska',
  },
  lmPhysician: {
    unit: 'Läkarmedverkan Halmstad',
    kind: 'LAKARMEDVERKAN',
    given: 'Lena',
    family: 'Ek',
    profession: 'PHYSICIAN',
    title: 'Specialist i allmänmedicin',
  },
  vcPhysician: {
    unit: 'Vårdcentralen Vallås',
    kind: 'VARDCENTRAL',
    given: 'Örjan',
    family: 'Öman',
    profession: 'PHYSICIAN',
    title: 'Distriktsläkare',
  },
  municipalNurse: {
    unit: 'Hemsjukvården Halmstad',
    kind: 'MUNICIPAL_HEALTH_CARE',
    given: 'Mia',
    family: 'Lind',
    profession: 'NURSE',
    title: 'Distriktssköterska',
  },
} as const satisfies Record<string, Planted>

export type People = Readonly<Record<keyof typeof planted, Actor>>

/** One provider, a unit of each portal, and people with one assignment for care each, valid since 2026-01-01. */
export const plantPeople = async (owner: Sql): Promise<People> => {
  const [provider] = await owner<{ id: string }[]>`
    insert into provider (hsa_id, name, owner_form) values ('SE2321000115-0001', 'Region Halland', 'REGION') returning id`
  const actors: Record<string, Actor> = {}
  for (const [index, [key, who]] of Object.entries(planted).entries()) {
    const [row] = await owner<{ unitId: string; personId: string; assignmentId: string }[]>`
      with u as (
        insert into unit (hsa_id, provider_id, kind, name, short_name)
        values (${`SE2321000115-U${who.unit.length}${who.kind.length}`}, ${provider?.id ?? null}, ${who.kind}, ${who.unit}, ${who.unit})
        on conflict (hsa_id) do update set name = excluded.name returning id),
      p as (
        insert into person (hsa_id, given, family, title)
        values (${`SE2321000115-P${index}`}, ${who.given}, ${who.family}, ${who.title}) returning id)
      insert into assignment (hsa_id, person_id, unit_id, profession, purpose, valid_from)
      select ${`SE2321000115-A${index}`}, p.id, u.id, ${who.profession}, 'CARE', '2026-01-01' from p, u
      returning unit_id, person_id, id as assignment_id`
    if (!row || !provider) throw new Error('nobody was planted')
    actors[key] = {
      ...row,
      unitName: who.unit,
      unitKind: who.kind,
      providerId: provider.id,
      profession: who.profession,
      purpose: 'CARE',
      name: `${who.given} ${who.family}`,
      title: who.title,
    }
  }
  return actors as People
}

/** A patient with a reserve number. `serial` is any two digits, one per patient of the test. */
export const plantPatient = async (owner: Sql, serial: string): Promise<string> => {
  const [row] = await owner<{ id: string }[]>`
    insert into patient (identity_kind, identity, given, family, birth_date, sex, recorded_at)
    values ('RESERVE_NUMBER', ${`19380412RA${serial}`}, 'Elsa', 'Ärlig', '1938-04-12', 'FEMALE', '2026-01-01T00:00:00Z') returning id`
  if (!row) throw new Error('no patient was planted')
  return row.id
}

/** An ongoing stay, from which the ward's care relation follows. */
export const plantStay = async (
  owner: Sql,
  patientId: string,
  unitId: string,
  admittedAt: string,
  dischargedAt: string | null = null,
): Promise<string> => {
  const [row] = await owner<{ id: string }[]>`
    insert into stay (patient_id, unit_id, admitted_at, discharged_at, recorded_at)
    values (${patientId}, ${unitId}, ${admittedAt}, ${dischargedAt}, ${admittedAt}) returning id`
  if (!row) throw new Error('no stay was planted')
  return row.id
}
