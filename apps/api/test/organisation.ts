import type { Profession, UnitKind, WardSpecialty } from '@lih/domain/organisation/kinds'
import type { Hours } from '@lih/domain/time/hours'
import type { Actor } from '../src/context.ts'
import { build } from '../src/db/build.ts'
import type { Statements } from '../src/db/statements.ts'
import {
  assignment,
  contactChannel,
  defaultReceivingUnit,
  person,
  provider,
  unit,
} from '../src/db/tables/organisation.ts'
import { unitRollout } from '../src/db/tables/rollout.ts'

type Planted = {
  readonly kind: UnitKind
  readonly name: string
  readonly short: string
  readonly municipality?: string
  readonly specialty?: WardSpecialty
  readonly parent?: string
}

const hospital = 'Hallands sjukhus Halmstad'

/** Two municipalities (Halmstad 1380, Laholm 1381), a hospital with four wards, Läkarmedverkan, and who receives. */
const units = {
  ward: { kind: 'HOSPITAL_WARD', name: 'Avdelning 61', short: 'avd 61', specialty: 'SOMATIC', parent: hospital },
  otherWard: { kind: 'HOSPITAL_WARD', name: 'Avdelning 62', short: 'avd 62', specialty: 'SOMATIC', parent: hospital },
  psychiatricWard: {
    kind: 'HOSPITAL_WARD',
    name: 'Psykiatriavdelningen',
    short: 'psyk',
    specialty: 'PSYCHIATRIC',
    parent: hospital,
  },
  oncologyWard: { kind: 'HOSPITAL_WARD', name: 'Onkologen', short: 'onk', specialty: 'ONCOLOGY', parent: hospital },
  lm: { kind: 'LAKARMEDVERKAN', name: 'Läkarmedverkan Halland', short: 'LM' },
  vc: { kind: 'VARDCENTRAL', name: 'Vårdcentralen Vallås', short: 'VC Vallås', municipality: '1380' },
  otherVc: { kind: 'VARDCENTRAL', name: 'Vårdcentralen Söndrum', short: 'VC Söndrum', municipality: '1380' },
  distantVc: { kind: 'VARDCENTRAL', name: 'Vårdcentralen Laholm', short: 'VC Laholm', municipality: '1381' },
  psychiatricClinic: {
    kind: 'PSYCHIATRIC_CLINIC',
    name: 'Psykiatriska mottagningen Halmstad',
    short: 'Psyk Halmstad',
    municipality: '1380',
  },
  municipality: {
    kind: 'MUNICIPAL_HEALTH_CARE',
    name: 'Hemsjukvården Halmstad',
    short: 'HSV Halmstad',
    municipality: '1380',
  },
  otherMunicipality: {
    kind: 'MUNICIPAL_HEALTH_CARE',
    name: 'Hemsjukvården Laholm',
    short: 'HSV Laholm',
    municipality: '1381',
  },
  regionOffice: { kind: 'REGION_OFFICE', name: 'Regionkontoret', short: 'Regionkontoret' },
} as const satisfies Record<string, Planted>

export type UnitName = keyof typeof units

const staff = {
  wardPhysician: ['ward', 'Anna Åkesson', 'PHYSICIAN', 'Överläkare'],
  secondWardPhysician: ['ward', 'Bo Berg', 'PHYSICIAN', 'Specialistläkare'],
  wardNurse: ['ward', 'Nils Nyman', 'NURSE', 'Sjuksköterska'],
  otherWardPhysician: ['otherWard', 'Cia Claesson', 'PHYSICIAN', 'Överläkare'],
  psychiatrist: ['psychiatricWard', 'Doris Dahl', 'PHYSICIAN', 'Överläkare'],
  oncologist: ['oncologyWard', 'Olof Olin', 'PHYSICIAN', 'Överläkare'],
  lmPhysician: ['lm', 'Sofia Ek', 'PHYSICIAN', 'Specialist i allmänmedicin'],
  secondLmPhysician: ['lm', 'Per Wallin', 'PHYSICIAN', 'Specialist i geriatrik'],
  lmNurse: ['lm', 'Lisa Lind', 'NURSE', 'Sjuksköterska'],
  vcPhysician: ['vc', 'Örjan Öman', 'PHYSICIAN', 'Distriktsläkare'],
  secondVcPhysician: ['vc', 'Eva Ängström', 'PHYSICIAN', 'ST-läkare'],
  vcNurse: ['vc', 'Frida Falk', 'NURSE', 'Distriktssköterska'],
  vcCoordinator: ['vc', 'Gun Gran', 'COORDINATOR', 'Vårdsamordnare'],
  vcManager: ['vc', 'Hans Holm', 'UNIT_MANAGER', 'Verksamhetschef'],
  otherVcPhysician: ['otherVc', 'Ivar Ivarsson', 'PHYSICIAN', 'Distriktsläkare'],
  clinicPhysician: ['psychiatricClinic', 'Jonna Jonsson', 'PHYSICIAN', 'Överläkare'],
  municipalNurse: ['municipality', 'Mia Malm', 'NURSE', 'Distriktssköterska'],
  distantNurse: ['otherMunicipality', 'Kim Krok', 'NURSE', 'Sjuksköterska'],
  regionOfficer: ['regionOffice', 'Lars Lund', 'ADMINISTRATOR', 'Handläggare'],
} as const satisfies Record<string, readonly [UnitName, string, Profession, string]>

export type StaffName = keyof typeof staff

export type Organisation = {
  /** Unit ids. */
  readonly unit: Readonly<Record<UnitName, string>>
  /** Under one assignment for care each, valid from 2026-01-01. */
  readonly actor: Readonly<Record<StaffName, Actor>>
}

const office: readonly Hours[] = [{ days: 'WEEKDAYS', from: '08:00', to: '17:00' }]
const always: readonly Hours[] = [{ days: 'ALL', from: '00:00', to: '00:00' }]
const outOfHours: readonly Hours[] = [
  { days: 'WEEKDAYS', from: '17:00', to: '08:00' },
  { days: 'WEEKENDS_AND_HOLIDAYS', from: '08:00', to: '08:00' },
]

type Line = readonly [label: string, number: string, hours: readonly Hours[], enrolledOnly?: boolean]
const onCall: Line = ['Allmänmedicinska beredskapsjouren', '035-000099', outOfHours, true]

const lines: Readonly<Partial<Record<UnitName, readonly Line[]>>> = {
  ward: [['Avdelningsläkaren', '035-000061', always]],
  lm: [['Läkarmedverkans teamtelefon', '035-000010', office], onCall, ['Sjukvårdsrådgivningen', '1177', always]],
  vc: [['Vårdcentralens läkarlinje', '035-000020', office], onCall, ['Sjukvårdsrådgivningen', '1177', always]],
  psychiatricClinic: [['Öppenvårdens läkare', '035-000030', office]],
}

const since = '2026-01-01'

const plantUnits = async (tx: Statements): Promise<Record<UnitName, string>> => {
  const owner = { hsaId: 'SE2321000115-0001', name: 'Region Halland', ownerForm: 'REGION' }
  const [region] = await tx.rows<{ id: string }>(build.insert(provider).values(owner).returning({ id: provider.id }))
  const ids: Partial<Record<UnitName, string>> = {}
  for (const [index, [name, one]] of Object.entries<Planted>(units).entries()) {
    const values = {
      hsaId: `SE2321000115-E0${index + 10}`,
      providerId: region?.id ?? '',
      kind: one.kind,
      name: one.name,
      shortName: one.short,
      parentName: one.parent ?? null,
      municipalityCode: one.municipality ?? null,
      specialty: one.specialty ?? null,
    }
    const [row] = await tx.rows<{ id: string }>(build.insert(unit).values(values).returning({ id: unit.id }))
    ids[name as UnitName] = row?.id ?? ''
  }
  return ids as Record<UnitName, string>
}

const plantLines = async (tx: Statements, unitIds: Record<UnitName, string>): Promise<void> => {
  for (const [name, channels] of Object.entries(lines)) {
    const values = channels.map(([label, number, hours, enrolledOnly = false], position) => ({
      unitId: unitIds[name as UnitName],
      label,
      number,
      hours,
      enrolledOnly,
      position,
      validFrom: since,
    }))
    await tx.write(build.insert(contactChannel).values(values))
  }
}

const plantPerson = async (tx: Statements, unitIds: Record<UnitName, string>, name: StaffName, index: number) => {
  const [place, fullName, profession, title] = staff[name]
  const [given = '', family = ''] = fullName.split(' ')
  const who = { hsaId: `SE2321000115-P0${index + 10}`, given, family, title }
  const [row] = await tx.rows<{ id: string }>(build.insert(person).values(who).returning({ id: person.id }))
  const personId = row?.id ?? ''
  const unitId = unitIds[place]
  const held = {
    hsaId: `SE2321000115-A0${index + 10}`,
    personId,
    unitId,
    profession,
    purpose: 'CARE',
    validFrom: since,
  }
  const [has] = await tx.rows<{ id: string }>(build.insert(assignment).values(held).returning({ id: assignment.id }))
  const [owner] = await tx.sql<{ providerId: string }[]>`select provider_id from unit where id = ${unitId}`
  const { kind, name: unitName } = units[place]
  return {
    personId,
    assignmentId: has?.id ?? '',
    unitId,
    unitName,
    unitKind: kind,
    providerId: owner?.providerId ?? '',
    profession,
    purpose: 'CARE',
    name: fullName,
    title,
  } satisfies Actor
}

/** Units, active in supports since 2026-01-01, telephone lines, who receives the unlisted (VC Söndrum in Halmstad, VC Laholm elsewhere), and staff. */
export const plantOrganisation = async (tx: Statements): Promise<Organisation> => {
  const unitIds = await plantUnits(tx)
  await plantLines(tx, unitIds)
  const period = `[${since},)`
  await tx.write(build.insert(unitRollout).values(Object.values(unitIds).map((unitId) => ({ unitId, period }))))
  await tx.write(
    build.insert(defaultReceivingUnit).values([
      { municipalityCode: '1380', unitId: unitIds.otherVc },
      { municipalityCode: null, unitId: unitIds.distantVc },
    ]),
  )
  const actor: Partial<Record<StaffName, Actor>> = {}
  for (const [index, name] of (Object.keys(staff) as StaffName[]).entries()) {
    actor[name] = await plantPerson(tx, unitIds, name, index)
  }
  return { unit: unitIds, actor: actor as Record<StaffName, Actor> }
}
