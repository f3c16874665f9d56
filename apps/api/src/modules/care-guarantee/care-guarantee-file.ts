import type { ContactReason, GuaranteeState } from '@lih/domain/care-guarantee/kinds'
import { civilDateOf, type Instant, timeOf } from '@lih/domain/time/civil'
import { ensureMay } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { guaranteeRow, listSince } from './care-guarantee.reads.ts'
import { listedContacts } from './care-guarantee.store.ts'
import type { CareGuaranteeRow } from './care-guarantee.types.ts'

const states: Readonly<Record<GuaranteeState, string>> = {
  OPEN: 'Öppen',
  MET: 'Uppfylld',
  NOT_MET: 'Ej uppfylld',
  NOT_APPLICABLE: 'Räknas inte',
}
const reasons: Readonly<Record<ContactReason, string>> = {
  NEW_PROBLEM: 'Nytt hälsoproblem',
  UNEXPECTED_WORSENING: 'Oväntad försämring',
  MARKED_WORSENING: 'Kraftig försämring',
  LACK_OF_EFFECT: 'Utebliven behandlingseffekt',
}
const head = [
  'Efternamn',
  'Förnamn',
  'Personnummer',
  'Kontakt',
  'Skäl',
  'Sista dag',
  'Läge',
  'Bedömd med kod',
  'Bedömd utan kod',
]

const stamp = (at: Instant | null): string => (at === null ? '' : `${civilDateOf(at)} ${timeOf(at)}`)
const identityText = (identity: string): string => `${identity.slice(0, 8)}-${identity.slice(8)}`

const line = ({ patient, ...row }: CareGuaranteeRow): readonly string[] => [
  patient.family,
  patient.given,
  identityText(patient.identity),
  stamp(row.soughtAt),
  row.reason === null ? 'Läkarbegäran' : reasons[row.reason],
  row.dueOn,
  states[row.state],
  stamp(row.assessedAt),
  stamp(row.uncodedAt),
]

/**
 * The unit's list of contacts sought as a table, first the names of the columns; every patient in it is logged (V4, S7).
 * @throws AccessDenied, logged
 */
export const careGuaranteeFile = async (
  ctx: Ctx,
): Promise<{ readonly day: string; readonly rows: readonly (readonly string[])[] }> => {
  await ensureMay(ctx, 'careGuarantee:list', 'care-guarantee-file')
  return read(ctx, async (tx) => {
    const contacts = await listedContacts(tx, listSince(tx.now), null)
    return { day: civilDateOf(tx.now), rows: [head, ...contacts.map((row) => line(guaranteeRow(row, tx.now)))] }
  })
}
