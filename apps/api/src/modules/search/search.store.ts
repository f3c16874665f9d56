import { mostNumberSearchesPerHour, type SearchQuery } from '@lih/domain/search/query'
import type { Fragment } from 'postgres'
import { listLog } from '../../access-log/list-log.ts'
import type { Tx } from '../../db/unit-of-work.ts'
import { home, patientRow } from '../worklist/worklist.store.ts'
import type { PatientRow } from '../worklist/worklist.types.ts'
import type { NameElsewhere } from './search.types.ts'

/** So many patients are shown; who sees more than these types more letters. */
const most = 12

const escaped = (word: string): string => word.replace(/[\\%_]/g, '\\$&')

/** Every word begins one of the patient's names, whichever. */
const namedLike = ({ sql }: Tx, words: readonly string[]): Fragment => sql`
  ' ' || translate(lower(p.family || ' ' || p.given), '-''’.', '    ') like all (${words.map((word) => `% ${escaped(word)}%`)}::text[])`

/** The unit's own patients that match, as the common table expression `rows`. */
const ours = (tx: Tx, matches: Fragment): Fragment => {
  const { sql, actor, now } = tx
  return sql`
    rows as (
      select p.id as patient_id, p.family, p.given, p.id, ${patientRow(tx)} from patient p ${home(tx)}
      where exists (select from care_relation r
        where r.patient_id = p.id and r.unit_id = ${actor.unitId} and r.period @> ${now}::timestamptz) and ${matches}
      order by p.family, p.given, p.id limit ${most})`
}

const inOrder = ({ sql }: Tx): Fragment =>
  sql`(select coalesce(json_agg(rows.patient order by rows.family, rows.given, rows.id), '[]') from rows) as patients`

export type Found = {
  readonly patients: readonly PatientRow[]
  readonly more: boolean
  readonly elsewhere: NameElsewhere | null
  readonly tooMany: boolean
}

const logOf = (tx: Tx, listId: string): Fragment =>
  listLog(tx, { kind: 'SEARCH', view: 'search', listId, rows: 'rows' })

const byName = async (tx: Tx, words: readonly string[], listId: string): Promise<Found> => {
  const [answer] = await tx.sql<{ patients: PatientRow[] }[]>`
    with ${ours(tx, namedLike(tx, words))}, ${logOf(tx, listId)} select ${inOrder(tx)}`
  const patients = answer?.patients ?? []
  return { patients, more: patients.length === most, elsewhere: null, tooMany: false }
}

/** The number that the person has, or had before (G1). */
const numbered = ({ sql }: Tx, number: string): Fragment => sql`
  (p.identity = ${number} or p.id = (select f.patient_id from former_identity f where f.identity = ${number}))`

// In a CASE, so that nobody outside is looked up, or logged as looked up, when the patient is the unit's own.
const byNumber = async (tx: Tx, number: string, listId: string): Promise<Found> => {
  const { sql, actor, now } = tx
  const [answer] = await sql<Omit<Found, 'more'>[]>`
    with ${ours(tx, numbered(tx, number))}, ${logOf(tx, listId)}, asked as (
      select count(*) >= ${mostNumberSearchesPerHour} as too_many from access_log l
      where l.person_id = ${actor.personId} and l.view = 'search:number' and l.at > ${now}::timestamptz - interval '1 hour'
    ), looked as (select exists (select from rows) as own, too_many from asked)
    select ${inOrder(tx)}, too_many and not own as too_many,
      case when not own and not too_many then find_name_elsewhere(${number}) end as elsewhere from looked`
  return { patients: [], elsewhere: null, tooMany: false, ...answer, more: false }
}

/**
 * Looks in one statement, which also logs whom it shows (S7); what one open search has shown before is not logged again.
 * Only among the unit's own patients, but for a whole number: its name also when the person is nobody's concern here.
 */
export const findPeople = (tx: Tx, query: SearchQuery, listId: string): Promise<Found> =>
  query.kind === 'NAME' ? byName(tx, query.words, listId) : byNumber(tx, query.number, listId)
