import type { z } from 'zod'
import { decided, refused } from '../result.ts'
import type { Coding } from './fact.ts'
import type { FeedDecision, FeedFault, FeedFaultCode } from './fault.ts'
import { type Moment, momentOf } from './fhir-time.ts'
import type { FhirConcept, FhirPeriod } from './resource.ts'

type Path = readonly string[]

// Control characters, marks that turn the reading direction, and halves of surrogate pairs: a database refuses or a reader is misled.
const unstorable = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/u

/**
 * Reads the parts of one resource and keeps the first fault: the answer is the whole fact or that fault, never a half (M21).
 */
export class Reader {
  private fault: FeedFault | undefined

  fail(code: FeedFaultCode, path: Path, params?: Readonly<Record<string, string | number>>): void {
    this.fault ??= params === undefined ? { code, path } : { code, path, params }
  }

  /** Trimmed text of at most `max` characters; null when absent or empty. */
  text(value: string | null | undefined, path: Path, max = 200): string | null {
    const plain = value?.trim() ?? ''
    if (plain.length > max) this.fail('TOO_LONG', path, { max })
    if (unstorable.test(plain)) this.fail('CONTROL_CHARACTER', path)
    return plain === '' ? null : plain
  }

  required(value: string | null | undefined, path: Path, max = 200): string {
    const plain = this.text(value, path, max)
    if (plain === null) this.fail('MISSING_FIELD', path)
    return plain ?? ''
  }

  moment(value: string | undefined, path: Path): Moment | null {
    if (value === undefined) return null
    const moment = momentOf(value)
    if (moment === undefined) this.fail('DATE_INVALID', path)
    return moment ?? null
  }

  /** Both ends of a period in order. */
  period(value: FhirPeriod | undefined, path: Path): { readonly start: Moment | null; readonly end: Moment | null } {
    const start = this.moment(value?.start, [...path, 'start'])
    const end = this.moment(value?.end, [...path, 'end'])
    if (start !== null && end !== null && end.to < start.from) this.fail('PERIOD_REVERSED', [...path, 'end'])
    return { start, end }
  }

  codings(concepts: readonly (FhirConcept | undefined)[], path: Path): readonly Coding[] {
    const all = concepts.flatMap((concept) => concept?.coding ?? [])
    if (all.length > 50) this.fail('TOO_MANY', path, { max: 50 })
    return all.flatMap(({ system, code, display }) => {
      const read = {
        system: this.text(system, [...path, 'coding', 'system']) ?? '',
        code: this.text(code, [...path, 'coding', 'code'], 100),
        display: this.text(display, [...path, 'coding', 'display'], 500),
      }
      return read.code === null ? [] : [{ ...read, code: read.code }]
    })
  }

  /** One of a fixed list of codes. */
  oneOf<Code extends string>(value: string | undefined, known: readonly Code[], path: Path, fallback: Code): Code {
    const found = known.find((code) => code === value)
    if (value === undefined) this.fail('MISSING_FIELD', path)
    else if (found === undefined) this.fail('CODE_UNKNOWN', path, { code: value.slice(0, 40) })
    return found ?? fallback
  }

  finish<Fact>(fact: Fact): FeedDecision<Fact> {
    return this.fault === undefined ? decided(fact) : refused(this.fault.code, this.fault.path, this.fault.params)
  }
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, step) => (typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined),
    value,
  )

/** The resource by its schema, or which field is missing or of the wrong type. */
export const shaped = <Output>(schema: z.ZodType<Output>, resource: unknown): FeedDecision<Output> => {
  const parsed = schema.safeParse(resource)
  if (parsed.success) return decided(parsed.data)
  const path = parsed.error.issues[0]?.path ?? []
  const code = valueAt(resource, path) === undefined ? 'MISSING_FIELD' : 'WRONG_TYPE'
  return refused(code, path.map(String))
}
