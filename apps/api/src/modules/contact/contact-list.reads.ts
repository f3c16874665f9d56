import { type ContactType, professionsFor } from '@lih/domain/contact/kinds'
import { id } from '@lih/domain/text'
import { GraphQLError } from 'graphql'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import type { Person } from '../../graphql/organisation.types.ts'
import { findUnit } from '../patient/patient.store.ts'
import { findStaff } from './contact.store.ts'
import type { ContactPatientList } from './contact.types.ts'
import { type ContactScope, contactPatientRows } from './contact-list.store.ts'

const checked = (value: string, name: string): string => {
  if (!id.safeParse(value).success)
    throw new GraphQLError(`${name} is not a UUID`, { extensions: { code: 'BAD_USER_INPUT' } })
  return value
}

/** "Vems namngivna kontakt är jag?" (P3); `listId` is the client's, one per opened list (S7). */
export const contactPatients = (ctx: Ctx, scope: ContactScope, listId: string): Promise<ContactPatientList> =>
  read(ctx, async (tx) => ({ at: tx.now, rows: await contactPatientRows(tx, scope, checked(listId, 'listId')) }))

/** Who at the unit may be named as that sort of contact, by name (P2, K1). */
export const contactCandidates = (ctx: Ctx, unitId: string, type: ContactType): Promise<Person[]> =>
  read(ctx, async (tx) => {
    const unit = await findUnit(tx, checked(unitId, 'unitId'))
    return unit === null ? [] : findStaff(tx, unitId, professionsFor(type, unit.kind))
  })
