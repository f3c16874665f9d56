import type { Instant } from '../time/civil.ts'
import { z } from '../zod.ts'
import { type CharlsonCategory, charlsonWeights } from './charlson-category.ts'
import type { Evidence } from './score.ts'

const typed = <Value extends z.ZodType>(value: Value) =>
  z.object({ value, observedAt: z.string(), enteredBy: z.string(), enteredAt: z.string() })

const count = z.number().int().min(0).max(365)
const category = z.enum(Object.keys(charlsonWeights) as [CharlsonCategory, ...CharlsonCategory[]])

/** What a person may type in place of, or beside, the record: plausible values only (M20, G6). */
export const typedInputsSchema = z
  .object({
    acute: typed(z.boolean()),
    charlson: typed(z.array(category).max(14)),
    emergencyVisits: typed(count),
    admissions: typed(count),
    haemoglobin: typed(z.number().min(10).max(300)),
    sodium: typed(z.number().min(80).max(220)),
    procedure: typed(z.boolean()),
    oncology: typed(z.boolean()),
  })
  .partial()

export type TypedValue<Value> = {
  readonly value: Value
  /** When the value was true of the patient: the time of the sample. */
  readonly observedAt: Instant
  readonly enteredBy: string
  readonly enteredAt: Instant
}

export type TypedInputs = {
  readonly acute?: TypedValue<boolean> | undefined
  readonly charlson?: TypedValue<readonly CharlsonCategory[]> | undefined
  readonly emergencyVisits?: TypedValue<number> | undefined
  readonly admissions?: TypedValue<number> | undefined
  /** g/L */
  readonly haemoglobin?: TypedValue<number> | undefined
  /** mmol/L */
  readonly sodium?: TypedValue<number> | undefined
  readonly procedure?: TypedValue<boolean> | undefined
  readonly oncology?: TypedValue<boolean> | undefined
}

/**
 * A typed value holds until a person takes it away, whatever is imported later and however new it is (M21). When the record
 * says something else both are shown, and the input is marked as a conflict.
 */
export const withTyped = <Value>(
  evidence: Evidence<Value>,
  typedValue: TypedValue<Value> | undefined,
  same: (a: Value, b: Value) => boolean = Object.is,
): Evidence<Value> => {
  if (typedValue === undefined) return evidence
  const differs = evidence.value !== null && !same(evidence.value, typedValue.value)
  return {
    value: typedValue.value,
    atLeast: null,
    observedAt: typedValue.observedAt,
    period: evidence.period,
    source: { kind: 'TYPED', resources: [], codes: [], enteredBy: typedValue.enteredBy },
    preliminary: false,
    other:
      differs && evidence.value !== null
        ? { value: evidence.value, observedAt: evidence.observedAt, source: evidence.source }
        : null,
  }
}
