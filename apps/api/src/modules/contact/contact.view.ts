import { can, noPatient } from '@lih/domain/access/can'
import { type ContactState, mayChangeContact } from '@lih/domain/contact/contact'
import { appointableBy, nationalCodeOf } from '@lih/domain/contact/kinds'
import type { LivingSituation } from '@lih/domain/patient/kinds'
import type { Instant } from '@lih/domain/time/civil'
import type { Actor } from '../../context.ts'
import type { PersonJson, UnitJson } from '../../db/json.ts'
import { withParty } from '../../db/organisation.store.ts'
import type { ContactRow } from './contact.store.ts'
import type { NamedContact, PatientContacts } from './contact.types.ts'

/** A contact as the decisions see it. */
export const contactState = ({ unit, ...row }: ContactRow): ContactState => ({
  id: row.id,
  patientId: row.patientId,
  version: row.version,
  type: row.type,
  slot: row.slot,
  unitId: unit.id,
  appointedUnitId: row.appointedUnitId,
  from: row.from,
  to: row.to,
  struckAt: row.struckAt,
})

const isCurrent = ({ from, to, struckAt }: ContactRow, now: Instant): boolean =>
  struckAt === null && from <= now && (to === null || now < to)

/** The patient's named physician (fast läkarkontakt) now, chosen at the unit; null when there is none there (K2). */
export const fixedPhysicianAt = (contacts: readonly ContactRow[], unitId: string, now: Instant): PersonJson | null =>
  contacts.find((one) => one.type === 'FIXED_PHYSICIAN' && isCurrent(one, now) && one.unit.id === unitId)?.person ??
  null

export type ContactFacts = {
  readonly contacts: readonly ContactRow[]
  readonly listing: { readonly unit: UnitJson } | null
  readonly enrolment: object | null
  readonly livingSituation: { readonly kind: LivingSituation } | null
  readonly deceasedAt: Instant | null
}

/** Everyone in a care home, LSS housing or home nursing shall have a named physician (P2). */
const shallHavePhysician = ({ enrolment, livingSituation }: ContactFacts): boolean =>
  enrolment !== null || livingSituation?.kind === 'CARE_HOME' || livingSituation?.kind === 'LSS'

const contactView = (row: ContactRow, actor: Actor, listedUnitId: string | null): NamedContact => ({
  ...row,
  unit: withParty(row.unit),
  nationalCode: nationalCodeOf[row.type],
  elsewhereListed: row.type === 'FIXED_PHYSICIAN' && row.unit.id !== listedUnitId,
  mayChange:
    can(actor, 'contact:end', { ...noPatient, relation: 'CURRENT' }).effect !== 'DENY' &&
    mayChangeContact(contactState(row), actor.unitId, listedUnitId),
})

/** Who the patient's named contacts are and were, and whether the fast läkarkontakt is missing (P2, K3, K4). */
export const contactsView = (facts: ContactFacts, actor: Actor, now: Instant): PatientContacts => {
  const listedUnitId = facts.listing?.unit.id ?? null
  const views = (rows: readonly ContactRow[]) => rows.map((row) => contactView(row, actor, listedUnitId))
  const current = facts.contacts.filter((row) => isCurrent(row, now))
  const living = facts.deceasedAt === null
  const mayAppoint = living && can(actor, 'contact:appoint', { ...noPatient, relation: 'CURRENT' }).effect !== 'DENY'
  return {
    current: views(current),
    earlier: views(facts.contacts.filter((row) => !isCurrent(row, now))),
    physicianMissing: living && !current.some(({ type }) => type === 'FIXED_PHYSICIAN'),
    physicianRequired: shallHavePhysician(facts),
    mayAppoint: mayAppoint
      ? appointableBy(actor.unitKind).filter((type) => type !== 'FIXED_PHYSICIAN' || listedUnitId === actor.unitId)
      : [],
  }
}
