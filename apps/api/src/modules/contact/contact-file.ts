import type { ContactRole, ContactType } from '@lih/domain/contact/kinds'
import { civilDateOf } from '@lih/domain/time/civil'
import { ensureMay } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { type ContactPatientJson, type ContactScope, contactPatientRows } from './contact-list.store.ts'

const types: Readonly<Record<ContactType, string>> = {
  CARE_CONTACT: 'Fast vårdkontakt',
  FIXED_PHYSICIAN: 'Fast läkarkontakt',
  SOCIAL_CONTACT: 'Fast omsorgskontakt',
  COORDINATING_CONTACT: 'Fast vårdkontakt med övergripande samordning',
  LIFE_SUSTAINING_PHYSICIAN: 'Läkare för livsuppehållande behandling',
}
const roles: Readonly<Record<ContactRole, string>> = {
  CONTACT_NURSE: 'Kontaktsjuksköterska',
  CONTACT_NURSE_SVF: 'Kontaktsjuksköterska SVF',
  REHAB_COORDINATOR: 'Rehabkoordinator',
  CARE_COORDINATOR: 'Vårdsamordnare',
  OTHER: 'Annan roll',
}
const head = ['Efternamn', 'Förnamn', 'Personnummer', 'Skyddad', 'Sort', 'Roll', 'Kontakt', 'Sedan', 'Nås på', 'Tider']

const identityText = (identity: string): string => `${identity.slice(0, 8)}-${identity.slice(8)}`

const line = ({ patient, ...row }: ContactPatientJson): readonly string[] => [
  patient.family,
  patient.given,
  identityText(patient.identity),
  patient.protection === 'NONE' ? 'nej' : 'ja',
  types[row.type],
  row.role === null ? '' : roles[row.role],
  row.contactName,
  civilDateOf(row.since),
  row.channel,
  row.hours,
]

/**
 * The list of P3 as a table, first the names of the columns; every patient in it is logged (S7).
 * @throws AccessDenied, logged
 */
export const contactFile = async (
  ctx: Ctx,
  scope: ContactScope,
): Promise<{ readonly day: string; readonly rows: readonly (readonly string[])[] }> => {
  await ensureMay(ctx, 'contact:list', 'contacts-file')
  return read(ctx, async (tx) => ({
    day: civilDateOf(tx.now),
    rows: [head, ...(await contactPatientRows(tx, scope, null)).map(line)],
  }))
}
