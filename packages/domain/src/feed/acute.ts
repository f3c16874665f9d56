import { snomedSystem } from '../risk/charlson.ts'
import { addHours } from '../time/civil.ts'
import type { Coding, EncounterFact, ResourceKey } from './fact.ts'
import { type Stay, tookPlace } from './stays.ts'

/** Whether an admission was acute, and by which evidence; `value` null when there is none. */
export type Acute = {
  readonly value: boolean | null
  readonly rule: 'PRIORITY' | 'ADMIT_SOURCE' | 'TYPE' | 'EMERGENCY_VISIT' | 'NO_EVIDENCE'
  readonly resources: readonly ResourceKey[]
  readonly codes: readonly string[]
}

// SNOMED CT. 183452005 is left out: sources use it for any inpatient stay.
const acuteTypes: readonly string[] = ['50849002', '183460006', '183478001']
const plannedTypes: readonly string[] = ['183495009']

const named = ({ system, code }: Coding): string => `${system}|${code}`

const byPriority = (of: EncounterFact): Acute | null => {
  const says = (codes: readonly string[]) => of.priorities.find(({ code }) => codes.includes(code.toUpperCase()))
  const yes = says(['EM', 'UR'])
  const found = yes ?? says(['EL'])
  if (found === undefined) return null
  return { value: yes !== undefined, rule: 'PRIORITY', resources: [of.key], codes: [named(found)] }
}

const byAdmitSource = (of: EncounterFact): Acute | null => {
  const found = of.admitSources.find(({ code }) => code === 'emd')
  return found === undefined ? null : { value: true, rule: 'ADMIT_SOURCE', resources: [of.key], codes: [named(found)] }
}

const byType = (of: EncounterFact): Acute | null => {
  const says = (codes: readonly string[]) =>
    of.types.find(({ system, code }) => system === snomedSystem && codes.includes(code))
  const yes = says(acuteTypes)
  const found = yes ?? says(plannedTypes)
  if (found === undefined) return null
  return { value: yes !== undefined, rule: 'TYPE', resources: [of.key], codes: [named(found)] }
}

/** Visits to an emergency department (akutmottagning) that took place. */
export const emergencyVisitsIn = (encounters: readonly EncounterFact[]): readonly EncounterFact[] =>
  encounters.filter((one) => one.class === 'EMER' && tookPlace(one))

/** The latest emergency visit that began at or before the admission and ended at most 24 hours before it. */
const visitBefore = (stay: Stay, encounters: readonly EncounterFact[]): EncounterFact | undefined =>
  emergencyVisitsIn(encounters)
    .filter(({ start, end }) => start <= stay.start && (end ?? start) >= addHours(stay.start, -24))
    .sort((a, b) => a.start.localeCompare(b.start) || a.key.localeCompare(b.key))
    .at(-1)

/** Whether the stay began acutely: the first evidence that says something decides (M21). */
export const acuteOf = (stay: Stay, encounters: readonly EncounterFact[]): Acute => {
  const [first = stay.last] = stay.encounters
  const coded = byPriority(first) ?? byAdmitSource(first) ?? byType(first)
  if (coded !== null) return coded
  const visit = visitBefore(stay, encounters)
  return visit === undefined
    ? { value: null, rule: 'NO_EVIDENCE', resources: [], codes: [] }
    : { value: true, rule: 'EMERGENCY_VISIT', resources: [visit.key], codes: [] }
}

/** The emergency visit that led to the admission; none when the admission is known to be planned. */
export const leadingVisit = (stay: Stay, encounters: readonly EncounterFact[]): EncounterFact | undefined =>
  acuteOf(stay, encounters).value === false ? undefined : visitBefore(stay, encounters)
