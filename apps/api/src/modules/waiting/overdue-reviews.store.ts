import { overdueFrom, overdueWaits, type ReviewFacts } from '@lih/domain/medication-review/due'
import { type CivilDate, civilDateOf, type Instant } from '@lih/domain/time/civil'
import type { Fragment } from 'postgres'
import type { Statements } from '../../db/statements.ts'
import { reviewFactsJson } from '../medication-review/medication-review.store.ts'
import type { FactJson } from './waiting.store.ts'

/** Units whose portals have the list of reviews, and physicians who hold them. */
const asked = ['VARDCENTRAL', 'PSYCHIATRIC_CLINIC']

/** A unit is told again of other reviews that are overdue after this many days; ours. */
const quietDays = 30

const quietMs = quietDays * 24 * 60 * 60_000

/** The patients in a unit's responsibility whose review may be overdue, and what of it has escalated. */
export type UnitReviewsJson = {
  readonly unitId: string
  readonly facts: readonly ReviewFacts[]
  readonly escalations: readonly { readonly since: Instant; readonly at: Instant }[]
}

/**
 * The units `u` of which a condition is true, with the facts of those patients of whom no review has been held for eleven
 * months or an in-depth one is late: nobody else's can be overdue (V3). As JSON.
 */
export const reviewsJson = (tx: Statements, which: Fragment): Fragment => {
  const { sql, now } = tx
  const today = civilDateOf(now)
  return sql`
    (select coalesce(json_agg(json_build_object('unitId', u.id, 'facts', due.facts,
      'escalations', (select coalesce(json_agg(json_build_object('since', e.since, 'at', e.escalated_at)), '[]')
        from waiting_escalation e where e.kind = 'MEDICATION_OVERDUE' and e.subject_id = u.id)) order by u.id), '[]')
      from unit u cross join lateral (select json_agg(one.facts) as facts from (
        select ${reviewFactsJson(tx)} from responsibility r join patient p on p.id = r.patient_id
        where r.unit_id = u.id and r.period @> ${now}::timestamptz and p.deceased_at is null and p.joined_into is null
          and (exists (select from medication_review v where v.patient_id = p.id and v.struck_at is null and v.in_depth_by < ${today}::date)
            or (not exists (select from medication_review v where v.patient_id = p.id and v.struck_at is null
                and v.held_on > ${today}::date - interval '11 months')
              and (exists (select from municipal_care m where m.patient_id = p.id and m.period @> ${now}::timestamptz)
                or exists (select from living_situation l where l.patient_id = p.id and l.kind = 'CARE_HOME' and l.period @> ${now}::timestamptz)
                or exists (select from medication_need n where n.patient_id = p.id and n.struck_at is null and n.kind = 'MEDICINES')
                or exists (select from medication_review v where v.patient_id = p.id and v.struck_at is null))))
        ) one) due
      where u.kind = any (${asked}) and due.facts is not null and ${which})`
}

/** Units `u` of whose overdue reviews nobody has been told lately: of the others nothing needs to be read. */
export const quietUnits = ({ sql, now }: Statements): Fragment => sql`
  not exists (select from waiting_escalation e where e.kind = 'MEDICATION_OVERDUE' and e.subject_id = u.id
    and e.escalated_at > ${now}::timestamptz - make_interval(days => ${quietDays}))`

/** All overdue reviews of a unit as one thing that waits; `count` of how many patients. */
export type OverdueFact = FactJson & { readonly count: number }

const escalatedAt = ({ escalations }: UnitReviewsJson, since: Instant, now: Instant): Instant | null => {
  const quietSince = new Date(Date.parse(now) - quietMs).toISOString()
  return escalations.find((one) => one.since === since || one.at > quietSince)?.at ?? null
}

/** What waits for units: one thing each, since the first of its reviews was overdue (V3, promise 18). */
export const overdueFacts = (units: readonly UnitReviewsJson[], now: Instant): readonly OverdueFact[] =>
  units.flatMap((unit): readonly OverdueFact[] => {
    const today = civilDateOf(now)
    const days = unit.facts.map((facts) => overdueFrom(facts, today)).filter((day): day is CivilDate => day !== null)
    const [first] = days.toSorted()
    if (first === undefined) return []
    const { since, at } = overdueWaits(first)
    const ids = { subjectId: unit.unitId, unitId: unit.unitId, fromUnitId: unit.unitId }
    const nobody = { personId: null, exceptId: null, day: null, urgency: null }
    return [
      {
        kind: 'MEDICATION_OVERDUE',
        ...ids,
        ...nobody,
        since,
        setAt: at,
        escalatedAt: escalatedAt(unit, since, now),
        count: days.length,
      },
    ]
  })
