import type {
  Coding,
  ConditionFact,
  EncounterClass,
  EncounterFact,
  LabFact,
  ProcedureFact,
} from '@lih/domain/feed/fact'
import { addDays, addHours, civilDateOf, type Instant, instantOf, startOfDay } from '@lih/domain/time/civil'
import { build } from '../db/build.ts'
import type { Statements } from '../db/statements.ts'
import { condition, encounter, observation, procedure } from '../db/tables/stay.ts'
import { idOf } from './ids.ts'
import type { Profile } from './profiles.ts'

const source = 'demo'
const icd10 = 'urn:oid:1.2.752.116.1.1.1.1.3'
const coding = (system: string, code: string, display: string | null = null): Coding => ({ system, code, display })

/** One patient's admission, up to which the record is told as the feed would have brought it. */
export type Admission = {
  readonly patientId: string
  readonly unitId: string
  readonly admittedAt: Instant
  readonly stayId: string
  readonly profile: Profile
  /** The present; nothing later is known. */
  readonly now: Instant
}

type Facts = {
  encounters: (EncounterFact & { stayId?: string })[]
  conditions: ConditionFact[]
  labs: LabFact[]
  procedures: ProcedureFact[]
}

/** A stay or a visit to hospital as the feed tells it; without an end it goes on. */
export const encounterFact = (
  of: Pick<Admission, 'patientId' | 'stayId'>,
  name: string,
  kind: EncounterClass,
  start: Instant,
  end: Instant | null,
  priority: string | null,
): EncounterFact => ({
  kind: 'ENCOUNTER',
  key: `Encounter/${of.stayId}-${name}`,
  patientKey: `Patient/${of.patientId}`,
  class: kind,
  status: end === null ? 'in-progress' : 'finished',
  start,
  end,
  types: [],
  priorities: priority === null ? [] : [coding('http://terminology.hl7.org/CodeSystem/v3-ActPriority', priority)],
  admitSources: [],
  serviceTypes: [],
  serviceText: null,
  provider: null,
  partOf: null,
  reasons: [],
})

const labFact = (of: Admission, lab: LabFact['lab'], value: number, at: Instant): LabFact => ({
  kind: 'LAB',
  key: `Observation/${of.stayId}-${lab}`,
  patientKey: `Patient/${of.patientId}`,
  lab,
  code: coding('http://loinc.org', lab === 'HAEMOGLOBIN' ? '718-7' : '2951-2'),
  status: 'final',
  at,
  value,
})

const conditionFacts = (of: Admission): ConditionFact[] =>
  of.profile.diagnoses.map(([code, text, years]) => ({
    kind: 'CONDITION',
    key: `Condition/${of.patientId}-${code}`,
    patientKey: `Patient/${of.patientId}`,
    codes: [coding(icd10, code, text)],
    text,
    clinicalStatus: 'active',
    verificationStatus: 'confirmed',
    onset: startOfDay(addDays(civilDateOf(of.admittedAt), -365 * years)),
    abated: null,
    abatedUndated: false,
  }))

const factsOf = (of: Admission): Facts => {
  const { profile, admittedAt } = of
  const before = (days: number): Instant => addHours(admittedAt, -24 * days)
  const stays = profile.admissions.map((days) =>
    encounterFact(of, `adm${days}`, 'IMP', before(days), addHours(before(days), 80), 'EM'),
  )
  const visits = profile.emergencies.map((days) =>
    encounterFact(of, `ed${days}`, 'EMER', before(days), addHours(before(days), 5), null),
  )
  const priority = profile.acute === null ? null : profile.acute ? 'EM' : 'EL'
  const own = { ...encounterFact(of, 'stay', 'IMP', admittedAt, null, priority), stayId: of.stayId }
  const drawn = instantOf(addHours(admittedAt, 3) > of.now ? admittedAt : addHours(admittedAt, 3))
  const labs = [
    ...(profile.haemoglobin === null ? [] : [labFact(of, 'HAEMOGLOBIN', profile.haemoglobin, drawn)]),
    ...(profile.sodium === null ? [] : [labFact(of, 'SODIUM', profile.sodium, drawn)]),
  ]
  const operation: ProcedureFact = {
    kind: 'PROCEDURE',
    key: `Procedure/${of.stayId}`,
    patientKey: `Patient/${of.patientId}`,
    // A procedure of another encounter tells that procedures are recorded, and none in this stay.
    encounterKey: profile.procedure ? own.key : (stays[0]?.key ?? visits[0]?.key ?? null),
    status: 'completed',
    codes: [],
    start: profile.procedure ? drawn : before(200),
  }
  return { encounters: [...stays, ...visits, own], conditions: conditionFacts(of), labs, procedures: [operation] }
}

const idPart = (key: string): string => key.slice(key.indexOf('/') + 1)

const common = (of: Admission, key: string) => ({
  patientId: of.patientId,
  source,
  resourceId: idPart(key),
  recordedAt: of.admittedAt,
})

const labRow = (of: Admission, fact: LabFact) => ({
  ...common(of, fact.key),
  code: fact.code.code,
  observedAt: fact.at,
  value: String(fact.value),
  unit: fact.lab === 'HAEMOGLOBIN' ? 'g/L' : 'mmol/L',
  fact,
})

/** The rows of a patient's record up to an admission, by table. */
export const recordRows = (of: Admission) => {
  const facts = factsOf(of)
  const rowOf = <Fact extends ConditionFact | ProcedureFact>(fact: Fact) => ({ ...common(of, fact.key), fact })
  return {
    encounters: facts.encounters.map(({ stayId, ...fact }) => ({
      ...common(of, fact.key),
      id: idOf(fact.key),
      stayId: stayId ?? null,
      unitId: of.unitId,
      class: fact.class,
      startedAt: fact.start,
      endedAt: fact.end,
      fact,
    })),
    conditions: facts.conditions.map(rowOf),
    procedures: facts.procedures.map(rowOf),
    observations: facts.labs.map((fact) => labRow(of, fact)),
  }
}

/** Stores a patient's record; what is already there from an earlier stay stays as it is. */
export const plantRecord = async (tx: Statements, of: Admission): Promise<void> => {
  const { encounters, conditions, procedures, observations } = recordRows(of)
  await tx.write(build.insert(encounter).values(encounters))
  await tx.write(build.insert(condition).values(conditions).onConflictDoNothing())
  await tx.write(build.insert(procedure).values(procedures).onConflictDoNothing())
  if (observations.length > 0) await tx.write(build.insert(observation).values(observations))
}

/** The patient has left: the record's stay ends, too, as the feed would have it. */
export const endRecordStay = async ({ sql }: Statements, stayId: string, end: Instant): Promise<void> => {
  await sql`
    update encounter set ended_at = ${end}, fact = fact || jsonb_build_object('end', ${end}::text, 'status', 'finished')
    where stay_id = ${stayId}`
}
