import type { UnitKind } from '@lih/domain/organisation/kinds'
import type { Instant } from '@lih/domain/time/civil'
import type { SupportSpan } from '@lih/domain/visit/plan'
import { withInstants } from '../../db/json.ts'
import type { UnitRow } from '../../db/organisation.store.ts'
import type { Statements, Tx } from '../../db/statements.ts'

export type VisitFacts = {
  readonly deceasedAt: Instant | null
  readonly stays: readonly { readonly from: Instant; readonly to: Instant | null }[]
  readonly supports: readonly SupportSpan[]
  readonly enrolled: boolean
  readonly home: { readonly kind: string; readonly place: string | null } | null
  readonly consultUnit: { readonly id: string; readonly kind: UnitKind } | null
  readonly hasOpenRequest: boolean
}

/** What the decisions about the patient's visits are made on, in one statement. */
export const getVisitFacts = async ({ sql, now }: Statements, patientId: string): Promise<VisitFacts> => {
  const [row] = await sql<VisitFacts[]>`
    select p.deceased_at,
      (select coalesce(json_agg(json_build_object('from', s.admitted_at, 'to', s.discharged_at)), '[]') from stay s
        join unit w on w.id = s.unit_id and w.kind = 'HOSPITAL_WARD' where s.patient_id = p.id) as stays,
      (select coalesce(json_agg(json_build_object('id', t.id, 'lmUnitId', t.lm_unit_id, 'startedAt', t.started_at,
        'endedAt', t.ended_at)), '[]') from support t where t.patient_id = p.id and t.started_at is not null) as supports,
      exists (select from municipal_care e where e.patient_id = p.id and e.period @> ${now}::timestamptz) as enrolled,
      (select json_build_object('kind', l.kind, 'place', l.place) from living_situation l
        where l.patient_id = p.id and l.period @> ${now}::timestamptz) as home,
      (select json_build_object('id', u.id, 'kind', u.kind) from unit u where u.kind = 'LAKARMEDVERKAN'
        order by u.hsa_id limit 1) as consult_unit,
      exists (select from visit v where v.patient_id = p.id and v.status = 'REQUESTED') as has_open_request
    from patient p where p.id = ${patientId}`
  if (!row) throw new Error('the patient is gone')
  return withInstants(row)
}

export const isInpatient = ({ stays }: VisitFacts): boolean => stays.some(({ to }) => to === null)

/** Läkarmedverkan has the responsibility now, or from an instant ahead. */
export const supportRuns = ({ supports }: VisitFacts, now: Instant): boolean =>
  supports.some(({ endedAt }) => endedAt === null || endedAt > now)

/** Whose visits the actor may write down: those of its own unit, and those of the on-call doctor, who has no portal here. */
export const findPerformers = async (tx: Tx): Promise<UnitRow[]> => [
  ...(await tx.sql<UnitRow[]>`
    select u.id, u.hsa_id, u.kind, u.name, u.short_name, u.parent_name, u.municipality_code from unit u
    where u.id = ${tx.actor.unitId} or u.kind = 'ON_CALL' order by u.id <> ${tx.actor.unitId}, u.name`),
]
