import type { RiskInputs, RiskSubject } from '../risk/assess.ts'
import { countedCategories } from '../risk/charlson.ts'
import type { CharlsonCategory } from '../risk/charlson-category.ts'
import type { StayKind } from '../risk/proposal.ts'
import { type Evidence, type InputSource, unknown } from '../risk/score.ts'
import { type TypedInputs, withTyped } from '../risk/typed-inputs.ts'
import { addHours, ageOn, type CivilDate, civilDateOf, daysBetween, type Instant, monthsBefore } from '../time/civil.ts'
import { acuteOf, emergencyVisitsIn, leadingVisit } from './acute.ts'
import { countedConditions } from './comorbidity.ts'
import type { LabKind } from './fact.ts'
import type { PatientRecord } from './record.ts'
import { kindOfStay, oncologyOf } from './service.ts'
import { type Stay, staysOf } from './stays.ts'

export type InputOptions = {
  readonly now: Instant
  /** The day on which the patient is expected to go home, while the stay lasts. */
  readonly expectedDischarge: CivilDate | null
  readonly typed: TypedInputs
  /** What kind of service the discharging unit is, when our own register of units knows; else null. */
  readonly dischargingService: 'ONCOLOGY' | 'OTHER' | null
}

type Found<Value> = Partial<Evidence<Value>> & { readonly value: Value }

const source = (
  kind: InputSource['kind'],
  resources: readonly string[] = [],
  codes: readonly string[] = [],
): InputSource => ({ kind, resources, codes, enteredBy: null })

const found = <Value>(rule: string, evidence: Found<Value>): Evidence<Value> => ({ ...unknown(rule), ...evidence })

/** Midnights in Stockholm; from the expected day while the stay lasts, and never fewer than have passed. */
const lengthOf = (stay: Stay, { now, expectedDischarge }: InputOptions): Evidence<number> => {
  const day = civilDateOf(stay.start)
  const keys = stay.encounters.map(({ key }) => key)
  if (stay.end !== null) {
    return found('LENGTH', {
      value: daysBetween(day, civilDateOf(stay.end)),
      observedAt: stay.end,
      period: { from: stay.start, to: stay.end },
      source: source('RECORD', keys),
    })
  }
  const today = civilDateOf(now)
  const soFar = Math.max(0, daysBetween(day, today))
  const period = { from: stay.start, to: now }
  if (expectedDischarge === null) return { ...unknown('LENGTH', true), atLeast: soFar, period }
  return found('LENGTH', {
    value: Math.max(soFar, daysBetween(day, expectedDischarge)),
    observedAt: now,
    period,
    source: source('EXPECTED', keys, [`EXPECTED_DISCHARGE|${expectedDischarge}`]),
    preliminary: true,
  })
}

const acuteEvidence = (record: PatientRecord, stay: Stay): Evidence<boolean> => {
  const { value, rule, resources, codes } = acuteOf(stay, record.encounters)
  if (value === null) return unknown('ACUTE')
  const kind = rule === 'EMERGENCY_VISIT' ? 'DERIVED' : 'RECORD'
  return found('ACUTE', { value, observedAt: stay.start, source: source(kind, resources, [rule, ...codes]) })
}

const charlsonEvidence = (record: PatientRecord, stay: Stay, until: Instant): Evidence<readonly CharlsonCategory[]> => {
  if (!record.covers.conditions) return unknown('NO_DIAGNOSES')
  const counted = countedConditions(record.conditions, { admission: stay.start, until })
  const categories = countedCategories(counted.map(({ category }) => category))
  const shown = counted.filter(({ category }) => categories.includes(category))
  return found('CHARLSON', {
    value: categories,
    observedAt:
      shown
        .map(({ condition }) => condition.onset ?? '')
        .sort()
        .at(-1) || null,
    source: source(
      'RECORD',
      shown.map(({ condition }) => condition.key),
      shown.map(({ coding }) => `${coding.system}|${coding.code}`),
    ),
  })
}

const emergencyEvidence = (record: PatientRecord, stay: Stay): Evidence<number> => {
  const period = { from: monthsBefore(stay.start, 6), to: stay.start }
  if (!record.covers.encounters) return { ...unknown('NO_HISTORY'), period }
  const led = leadingVisit(stay, record.encounters)
  const visits = emergencyVisitsIn(record.encounters).filter(
    ({ key, start }) => start >= period.from && start < period.to && key !== led?.key,
  )
  return found('EMERGENCY_VISITS', {
    value: visits.length,
    period,
    source: source(
      'DERIVED',
      visits.map(({ key }) => key),
    ),
  })
}

const admissionEvidence = (record: PatientRecord, stay: Stay): Evidence<number> => {
  const period = { from: monthsBefore(stay.start, 12), to: stay.start }
  if (!record.covers.encounters) return { ...unknown('NO_HISTORY'), period }
  const earlier = staysOf(record).stays.filter(
    ({ key, start }) => key !== stay.key && start >= period.from && start < period.to,
  )
  return found('ADMISSIONS', {
    value: earlier.length,
    period,
    source: source(
      'DERIVED',
      earlier.map(({ key }) => key),
    ),
  })
}

const unusableLab: readonly string[] = ['cancelled', 'entered-in-error']

const labEvidence = (record: PatientRecord, lab: LabKind, stay: Stay, until: Instant): Evidence<number> => {
  const period = { from: addHours(stay.start, -24), to: until }
  const last = record.labs
    .filter((one) => one.lab === lab && one.value !== null && !unusableLab.includes(one.status))
    .filter(({ at }) => at >= period.from && at <= period.to)
    .sort((a, b) => a.at.localeCompare(b.at) || a.key.localeCompare(b.key))
    .at(-1)
  if (last === undefined || last.value === null) return { ...unknown(lab), period }
  return found(lab, {
    value: last.value,
    observedAt: last.at,
    period,
    source: source('RECORD', [last.key], [`${last.code.system}|${last.code.code}`]),
  })
}

const undone: readonly string[] = ['preparation', 'not-done', 'entered-in-error']

const procedureEvidence = (record: PatientRecord, stay: Stay): Evidence<boolean> => {
  if (!record.covers.procedures) return unknown('NO_PROCEDURES')
  const keys = stay.encounters.map(({ key }) => key)
  const done = record.procedures.filter(
    ({ encounterKey, status }) => encounterKey !== null && keys.includes(encounterKey) && !undone.includes(status),
  )
  return found('PROCEDURE', {
    value: done.length > 0,
    observedAt:
      done
        .map(({ start }) => start ?? '')
        .sort()
        .at(-1) || null,
    source: source(
      done.length > 0 ? 'RECORD' : 'DERIVED',
      done.map(({ key }) => key),
      [...new Set(done.flatMap(({ codes }) => codes.map(({ system, code }) => `${system}|${code}`)))],
    ),
  })
}

const sameCategories = (a: readonly CharlsonCategory[], b: readonly CharlsonCategory[]): boolean =>
  countedCategories(a).join() === countedCategories(b).join()

/**
 * The inputs of both scores for one stay, from the record and from what persons have typed (M20, M21). A typed value holds
 * until a person takes it away; a differing value of the record is shown beside it. What is not known is missing, never zero.
 * While the stay lasts, laboratory values and diagnoses are those until `now`.
 */
export const scoreInputs = (record: PatientRecord, stay: Stay, options: InputOptions): RiskInputs => {
  const { typed } = options
  const until = stay.end ?? options.now
  const charlson = charlsonEvidence(record, stay, until)
  return {
    lengthOfStay: lengthOf(stay, options),
    acute: withTyped(acuteEvidence(record, stay), typed.acute),
    charlson: withTyped(charlson, typed.charlson, sameCategories),
    emergencyVisits: withTyped(emergencyEvidence(record, stay), typed.emergencyVisits),
    haemoglobin: withTyped(labEvidence(record, 'HAEMOGLOBIN', stay, until), typed.haemoglobin),
    oncology: withTyped(oncologyOf(stay, charlson.value, options.dischargingService), typed.oncology),
    sodium: withTyped(labEvidence(record, 'SODIUM', stay, until), typed.sodium),
    procedure: withTyped(procedureEvidence(record, stay), typed.procedure),
    admissions: withTyped(admissionEvidence(record, stay), typed.admissions),
  }
}

/** Whom the proposal concerns: age on the day of discharge, or of the expected one (M20). */
export const riskSubject = (
  record: PatientRecord,
  stay: Stay,
  options: Pick<InputOptions, 'now' | 'expectedDischarge'> & {
    readonly careHome: boolean
    /** From our own register of units; null when the unit is not ours. */
    readonly stayKind: StayKind | null
  },
): RiskSubject => {
  const day = stay.end === null ? (options.expectedDischarge ?? civilDateOf(options.now)) : civilDateOf(stay.end)
  return {
    age: ageOn(record.birthDate, day),
    stayKind: options.stayKind ?? kindOfStay(stay),
    careHome: options.careHome,
  }
}
