import { type CharlsonCategory, charlsonWeights } from '@lih/domain/risk/charlson-category'
import type { RiskFields_ViewFragment } from '@lih/graphql/documents'
import { civilDate, formatDayOfMonth, formatTime } from '@lih/portal-kit/format/dates.ts'
import { formatNumber } from '@lih/portal-kit/i18n/language.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import { codeOf, type InputSource, sourceOf } from './input-source.ts'

/** LACE or HOSPITAL, with its inputs. */
export type Score = NonNullable<RiskFields_ViewFragment['lace']>
type Input = Score['inputs'][number]
type ScoreName = 'LACE' | 'HOSPITAL'

/** One input of a score as it is read: what, how much, when, whence and worth what (M20). */
export interface ScoreRow {
  readonly key: string
  readonly label: string
  /** Null: missing. */
  readonly value: string | null
  readonly note: string | null
  readonly date: string
  readonly source: string
  readonly points: string
  readonly preliminary: boolean
  /** What a person can type for it. */
  readonly types: 'HB' | 'NA' | null
  /** The typed value that counts now. */
  readonly typedId: string | null
  /** What the record says instead, where a person has typed another value (M21). */
  readonly record: string | null
}

/** `0–1` for a range, `3` for a number. */
export const rangeText = (min: number, max: number): string => (min === max ? String(min) : `${min}–${max}`)

const yesNo = (value: unknown, words: Words): string => words(value === true ? 'risk.yes' : 'risk.no')

const isCategory = (value: unknown): value is CharlsonCategory => typeof value === 'string' && value in charlsonWeights

const comorbidity = (value: unknown, words: Words): string => {
  const known = Array.isArray(value) ? value.filter(isCategory) : []
  if (known.length === 0) return words('risk.none')
  const [first = '', ...others] = known.map(
    (category) => `${words(`risk.comorbidity.${category}`)} ${charlsonWeights[category]}`,
  )
  // HIV in English stays in capitals.
  const lower = (other: string) =>
    /^\p{Lu}\p{Lu}/u.test(other) ? other : other.charAt(0).toLocaleLowerCase('sv-SE') + other.slice(1)
  return [first, ...others.map(lower)].join(', ')
}

type Texts = (value: unknown, words: Words) => { readonly value: string; readonly note: string | null }

const plain =
  (text: (value: unknown, words: Words) => string): Texts =>
  (value, words) => ({ value: text(value, words), note: null })

const counted =
  (id: string): Texts =>
  (value, words) => ({ value: words(id, { count: Number(value) }), note: null })

/** Sum of comorbidities from which LACE gives its highest five points. */
const fullSum = 4

const comorbidityNote = (value: unknown, words: Words): string | null => {
  const known = Array.isArray(value) ? value.filter(isCategory) : []
  const sum = known.reduce((total, category) => total + charlsonWeights[category], 0)
  return sum >= fullSum ? words('risk.note.sum', { sum }) : null
}

/** How LACE counts midnights where the points are not the number itself (van Walraven 2010). */
const laceLengthNote = (midnights: number, words: Words): string | null => {
  if (midnights < 4) return null
  return words(midnights < 7 ? 'risk.note.length4' : midnights < 14 ? 'risk.note.length5' : 'risk.note.length7')
}

const measured =
  (unit: string, limit: number): Texts =>
  (value, words) => ({
    value: `${formatNumber(Number(value), 1)} ${unit}`,
    note: Number(value) < limit ? words('risk.below', { limit }) : null,
  })

const valueTexts: Readonly<Record<ScoreName, Readonly<Record<string, Texts>>>> = {
  LACE: {
    L: (value, words) => ({
      value: words('risk.midnights', { count: Number(value) }),
      note: laceLengthNote(Number(value), words),
    }),
    A: plain(yesNo),
    C: (value, words) => ({ value: comorbidity(value, words), note: comorbidityNote(value, words) }),
    E: counted('risk.visits'),
  },
  HOSPITAL: {
    H: measured('g/L', 120),
    O: plain(yesNo),
    S: measured('mmol/L', 135),
    P: plain(yesNo),
    IT: plain(yesNo),
    A: counted('risk.admissions'),
    L: counted('risk.midnights'),
  },
}

const periodText = (from: string, to: string, now: string): string => {
  const [first, last] = [formatDayOfMonth(from, now), formatDayOfMonth(to, now)]
  if (first === last) return first
  const sameMonth = civilDate(from).slice(0, 7) === civilDate(to).slice(0, 7)
  return sameMonth ? `${Number(civilDate(from).slice(8))}–${last}` : `${first} – ${last}`
}

/** Inputs that count over a time rather than at one. */
const spans: readonly string[] = ['LACE.L', 'LACE.E', 'HOSPITAL.A', 'HOSPITAL.L']
const withClock: readonly string[] = ['HOSPITAL.H', 'HOSPITAL.S']

const dateText = (name: string, input: Input, source: InputSource, now: string): string => {
  if (input.missing) return '–'
  if (source.kind === 'EXPECTED' && source.period) {
    const expected = source.codes.map(codeOf).find((code) => code !== null)
    return periodText(source.period.from, expected ?? source.period.to, now)
  }
  if (spans.includes(name) && source.period) return periodText(source.period.from, source.period.to, now)
  const at = input.observedAt ?? null
  if (at === null) return '–'
  return withClock.includes(name) ? `${formatDayOfMonth(at, now)} ${formatTime(at)}` : formatDayOfMonth(at, now)
}

const missingIds: Readonly<Record<string, string>> = {
  'HOSPITAL.H': 'risk.source.noLab',
  'HOSPITAL.S': 'risk.source.noLab',
  'LACE.L': 'risk.source.noExpected',
  'HOSPITAL.L': 'risk.source.noExpected',
  'LACE.C': 'risk.source.noDiagnoses',
}

const sourceText = (name: string, input: Input, source: InputSource, words: Words): string => {
  if (input.missing) return words(missingIds[name] ?? 'risk.source.notInRecord')
  if (source.kind === 'TYPED') return words('risk.source.TYPED')
  if (source.kind === 'EXPECTED') return words('risk.source.EXPECTED')
  if (withClock.includes(name)) return words('risk.source.lab')
  const rule = source.codes.find((code) => codeOf(code) === null)
  if (rule === 'UNIT') return words('risk.source.unit')
  if (rule === 'EMERGENCY_VISIT') return words('risk.source.viaEmergency')
  const codes = [...new Set(source.codes.flatMap((code) => codeOf(code) ?? []))]
  return codes.length > 0 ? words('risk.source.coded', { codes: codes.join(', ') }) : words('risk.source.record')
}

const rowOf = (score: ScoreName, input: Input, now: string, words: Words): ScoreRow => {
  const name = `${score}.${input.key}`
  const source = sourceOf(input.source)
  const texts = valueTexts[score][input.key]
  const said = input.missing || !texts ? null : texts(input.value, words)
  const soFar = input.missing && source.atLeast !== null ? words('risk.atLeast', { count: source.atLeast }) : null
  const record = source.other && texts ? texts(source.other.value, words).value : null
  const when = source.other?.observedAt
  return {
    key: input.key,
    label: words(`risk.input.${name}`),
    value: said?.value ?? null,
    note: said?.note ?? soFar,
    date: dateText(name, input, source, now),
    source: sourceText(name, input, source, words),
    points: rangeText(input.min, input.max),
    preliminary: input.preliminary,
    types: name === 'HOSPITAL.H' ? 'HB' : name === 'HOSPITAL.S' ? 'NA' : null,
    typedId: input.typedId ?? null,
    record: record && when ? `${record}, ${formatDayOfMonth(when, now)} ${formatTime(when)}` : record,
  }
}

/** The rows of a score, in the order of its letters (M20). */
export const scoreRows = (score: Score, now: string, words: Words): readonly ScoreRow[] => {
  const name = score.name === 'LACE' ? 'LACE' : 'HOSPITAL'
  return score.inputs.map((input) => rowOf(name, input, now, words))
}

/** On which side of the cut-off a score falls; undecided while a missing value can tip it. */
export const sideOf = (score: Pick<Score, 'cut' | 'max' | 'min'>): 'REACHES' | 'BELOW' | 'UNDECIDED' => {
  if (score.min >= score.cut) return 'REACHES'
  return score.max < score.cut ? 'BELOW' : 'UNDECIDED'
}
