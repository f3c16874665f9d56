import { mayAtAll } from '@lih/domain/access/can'
import { decideStrikeContact, guaranteeMonths, guaranteeOf } from '@lih/domain/care-guarantee/guarantee'
import { id } from '@lih/domain/text'
import { addDays, type CivilDate, civilDateOf, type Instant } from '@lih/domain/time/civil'
import { GraphQLError } from 'graphql'
import { AccessDenied } from '../../access/denial.ts'
import { openPatient } from '../../access/open-patient.ts'
import type { Outcome } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { withParty } from '../../db/organisation.store.ts'
import { read } from '../../db/unit-of-work.ts'
import {
  contactsOfPatient,
  deceasedAtOf,
  keptContacts,
  type ListedContact,
  listedContacts,
} from './care-guarantee.store.ts'
import type {
  CareGuaranteeFollowUp,
  CareGuaranteeList,
  CareGuaranteeRow,
  ContactsSoughtPayload,
  PatientContactsSought,
} from './care-guarantee.types.ts'

/** Days back of the list: what is open, and what came of the latest ones. */
const listDays = 92
/** A year and the month that has begun. */
const followUpDays = 396

/** The first day that a list or a file shows. */
export const listSince = (now: Instant): CivilDate => addDays(civilDateOf(now), -listDays)

/** A contact, as it stands now (V4). */
export const guaranteeRow = (contact: ListedContact, now: Instant): CareGuaranteeRow => {
  const { assessments: _, deceasedAt: __, ...row } = contact
  return { ...row, ...guaranteeOf(contact, now) }
}

/** The contacts sought with the unit, and how it stands with each; `listId` is the client's, one per opened list (S7). */
export const getCareGuarantee = (ctx: Ctx, listId: string): Promise<CareGuaranteeList> =>
  read(ctx, async (tx) => {
    if (!id.safeParse(listId).success) {
      throw new GraphQLError('listId is not a UUID', { extensions: { code: 'BAD_USER_INPUT' } })
    }
    const rows = await listedContacts(tx, listSince(tx.now), listId)
    return { at: tx.now, rows: rows.map((row) => guaranteeRow(row, tx.now)) }
  })

/** How many contacts were assessed in time, by month; of nobody (V4). */
export const getCareGuaranteeFollowUp = (ctx: Ctx): Promise<CareGuaranteeFollowUp> =>
  read(ctx, async (tx) => {
    const contacts = await keptContacts(tx, addDays(civilDateOf(tx.now), -followUpDays))
    const rows = contacts.map((contact) => ({ ...contact, ...guaranteeOf(contact, tx.now) }))
    return { at: tx.now, months: guaranteeMonths(rows) }
  })

/**
 * The contacts that were registered about a patient, for every unit that takes part in the care (V4).
 * @param view the operation, in the log
 * @throws AccessDenied, logged, also when there is no such patient
 */
export const getContactsSought = (ctx: Ctx, asked: string, view: string): Promise<PatientContactsSought> =>
  read(ctx, async (tx) => {
    if (!id.safeParse(asked).success) {
      throw new AccessDenied({ action: 'patient:open', code: 'NO_CARE_RELATION', view, patientId: null })
    }
    const { patientId } = await openPatient(tx, asked, 'patient:open', view)
    const mayRegister = mayAtAll(tx.actor, 'careGuarantee:register').effect !== 'DENY'
    const rows = (await contactsOfPatient(tx, patientId)).map(({ assessments, deceasedAt, unit, ...row }) => ({
      ...row,
      ...guaranteeOf({ ...row, assessments, deceasedAt }, tx.now),
      unit: withParty(unit),
      mayStrike: mayRegister && decideStrikeContact({ unitId: unit.id, struckAt: row.struckAt }, tx.actor.unitId).ok,
    }))
    const deceased = (await deceasedAtOf(tx, patientId)) !== null
    return { id: patientId, at: tx.now, mayRegister: mayRegister && !deceased, rows }
  })

/** What a mutation answers: the contacts as they are after the commit, also when somebody else was faster. */
export const contactsSoughtPayload = async (
  ctx: Ctx,
  name: string,
  { patientId }: { readonly patientId: string },
  { done, stale, userErrors }: Outcome<unknown>,
): Promise<ContactsSoughtPayload> => ({
  contactsSought: done !== null || stale ? await getContactsSought(ctx, patientId, name) : null,
  userErrors,
})
