/** Consciousness as NEWS2 asks for it: alert, or new confusion, responds to voice, to pain, or not at all. */
export const consciousnessLevels = ['ALERT', 'CONFUSION', 'VOICE', 'PAIN', 'UNRESPONSIVE'] as const
export type Consciousness = (typeof consciousnessLevels)[number]

/** The scale of oxygen saturation. `TWO` only when a physician has set it for the patient. */
export const saturationScales = ['ONE', 'TWO'] as const
export type SaturationScale = (typeof saturationScales)[number]

/** Vital signs as measured; null: not measured. */
export type VitalSigns = {
  /** Breaths per minute. */
  readonly respiration: number | null
  /** Per cent. */
  readonly saturation: number | null
  /** Whether the patient breathes oxygen. */
  readonly oxygen: boolean | null
  /** mmHg. */
  readonly systolic: number | null
  /** Beats per minute. */
  readonly pulse: number | null
  readonly consciousness: Consciousness | null
  /** Tenths of a degree Celsius: whole, so that no boundary hangs on a rounding. */
  readonly temperatureTenths: number | null
}

export const vitalSignNames = [
  'respiration',
  'saturation',
  'oxygen',
  'systolic',
  'pulse',
  'consciousness',
  'temperatureTenths',
] as const satisfies readonly (keyof VitalSigns)[]
export type VitalSignName = (typeof vitalSignNames)[number]

/** What a score asks for: below 5 without a single 3; 5–6 or a single 3; 7 or more. What it means at home is local. */
export const news2Levels = ['LOW', 'URGENT', 'EMERGENCY'] as const
export type News2Level = (typeof news2Levels)[number]

/** For whom the score is not made. */
export const news2Exclusions = ['UNDER_16', 'PREGNANT'] as const
export type News2Exclusion = (typeof news2Exclusions)[number]

export type Range<T> = { readonly min: T; readonly max: T }

export type News2 =
  | { readonly kind: 'NOT_APPLICABLE'; readonly why: News2Exclusion }
  /** Nothing was measured. */
  | { readonly kind: 'UNKNOWN' }
  | {
      readonly kind: 'SCORED'
      /** Equal where everything was measured. */
      readonly points: Range<number>
      readonly level: Range<News2Level>
      readonly missing: readonly VitalSignName[]
    }

/** Points up to and including a value, in order; above the last, `above`. */
type Steps = { readonly steps: readonly (readonly [upTo: number, points: number])[]; readonly above: number }

const pointsOf = ({ steps, above }: Steps, value: number): number => steps.find(([upTo]) => value <= upTo)?.[1] ?? above

// RCP 2017, National Early Warning Score (NEWS) 2.
const respiration: Steps = {
  steps: [
    [8, 3],
    [11, 1],
    [20, 0],
    [24, 2],
  ],
  above: 3,
}
const scaleOne: Steps = {
  steps: [
    [91, 3],
    [93, 2],
    [95, 1],
  ],
  above: 0,
}
const scaleTwoOnAir: Steps = {
  steps: [
    [83, 3],
    [85, 2],
    [87, 1],
  ],
  above: 0,
}
const scaleTwoOnOxygen: Steps = {
  steps: [
    [83, 3],
    [85, 2],
    [87, 1],
    [92, 0],
    [94, 1],
    [96, 2],
  ],
  above: 3,
}
const systolic: Steps = {
  steps: [
    [90, 3],
    [100, 2],
    [110, 1],
    [219, 0],
  ],
  above: 3,
}
const pulse: Steps = {
  steps: [
    [40, 3],
    [50, 1],
    [90, 0],
    [110, 1],
    [130, 2],
  ],
  above: 3,
}
const temperature: Steps = {
  steps: [
    [350, 3],
    [360, 1],
    [380, 0],
    [390, 1],
  ],
  above: 2,
}

const onOxygen = 2
const worst = 3

type Part = { readonly name: VitalSignName; readonly points: Range<number> }

const exactly = (points: number): Range<number> => ({ min: points, max: points })

const part = (name: VitalSignName, value: number | null, steps: Steps): Part => ({
  name,
  points: value === null ? { min: 0, max: worst } : exactly(pointsOf(steps, value)),
})

/** On scale 2 a high saturation counts only on oxygen: unknown oxygen leaves a range. */
const saturationPart = ({ saturation, oxygen }: VitalSigns, scale: SaturationScale): Part => {
  if (saturation === null || scale === 'ONE') return part('saturation', saturation, scaleOne)
  const [air, treated] = [pointsOf(scaleTwoOnAir, saturation), pointsOf(scaleTwoOnOxygen, saturation)]
  if (oxygen === null) return { name: 'saturation', points: { min: air, max: treated } }
  return { name: 'saturation', points: exactly(oxygen ? treated : air) }
}

const oxygenPart = ({ oxygen }: VitalSigns): Part => ({
  name: 'oxygen',
  points: oxygen === null ? { min: 0, max: onOxygen } : exactly(oxygen ? onOxygen : 0),
})

const consciousnessPart = ({ consciousness }: VitalSigns): Part => ({
  name: 'consciousness',
  points: consciousness === null ? { min: 0, max: worst } : exactly(consciousness === 'ALERT' ? 0 : worst),
})

/** Points of each vital sign; a range where it was not measured. */
export const news2Parts = (signs: VitalSigns, scale: SaturationScale): readonly Part[] => [
  part('respiration', signs.respiration, respiration),
  saturationPart(signs, scale),
  oxygenPart(signs),
  part('systolic', signs.systolic, systolic),
  part('pulse', signs.pulse, pulse),
  consciousnessPart(signs),
  part('temperatureTenths', signs.temperatureTenths, temperature),
]

const levelOf = (points: number, single: boolean): News2Level => {
  if (points >= 7) return 'EMERGENCY'
  return points >= 5 || single ? 'URGENT' : 'LOW'
}

const youngest = 16

/**
 * NEWS2 (RCP 2017, V2). What was not measured leaves a range, never a silent zero.
 * @param of age in whole years, and whether pregnant: the score is not made under 16, nor in pregnancy
 */
export const news2 = (
  signs: VitalSigns,
  scale: SaturationScale,
  of: { readonly age: number; readonly pregnant: boolean },
): News2 => {
  if (of.age < youngest) return { kind: 'NOT_APPLICABLE', why: 'UNDER_16' }
  if (of.pregnant) return { kind: 'NOT_APPLICABLE', why: 'PREGNANT' }
  const missing = vitalSignNames.filter((name) => signs[name] === null)
  if (missing.length === vitalSignNames.length) return { kind: 'UNKNOWN' }
  const parts = news2Parts(signs, scale)
  const sum = (end: 'min' | 'max') => parts.reduce((total, { points }) => total + points[end], 0)
  const single = (end: 'min' | 'max') => parts.some(({ points }) => points[end] === worst)
  const points = { min: sum('min'), max: sum('max') }
  const level = { min: levelOf(points.min, single('min')), max: levelOf(points.max, single('max')) }
  return { kind: 'SCORED', points, level, missing }
}
