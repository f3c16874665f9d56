import type { ResidentFacts } from '@lih/domain/compliance/facts'
import type { RequestTimes } from '@lih/domain/doctor-request/clock'
import type { Dated } from '@lih/domain/settings/settings'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import { listLog } from '../../access-log/list-log.ts'
import { withInstants } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { home, patientRow } from '../worklist/worklist.store.ts'
import type { PatientRow } from '../worklist/worklist.types.ts'

type Span = { readonly since: CivilDate; readonly until: CivilDate }

export type AssignmentFacts = {
  readonly id: string
  readonly careHome: string
  readonly municipality: string
  readonly vardcentralId: string
  readonly vardcentral: string
  readonly validFrom: CivilDate
  readonly validTo: CivilDate | null
  readonly physicianSince: CivilDate | null
  readonly dialogueSince: CivilDate | null
  readonly acutePathSince: CivilDate | null
  readonly reviewMeetings: readonly CivilDate[]
  readonly collaborationSince: CivilDate | null
  readonly collaborationMeetings: readonly CivilDate[]
  readonly screenings: readonly {
    readonly id: string
    readonly disease: string
    readonly from: CivilDate
    readonly to: CivilDate
  }[]
  readonly support: readonly {
    readonly kind: 'CONSULTATION' | 'EDUCATION'
    readonly physicianNeeded: boolean
    readonly on: CivilDate
  }[]
  readonly visitDays: readonly Dated<number>[]
}

/** What an assignment owes its home as a whole; undefined: there is none of which the actor's unit is a party. */
export const findAssignmentFacts = async ({ sql }: Statements, id: string): Promise<AssignmentFacts | undefined> => {
  const [row] = await sql<AssignmentFacts[]>`
    select a.id, h.name as care_home, k.name as municipality, a.unit_id as vardcentral_id, v.name as vardcentral, a.valid_from, a.valid_to,
      case when a.physician_id is not null then stockholm_day(a.physician_since) end as physician_since,
      (select stockholm_day(min(t.agreed_at)) from care_home_term t where t.assignment_id = a.id and t.kind = 'DIALOGUE') as dialogue_since,
      (select stockholm_day(min(t.agreed_at)) from care_home_term t where t.assignment_id = a.id and t.kind = 'ACUTE_PATH') as acute_path_since,
      (select coalesce(json_agg(m.held_on), '[]') from care_home_meeting m where m.assignment_id = a.id) as review_meetings,
      (select min(g.valid_from) from agreement g where g.layer = 'REGION_MUNICIPALITY' and g.counterpart = h.municipality_code) as collaboration_since,
      (select coalesce(json_agg(c.held_on), '[]') from collaboration_meeting c
        where c.vardcentral_id = a.unit_id and c.municipal_id = h.unit_id) as collaboration_meetings,
      (select coalesce(json_agg(json_build_object('id', s.id, 'disease', s.disease, 'from', stockholm_day(s.started_at),
          'to', least(s.last_day, stockholm_day(s.ended_at))) order by s.started_at), '[]')
        from infection_screening s where s.assignment_id = a.id) as screenings,
      (select coalesce(json_agg(json_build_object('kind', c.kind, 'physicianNeeded', c.physician_needed, 'on', c.held_on)), '[]')
        from care_home_support c where c.assignment_id = a.id and c.struck_at is null) as support,
      (select coalesce(json_agg(json_build_object('validFrom', r.valid_from, 'value', r.amount)), '[]')
        from rule_setting r where r.name = 'DISCHARGE_VISIT_DAYS') as visit_days
    from asked_assignment(${id}) asked join care_home_assignment a on a.id = ${id}
    join care_home h on h.id = asked.care_home_id join unit v on v.id = a.unit_id join unit k on k.id = h.unit_id`
  return row
}

/** Everybody who has lived in the home in the span, as facts of days; who it is only for a unit in the care (A11, S1). */
export const residentFacts = async (
  { sql }: Statements,
  id: string,
  { since, until }: Span,
): Promise<readonly ResidentFacts[]> => {
  const rows = await sql<{ key: string; patientId: string | null; facts: Omit<ResidentFacts, 'key' | 'patientId'> }[]>`
    select key, patient_id, facts from care_home_residents(${id}, ${since}, ${until})`
  return rows.map(({ key, patientId, facts }) => ({ key, patientId, ...facts }))
}

export type HomeRequest = Omit<RequestTimes, 'holders'> & {
  readonly acknowledgedAt: Instant | null
  readonly holders: RequestTimes['holders'] | null
}

/** The nurses' requests from the home to its vårdcentral: times, never who (A12). */
export const homeRequests = async (
  { sql }: Statements,
  id: string,
  { since, until }: Span,
): Promise<readonly HomeRequest[]> => {
  const rows = await sql<HomeRequest[]>`select * from care_home_requests(${id}, ${since}, ${until})`
  return rows.map(withInstants)
}

/** The patients behind the duties, in one statement that also logs who was shown (S7); row-level security hides the others. */
export const shownResidents = async (
  tx: Tx,
  ids: readonly string[],
  listId: string,
): Promise<readonly PatientRow[]> => {
  const { sql } = tx
  const [answer] = await sql<{ list: { patient: PatientRow }[] }[]>`
    with rows as (
      select p.id as patient_id, ${patientRow(tx)} from patient p
      ${home(tx)}
      where p.id = any (${[...ids]}::uuid[]) and p.protection = 'NONE'
    ), ${listLog(tx, { view: 'compliance', listId, rows: 'rows' })}
    select coalesce(json_agg(rows), '[]') as list from rows`
  return withInstants(answer?.list ?? []).map(({ patient }) => patient)
}
