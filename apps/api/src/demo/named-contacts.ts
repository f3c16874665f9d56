import { randomUUID } from 'node:crypto'
import type { ContactRole, ContactType } from '@lih/domain/contact/kinds'
import { addDays, atTime, civilDateOf, type Instant } from '@lih/domain/time/civil'
import { type Actor, contextAs } from '../context.ts'
import type { Database } from '../db/client.ts'
import { systemRead } from '../db/system-work.ts'
import { appointContact, endContact } from '../modules/contact/contact.commands.ts'
import { actorAt } from './organisation.ts'
import type { DemoPatient } from './patients.ts'

type Teller = {
  readonly db: Database
  readonly now: Instant
  /** Unit id → the number of its first line. */
  readonly lines: ReadonlyMap<string, string>
}
type Named = { readonly type: ContactType; readonly role: ContactRole | null; readonly who: Actor; readonly by: Actor }

const orThrow = <R>(
  what: string,
  { done, userErrors }: { done: R | null; userErrors: readonly { code: string }[] },
): R => {
  if (done === null) throw new Error(`${what} was refused: ${userErrors.map(({ code }) => code).join(', ')}`)
  return done
}

const appoint = async (teller: Teller, patient: DemoPatient, daysAgo: number, named: Named): Promise<string> => {
  const { db, now, lines } = teller
  const day = addDays(civilDateOf(now), -daysAgo)
  const { type, role, who, by } = named
  const outcome = await appointContact(
    contextAs(db, by, () => atTime(day, '10:20'), 'demo'),
    {
      commandId: randomUUID(),
      patientId: patient.id,
      type,
      role,
      unitId: who.unitId,
      personId: who.personId,
      from: day,
      channel: lines.get(who.unitId) ?? '1177',
      hours: who.unitKind === 'MUNICIPAL_HEALTH_CARE' ? 'Dygnet runt' : 'Vardagar 8–17',
    },
  )
  return orThrow(`${patient.family}: appointContact`, outcome).contactId
}

/** An earlier fast läkarkontakt whom another has followed. */
const replaced = async (teller: Teller, patient: DemoPatient, physician: Named): Promise<void> => {
  const contactId = await appoint(teller, patient, 300, physician)
  const at = atTime(addDays(civilDateOf(teller.now), -120), '09:10')
  const outcome = await endContact(
    contextAs(teller.db, physician.by, () => at, 'demo'),
    {
      commandId: randomUUID(),
      patientId: patient.id,
      contactId,
      expectedVersion: 0,
      reason: 'PATIENTS_WISH',
      text: null,
    },
  )
  orThrow(`${patient.family}: endContact`, outcome)
}

const tellOf = async (teller: Teller, patient: DemoPatient, index: number): Promise<void> => {
  const nurse = actorAt(patient.vardcentral, 'NURSE')
  const doctor = actorAt(patient.vardcentral, 'PHYSICIAN')
  const physician: Named = { type: 'FIXED_PHYSICIAN', role: null, who: doctor, by: nurse }
  // Every fourth has none: a missing one shows.
  if (index % 4 !== 3) {
    if (index % 6 === 0) await replaced(teller, patient, physician)
    await appoint(teller, patient, 100, physician)
  }
  if (patient.enrolled && index % 3 !== 2) {
    const municipal = actorAt(`municipality:${patient.municipality}`, 'NURSE')
    await appoint(teller, patient, 95, { type: 'CARE_CONTACT', role: null, who: municipal, by: municipal })
  }
  if (index % 3 === 0) {
    await appoint(teller, patient, 80, { type: 'CARE_CONTACT', role: 'CARE_COORDINATOR', who: nurse, by: nurse })
  }
  if (index % 10 === 0) {
    const specialist = actorAt('ward:61', 'PHYSICIAN')
    await appoint(teller, patient, 60, { type: 'LIFE_SUSTAINING_PHYSICIAN', role: null, who: specialist, by: nurse })
  }
}

/** Most patients have a fast läkarkontakt, many a fast vårdkontakt, some both in open care and in the municipality (P2, K1). */
export const tellNamedContacts = async (
  db: Database,
  now: Instant,
  patients: readonly DemoPatient[],
): Promise<void> => {
  const rows = await systemRead(
    db,
    now,
    ({ sql }) =>
      sql<{ unitId: string; number: string }[]>`select unit_id, number from contact_channel where position = 0`,
  )
  const lines = new Map(rows.map(({ unitId, number }) => [unitId, number]))
  for (const [index, patient] of patients.entries()) await tellOf({ db, now, lines }, patient, index)
}
