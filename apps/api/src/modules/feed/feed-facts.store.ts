import type { ConditionFact, EncounterFact, LabFact, ProcedureFact } from '@lih/domain/feed/fact'
import type { Statements } from '../../db/statements.ts'

export type Owner = { readonly source: string; readonly patientId: string }

const idOf = ({ key }: { readonly key: string }): string => key.slice(key.indexOf('/') + 1)

/** An encounter that goes over to another patient leaves the stay of the first. */
export const writeEncounters = async (
  { sql }: Statements,
  { source, patientId }: Owner,
  encounters: readonly { readonly fact: EncounterFact; readonly unitId: string }[],
): Promise<void> => {
  if (encounters.length === 0) return
  const rows = encounters.map(({ fact, unitId }) => ({
    id: idOf(fact),
    unit: unitId,
    class: fact.class,
    from: fact.start,
    to: fact.end,
    fact,
  }))
  await sql`
    insert into encounter (patient_id, source, resource_id, unit_id, class, started_at, ended_at, fact)
    select ${patientId}, ${source}, r.id, r.unit, r.class, r.from, r.to, r.fact
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (id text, unit uuid, class text, "from" timestamptz, "to" timestamptz, fact jsonb)
    on conflict (source, resource_id) do update set
      stay_id = case when encounter.patient_id = excluded.patient_id then encounter.stay_id end,
      patient_id = excluded.patient_id, unit_id = excluded.unit_id, class = excluded.class,
      started_at = excluded.started_at, ended_at = excluded.ended_at, fact = excluded.fact`
}

/** Conditions or procedures. */
export const writeFacts = async (
  { sql }: Statements,
  table: 'condition' | 'procedure',
  { source, patientId }: Owner,
  facts: readonly (ConditionFact | ProcedureFact)[],
): Promise<void> => {
  if (facts.length === 0) return
  const rows = facts.map((fact) => ({ id: idOf(fact), fact }))
  await sql`
    insert into ${sql(table)} (patient_id, source, resource_id, fact)
    select ${patientId}, ${source}, r.id, r.fact
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, fact jsonb)
    on conflict (source, resource_id) do update set patient_id = excluded.patient_id, fact = excluded.fact`
}

const units = { HAEMOGLOBIN: 'g/L', SODIUM: 'mmol/L' } as const

export const writeLabs = async (
  { sql }: Statements,
  { source, patientId }: Owner,
  labs: readonly LabFact[],
): Promise<void> => {
  if (labs.length === 0) return
  const rows = labs.map((fact) => ({
    id: idOf(fact),
    code: fact.code.code,
    at: fact.at,
    // What the laboratory could not give is stored as not a number; readers go by the fact, where it is null.
    value: fact.value === null ? 'NaN' : String(fact.value),
    unit: units[fact.lab],
    fact,
  }))
  await sql`
    insert into observation (patient_id, source, resource_id, code, observed_at, value, unit, fact)
    select ${patientId}, ${source}, r.id, r.code, r.at, r.value, r.unit, r.fact
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (id text, code text, at timestamptz, value numeric, unit text, fact jsonb)
    on conflict (source, resource_id) do update set
      patient_id = excluded.patient_id, code = excluded.code, observed_at = excluded.observed_at,
      value = excluded.value, unit = excluded.unit, fact = excluded.fact`
}
