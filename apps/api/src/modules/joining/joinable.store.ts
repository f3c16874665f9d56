import type { PlacedContact } from '@lih/domain/joining/contacts'
import type { Joinable } from '@lih/domain/joining/joining'
import { openSupportStatuses } from '@lih/domain/support/status'
import type { Statements } from '../../db/statements.ts'
import { loadTimeline } from '../responsibility/responsibility.store.ts'

type Facts = Omit<Joinable, 'timeline' | 'listings'>

/** Locks both patients' rows, in the same order whoever asks. */
export const lockBoth = async ({ sql }: Statements, ids: readonly [string, string]): Promise<void> => {
  await sql`select from patient where id = any (${ids as never}::uuid[]) order by id for update`
}

/** A patient as the decision on joining sees it. @throws when there is none */
export const getJoinable = async (tx: Statements, id: string): Promise<Joinable> => {
  const [facts] = await tx.sql<Facts[]>`
    select p.id, p.identity_kind, p.identity, p.birth_date, p.family,
      exists (select from stay s where s.patient_id = p.id and s.discharged_at is null)
        or exists (select from support s where s.patient_id = p.id and s.status = any (${openSupportStatuses as never})) as has_course,
      exists (select from municipal_care_request q where q.patient_id = p.id and q.status = 'REQUESTED') as has_open_request
    from patient p where p.id = ${id} and p.joined_into is null`
  if (facts === undefined) throw new Error('there is no such patient')
  const listings = await tx.sql<Joinable['listings'][number][]>`
    select lower(period) as "from", upper(period) as "to", unit_id from listing where patient_id = ${id} order by 1`
  return { ...facts, timeline: await loadTimeline(tx, id), listings: [...listings] }
}

/** Units that take part in the care of either of them now: all of them are told. */
export const unitsOfBoth = async (
  { sql, now }: Statements,
  ids: readonly [string, string],
): Promise<readonly string[]> =>
  (
    await sql<{ unitId: string }[]>`
      select distinct unit_id from care_relation
      where patient_id = any (${ids as never}::uuid[]) and period @> ${now}::timestamptz`
  ).map(({ unitId }) => unitId)

/** Named contacts that hold a place, the earliest first. */
export const loadPlacedContacts = async ({ sql }: Statements, patientId: string): Promise<readonly PlacedContact[]> => [
  ...(await sql<PlacedContact[]>`
    select id, type, slot, lower(period) as "from", upper(period) as "to" from named_contact
    where patient_id = ${patientId} and struck_at is null and slot is not null order by lower(period), id`),
]
