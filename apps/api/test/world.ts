import { randomUUID } from 'node:crypto'
import { reserveNumber } from '@lih/domain/identity/reserve-number'
import type { LivingSituation, Protection } from '@lih/domain/patient/kinds'
import { shiftAt } from '@lih/domain/responsibility/timeline'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import { build } from '../src/db/build.ts'
import type { SystemWork } from '../src/db/statements.ts'
import { systemWrite } from '../src/db/system-work.ts'
import { enrolment, listing, livingSituation, patient } from '../src/db/tables/patient.ts'
import { lockPatient } from '../src/modules/patient/patient.store.ts'
import { applyTimelineChange, loadTimeline } from '../src/modules/responsibility/responsibility.store.ts'
import { admitPatient, transferStay } from '../src/modules/stay/admission.ts'
import { dischargeInUow } from '../src/modules/stay/discharge.ts'
import { findStay } from '../src/modules/stay/stay.store.ts'
import { type OwnDatabase, ownDatabase } from './database.ts'
import { graphqlOn } from './graphql.ts'
import { type Organisation, plantOrganisation, type UnitName } from './organisation.ts'

/** The patients of the test world have been known since then. */
export const known: Instant = '2026-01-01T00:00:00.000Z'

export type PatientOptions = {
  readonly born?: CivilDate
  readonly family?: string
  /** Null: not listed. */
  readonly listed?: UnitName | null
  /** Who has the responsibility at home from the first contact; left out: where listed, or VC Söndrum. */
  readonly responsible?: UnitName
  /** Enrolled in municipal health care there, since `known`. */
  readonly enrolled?: UnitName
  readonly living?: LivingSituation
  readonly protection?: Protection
  readonly municipalityCode?: string
}

export type Admission = {
  readonly ward?: UnitName
  readonly at: Instant
  readonly expectedDischargeOn?: CivilDate
  readonly acute?: boolean | null
  readonly reason?: string
}

let sequence = 0

const insertPatient = async (tx: SystemWork, options: PatientOptions): Promise<string> => {
  const { born = '1948-03-14', family = 'Ärlig', protection = 'NONE', municipalityCode = '1380' } = options
  const values = {
    identityKind: 'RESERVE_NUMBER',
    identity: reserveNumber(born, sequence++),
    given: 'Elsa',
    family,
    birthDate: born,
    sex: 'FEMALE',
    protection,
    municipalityCode,
    street: 'Storgatan 1',
    postalCode: '302 42',
    city: 'Halmstad',
    phone: '070-1740605',
  }
  const [row] = await tx.rows<{ id: string }>(build.insert(patient).values(values).returning({ id: patient.id }))
  if (!row) throw new Error('no patient was planted')
  return row.id
}

const makePatient = async (tx: SystemWork, unit: Organisation['unit'], options: PatientOptions): Promise<string> => {
  const { listed = 'vc', enrolled, living = 'ORDINARY' } = options
  const patientId = await insertPatient(tx, options)
  const period = `[${known},)`
  await tx.write(build.insert(livingSituation).values({ patientId, period, kind: living, place: 'Storgatan 1' }))
  if (listed !== null) await tx.write(build.insert(listing).values({ patientId, period, unitId: unit[listed] }))
  if (enrolled) await tx.write(build.insert(enrolment).values({ patientId, period, unitId: unit[enrolled] }))
  const unitId = unit[options.responsible ?? listed ?? 'otherVc']
  const first = { at: known, unitId, physicianId: null, reason: 'FIRST_CONTACT', sourceId: null } as const
  const change = shiftAt([], first)
  if (change.ok) await applyTimelineChange(tx, patientId, change.changes, 'FIRST_CONTACT')
  return patientId
}

const orThrow = <T>(decision: { ok: true; changes: T } | { ok: false; refusal: { code: string } }): T => {
  if (!decision.ok) throw new Error(`refused: ${decision.refusal.code}`)
  return decision.changes
}

const worldOn = (own: OwnDatabase, organisation: Organisation) => {
  const { unit } = organisation
  const at = <T>(now: Instant, work: (tx: SystemWork) => Promise<T>) => systemWrite(own.db, { now }, work)
  return {
    ...own,
    ...organisation,
    /** Operations through the API: `world.as(actor, at).ask(document, variables)`. */
    as: graphqlOn(own, known).as,
    /** System work at a time: what jobs and imports do. */
    at,
    /** A patient with a reserve number, known since `known`. @returns the id */
    patient: (options: PatientOptions = {}) => at(known, (tx) => makePatient(tx, unit, options)),
    /** Admits by the same way as the feed. @returns the stay's id */
    admit: (patientId: string, { ward = 'ward', at: when, ...rest }: Admission, now: Instant = when): Promise<string> =>
      at(now, async (tx) => {
        await lockPatient(tx, patientId)
        const stay = { id: randomUUID(), patientId, unitId: unit[ward], at: when, acute: true, ...rest }
        return orThrow(await admitPatient(tx, stay)).stayId
      }),
    /** Discharges by the same way as the feed. */
    discharge: (stayId: string, when: Instant, now: Instant = when) =>
      at(now, async (tx) => {
        const stay = await findStay(tx, stayId)
        if (!stay) throw new Error('no such stay')
        await lockPatient(tx, stay.patientId)
        return orThrow(await dischargeInUow(tx, { stay, at: when, receivingUnitId: null }))
      }),
    transfer: (stayId: string, ward: UnitName, when: Instant) =>
      at(when, async (tx) => orThrow(await transferStay(tx, { stayId, unitId: unit[ward], at: when }))),
    timeline: (patientId: string) => at(known, (tx) => loadTimeline(tx, patientId)),
  }
}

export type World = ReturnType<typeof worldOn>

/** A database of the test file's own with units, telephone lines and staff, and no patients. */
export const ownWorld = async (): Promise<World> => {
  const own = await ownDatabase()
  return worldOn(own, await systemWrite(own.db, { now: known }, plantOrganisation))
}
