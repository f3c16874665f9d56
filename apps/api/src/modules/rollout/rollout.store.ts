import type { LivingSituation } from '@lih/domain/patient/kinds'
import { takingPart } from '@lih/domain/rollout/activate'
import type { DoneStep, ReadinessStep } from '@lih/domain/rollout/readiness'
import type { ActivePeriod, OfferSetting, RolloutFacts } from '@lih/domain/rollout/rollout'
import { type Dated, type NumberSetting, settingDefaults, settingOn } from '@lih/domain/settings/settings'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import type { Fragment } from 'postgres'
import { type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { Statements } from '../../db/statements.ts'

/** When the unit whose id stands in `column` is active, as JSON: civil days [from, to). */
const activeJson = ({ sql }: Statements, column: string): Fragment => sql`
  (select coalesce(json_agg(json_build_object('from', lower(r.period), 'to', upper(r.period)) order by r.period), '[]')
    from unit_rollout r where r.unit_id = ${sql(column)})`

/** In which living situations support is offered, from when (M16). */
const settingsJson = ({ sql }: Statements): Fragment => sql`
  (select coalesce(json_agg(json_build_object('validFrom', o.valid_from, 'value', o.living_situations)), '[]')
    from rule_setting o where o.name = 'LIVING_SITUATIONS_OFFERED')`

/** What a setting is on a day (M5, M8). */
export const getNumberSetting = async ({ sql }: Statements, name: NumberSetting, day: CivilDate): Promise<number> => {
  const rows = await sql<Dated<number>[]>`select valid_from, amount as value from rule_setting where name = ${name}`
  return settingOn(rows, day) ?? settingDefaults[name]
}

export type RolloutJson = {
  readonly units: readonly (UnitJson & { readonly active: readonly ActivePeriod[] })[]
  readonly settings: readonly OfferSetting[]
}

/** The rollout of those who may take part in a support for `p`: wards, Läkarmedverkan, who may receive, the municipality (M13). */
export const rolloutJson = (tx: Statements): Fragment => tx.sql`
  json_build_object('settings', ${settingsJson(tx)}, 'units', (
    select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'kind', u.kind, 'active', ${activeJson(tx, 'u.id')})), '[]')
    from unit u where u.id in (
      select s.unit_id from stay s where s.patient_id = p.id and s.discharged_at is null
      union all (select lm.id from unit lm where lm.kind = 'LAKARMEDVERKAN' order by lm.hsa_id limit 1)
      union all select e.unit_id from municipal_care e where e.patient_id = p.id and e.period @> ${tx.now}::timestamptz
      union all select l.unit_id from listing l where l.patient_id = p.id and l.period @> ${tx.now}::timestamptz
      union all select h.receiving_unit_id from support h where h.patient_id = p.id and h.status in ('PLANNED', 'CONFIRMED'))))`

/** The same for the units that are known to take part, in the order of their names. */
export const findRolloutFacts = async (
  tx: Statements,
  of: { readonly patientId: string; readonly unitIds: readonly string[]; readonly receivingUnitId: string },
): Promise<RolloutFacts> => {
  const { patientId, receivingUnitId } = of
  type Row = Pick<RolloutFacts, 'units' | 'settings'> & { readonly living: LivingSituation | null }
  const [row] = await tx.sql<Row[]>`
    select ${settingsJson(tx)} as settings,
      (select l.kind from living_situation l where l.patient_id = ${patientId} and l.period @> ${tx.now}::timestamptz) as living,
      (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'active', ${activeJson(tx, 'u.id')}) order by u.name), '[]')
        from unit u where u.id = any (${[...of.unitIds, receivingUnitId]}::uuid[])) as units`
  if (!row) throw new Error('the rollout was not read')
  return { units: row.units, settings: row.settings, livingSituation: row.living, receivingUnitId }
}

type StruckStep = Omit<DoneStep, 'saidAt'> & {
  readonly step: ReadinessStep
  readonly struckAt: Instant
  readonly struckBy: string
  readonly reason: string
}

export type UnitRolloutRow = {
  readonly unit: UnitJson
  readonly active: readonly ActivePeriod[]
  readonly done: readonly DoneStep[]
  /** What was taken back, the latest first. */
  readonly struck: readonly StruckStep[]
}

const rollouts = async (tx: Statements, where: Fragment): Promise<readonly UnitRolloutRow[]> => {
  const rows = await tx.sql<UnitRolloutRow[]>`
    select ${unitJson(tx, 'w.id')} as unit, ${activeJson(tx, 'w.id')} as active,
      (select coalesce(json_agg(json_build_object('id', d.id, 'step', d.step, 'doneOn', d.done_on,
          'saidBy', x.given || ' ' || x.family, 'saidAt', d.recorded_at)), '[]')
        from unit_readiness d join person x on x.id = d.said_by where d.unit_id = w.id and d.struck_at is null) as done,
      (select coalesce(json_agg(json_build_object('id', d.id, 'step', d.step, 'doneOn', d.done_on, 'saidBy', x.given || ' ' || x.family,
          'struckAt', d.struck_at, 'struckBy', y.given || ' ' || y.family, 'reason', d.struck_reason) order by d.struck_at desc), '[]')
        from unit_readiness d join person x on x.id = d.said_by left join person y on y.id = d.struck_by
        where d.unit_id = w.id and d.struck_at is not null) as struck
    from unit w where w.kind = any (${[...takingPart]}::text[]) and ${where} order by w.name, w.id`
  return withInstants([...rows])
}

/** Every unit that takes part, or is to: when it is active, and what it has in place (M13, M17). */
export const findUnitRollouts = (tx: Statements): Promise<readonly UnitRolloutRow[]> => rollouts(tx, tx.sql`true`)

/** One of them; undefined for a unit that takes no part. */
export const findUnitRollout = async (tx: Statements, unitId: string): Promise<UnitRolloutRow | undefined> =>
  (await rollouts(tx, tx.sql`w.id = ${unitId}`))[0]
