import type { FeedContext } from './encounter.ts'
import type { Coding, LabFact, LabKind } from './fact.ts'
import type { FeedDecision } from './fault.ts'
import { Reader, shaped } from './reader.ts'
import { encounterKeyOf, keyOf, patientKeyOf } from './references.ts'
import { observationSchema } from './resource.ts'

const loinc = 'http://loinc.org'

type Lab = {
  readonly kind: LabKind
  /** Factors to our unit; names of units are compared in lower case. */
  readonly units: ReadonlyMap<string, number>
  readonly plausible: readonly [number, number]
}

const haemoglobin: Lab = {
  kind: 'HAEMOGLOBIN',
  units: new Map([
    ['g/l', 1],
    ['g/dl', 10],
    ['g%', 10],
    ['g/100ml', 10],
  ]),
  plausible: [10, 300],
}
const sodium: Lab = {
  kind: 'SODIUM',
  units: new Map([
    ['mmol/l', 1],
    ['meq/l', 1],
  ]),
  plausible: [80, 220],
}

/** The laboratory values that the scores read, by LOINC code. */
const labs: ReadonlyMap<string, Lab> = new Map([
  ['718-7', haemoglobin],
  ['2951-2', sodium],
  ['2947-0', sodium],
])

type Found = { readonly coding: Coding; readonly lab: Lab }

const labOf = (codings: readonly Coding[]): Found | undefined =>
  codings
    .flatMap((coding): readonly Found[] => {
      const lab = coding.system === loinc ? labs.get(coding.code) : undefined
      return lab === undefined ? [] : [{ coding, lab }]
    })
    .at(0)

const codesIn = (resource: unknown): readonly unknown[] => {
  const code = typeof resource === 'object' && resource !== null ? Reflect.get(resource, 'code') : undefined
  const coding = typeof code === 'object' && code !== null ? Reflect.get(code, 'coding') : undefined
  return Array.isArray(coding) ? coding : []
}

/** Whether an Observation is one that the scores read. The others are counted as skipped and not kept: we have no use for them. */
export const isKeptObservation = (resource: unknown): boolean =>
  codesIn(resource).some((coding) => {
    if (typeof coding !== 'object' || coding === null) return false
    const code: unknown = Reflect.get(coding, 'code')
    return Reflect.get(coding, 'system') === loinc && typeof code === 'string' && labs.has(code)
  })

type Quantity = { readonly value?: number | undefined; readonly comparator?: string | undefined }

const converted = (reader: Reader, lab: Lab, quantity: Quantity, unit: string | undefined): number | null => {
  const path = ['valueQuantity']
  const factor = lab.units.get((unit ?? '').toLowerCase().replaceAll(' ', ''))
  if (quantity.value === undefined) {
    reader.fail('MISSING_FIELD', [...path, 'value'])
    return null
  }
  if (quantity.comparator !== undefined) reader.fail('VALUE_NOT_EXACT', [...path, 'comparator'])
  if (factor === undefined) {
    reader.fail(unit === undefined ? 'MISSING_FIELD' : 'UNIT_UNKNOWN', [...path, 'unit'], {
      unit: (unit ?? '').slice(0, 40),
    })
    return null
  }
  // The factor leaves noise in the last binary digits (1.1 × 10): six decimals are far below what a laboratory states.
  const value = Math.round(quantity.value * factor * 1e6) / 1e6
  const [lowest, highest] = lab.plausible
  if (value < lowest || value > highest) reader.fail('VALUE_IMPLAUSIBLE', [...path, 'value'], { value })
  return value
}

/**
 * Reads an Observation of haemoglobin (LOINC 718-7) or sodium (2951-2, 2947-0) into g/L and mmol/L (M21). Ask
 * `isKeptObservation` first: any other code is CODE_UNKNOWN here.
 */
export const readObservation = (resource: unknown, context: FeedContext): FeedDecision<LabFact> => {
  const shape = shaped(observationSchema, resource)
  if (!shape.ok) return shape
  const observation = shape.changes
  const reader = new Reader()
  const key = keyOf(reader, 'Observation', observation.id)
  const patientKey = patientKeyOf(reader, observation.subject, context.references)
  encounterKeyOf(reader, observation.encounter, context.references)
  const found = labOf(reader.codings([observation.code], ['code']))
  if (found === undefined) reader.fail('CODE_UNKNOWN', ['code', 'coding'])
  const at =
    reader.moment(observation.effectiveDateTime, ['effectiveDateTime']) ??
    reader.moment(observation.effectiveInstant, ['effectiveInstant']) ??
    reader.period(observation.effectivePeriod, ['effectivePeriod']).end ??
    reader.moment(observation.issued, ['issued'])
  if (at === null) reader.fail('MISSING_FIELD', ['effectiveDateTime'])
  else if (at.from > context.now) reader.fail('IN_THE_FUTURE', ['effectiveDateTime'])
  const quantity = observation.valueQuantity
  if (quantity === undefined && observation.dataAbsentReason === undefined) {
    reader.fail('MISSING_FIELD', ['valueQuantity'])
  }
  return reader.finish({
    kind: 'LAB',
    key,
    patientKey,
    lab: found?.lab.kind ?? 'HAEMOGLOBIN',
    code: found?.coding ?? { system: '', code: '', display: null },
    status: reader.required(observation.status, ['status'], 40),
    at: at?.from ?? '',
    value:
      quantity === undefined || found === undefined
        ? null
        : converted(reader, found.lab, quantity, quantity.code ?? quantity.unit),
  })
}
