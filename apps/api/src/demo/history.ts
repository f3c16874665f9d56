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

/** How ill a patient is, from which the scores follow. Diagnoses are ICD-10-SE. */
export type Profile = {
  readonly reason: string
  readonly diagnoses: readonly [code: string, text: string, yearsAgo: number][]
  /** Days before the admission on which earlier stays began. */
  readonly admissions: readonly number[]
  /** Days before the admission of emergency visits without admission. */
  readonly emergencies: readonly number[]
  readonly haemoglobin: number | null
  readonly sodium: number | null
  readonly procedure: boolean
  readonly acute: boolean | null
}

export const profiles = {
  heart: {
    reason: 'Försämrad hjärtsvikt',
    diagnoses: [
      ['I50.9', 'Hjärtsvikt', 7],
      ['E11.9', 'Diabetes typ 2', 15],
      ['I48.9', 'Förmaksflimmer', 5],
    ],
    admissions: [40, 118, 260],
    emergencies: [22, 71],
    haemoglobin: 108,
    sodium: 132,
    procedure: false,
    acute: true,
  },
  heartWithoutHb: {
    reason: 'Andnöd, hjärtsvikt',
    diagnoses: [
      ['I50.9', 'Hjärtsvikt', 4],
      ['N18.3', 'Kronisk njursvikt', 3],
    ],
    admissions: [75, 190],
    emergencies: [40],
    haemoglobin: null,
    sodium: 133,
    procedure: false,
    acute: true,
  },
  lungs: {
    reason: 'Försämrad KOL',
    diagnoses: [
      ['J44.9', 'KOL', 11],
      ['I10.9', 'Högt blodtryck', 20],
      ['F03.9', 'Demens', 2],
    ],
    admissions: [33, 152],
    emergencies: [12, 60, 101],
    haemoglobin: 118,
    sodium: 139,
    procedure: false,
    acute: true,
  },
  infection: {
    reason: 'Lunginflammation',
    diagnoses: [['I10.9', 'Högt blodtryck', 12]],
    admissions: [],
    emergencies: [90],
    haemoglobin: 131,
    sodium: 138,
    procedure: false,
    acute: true,
  },
  tumour: {
    reason: 'Smärta och matthet',
    diagnoses: [
      ['C18.9', 'Tjocktarmscancer', 2],
      ['C78.7', 'Levermetastaser', 1],
    ],
    admissions: [24, 66, 140],
    emergencies: [10, 45],
    haemoglobin: 96,
    sodium: 131,
    procedure: true,
    acute: true,
  },
  hip: {
    reason: 'Höftfraktur, opererad',
    diagnoses: [
      ['M81.9', 'Benskörhet', 6],
      ['I63.9', 'Stroke', 3],
    ],
    admissions: [],
    emergencies: [],
    haemoglobin: 112,
    sodium: 137,
    procedure: true,
    acute: true,
  },
  planned: {
    reason: 'Planerad knäprotes',
    diagnoses: [['M17.9', 'Knäledsartros', 8]],
    admissions: [],
    emergencies: [],
    haemoglobin: 134,
    sodium: 141,
    procedure: true,
    acute: false,
  },
} as const satisfies Record<string, Profile>
export type ProfileName = keyof typeof profiles

const source = 'demo'
const icd10 = 'urn:oid:1.2.752.116.1.1.1.1.3'
const coding = (system: string, code: string, display: string | null = null): Coding => ({ system, code, display })

/** The record of one patient up to an admission, as the feed would have brought it. */
export type History = {
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

const encounterFact = (
  of: History,
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

const labFact = (of: History, lab: LabFact['lab'], value: number, at: Instant): LabFact => ({
  kind: 'LAB',
  key: `Observation/${of.stayId}-${lab}`,
  patientKey: `Patient/${of.patientId}`,
  lab,
  code: coding('http://loinc.org', lab === 'HAEMOGLOBIN' ? '718-7' : '2951-2'),
  status: 'final',
  at,
  value,
})

const conditionFacts = (of: History): ConditionFact[] =>
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

const factsOf = (of: History): Facts => {
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

const common = (of: History, key: string) => ({ patientId: of.patientId, source, resourceId: idPart(key) })

const labRow = (of: History, fact: LabFact) => ({
  ...common(of, fact.key),
  code: fact.code.code,
  observedAt: fact.at,
  value: String(fact.value),
  unit: fact.lab === 'HAEMOGLOBIN' ? 'g/L' : 'mmol/L',
  fact,
})

/** Stores a patient's record; what is already there from an earlier stay stays as it is. */
export const plantHistory = async (tx: Statements, of: History): Promise<void> => {
  const facts = factsOf(of)
  const encounters = facts.encounters.map(({ stayId, ...fact }) => ({
    ...common(of, fact.key),
    id: idOf(fact.key),
    stayId: stayId ?? null,
    unitId: of.unitId,
    class: fact.class,
    startedAt: fact.start,
    endedAt: fact.end,
    fact,
  }))
  const rowOf = <Fact extends ConditionFact | ProcedureFact>(fact: Fact) => ({ ...common(of, fact.key), fact })
  await tx.write(build.insert(encounter).values(encounters))
  await tx.write(build.insert(condition).values(facts.conditions.map(rowOf)).onConflictDoNothing())
  await tx.write(build.insert(procedure).values(facts.procedures.map(rowOf)).onConflictDoNothing())
  if (facts.labs.length > 0)
    await tx.write(build.insert(observation).values(facts.labs.map((fact) => labRow(of, fact))))
}
