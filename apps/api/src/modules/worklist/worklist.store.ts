import type { Fragment } from 'postgres'
import type { Tx } from '../../db/unit-of-work.ts'

/** Columns of a support from which its phase and days follow. */
export type SupportTimes = {
  readonly status: string
  readonly dischargedAt: string | null
  readonly lateStartUntil: string | null
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly endedAt: string | null
  readonly plannedDays: number
}

/** Joined for each row: where the patient lives now, and whether in municipal health care (H1, H3). */
export const home = ({ sql, now }: Tx): Fragment => sql`
  left join lateral (
    select l.kind, l.place from living_situation l where l.patient_id = p.id and l.period @> ${now}::timestamptz) home on true
  left join lateral (
    select lower(e.period) as since, e.unit_id from municipal_care e where e.patient_id = p.id and e.period @> ${now}::timestamptz
    order by e.basis limit 1) enrolled on true`

/** The patient as every list shows it: never an address. */
export const patientRow = ({ sql }: Tx): Fragment => sql`
  json_build_object('id', p.id, 'identity', p.identity, 'given', p.given, 'family', p.family, 'birthDate', p.birth_date,
    'sex', p.sex, 'protection', p.protection, 'enrolled', enrolled.unit_id is not null, 'livingKind', home.kind,
    'livingPlace', case when p.protection = 'NONE' then home.place end,
    'municipalityCode', case when p.protection = 'NONE' then p.municipality_code end) as patient`

/** Each party's answer of support `u`, and when the latest came. */
export const answersOfSupport = ({ sql }: Tx): Fragment => sql`
  left join lateral (
    select json_agg(json_build_object('party', a.party, 'state', a.state) order by a.party) as list, max(a.answered_at) as at
    from support_answer a where a.support_id = u.id) answer on true`
