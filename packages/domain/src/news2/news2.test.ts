import { describe, expect, test } from 'vitest'
import { vitalSignsInput } from './inputs.ts'
import {
  consciousnessLevels,
  news2,
  news2Parts,
  type SaturationScale,
  type VitalSigns,
  vitalSignNames,
} from './news2.ts'

const well: VitalSigns = {
  respiration: 16,
  saturation: 97,
  oxygen: false,
  systolic: 125,
  pulse: 70,
  consciousness: 'ALERT',
  temperatureTenths: 370,
}
const adult = { age: 80, pregnant: false }
const nothing: VitalSigns = {
  respiration: null,
  saturation: null,
  oxygen: null,
  systolic: null,
  pulse: null,
  consciousness: null,
  temperatureTenths: null,
}

const pointsOf = (change: Partial<VitalSigns>, scale: SaturationScale = 'ONE') => {
  const [name] = Object.keys(change)
  return news2Parts({ ...well, ...change }, scale).find((part) => part.name === name)?.points.min
}

type Boundary = readonly [value: number, points: number]
const boundaries: Readonly<Record<'respiration' | 'systolic' | 'pulse' | 'temperatureTenths', readonly Boundary[]>> = {
  respiration: [
    [8, 3],
    [9, 1],
    [11, 1],
    [12, 0],
    [20, 0],
    [21, 2],
    [24, 2],
    [25, 3],
  ],
  systolic: [
    [90, 3],
    [91, 2],
    [100, 2],
    [101, 1],
    [110, 1],
    [111, 0],
    [219, 0],
    [220, 3],
  ],
  pulse: [
    [40, 3],
    [41, 1],
    [50, 1],
    [51, 0],
    [90, 0],
    [91, 1],
    [110, 1],
    [111, 2],
    [130, 2],
    [131, 3],
  ],
  temperatureTenths: [
    [350, 3],
    [351, 1],
    [360, 1],
    [361, 0],
    [380, 0],
    [381, 1],
    [390, 1],
    [391, 2],
  ],
}

describe('every boundary of the table', () => {
  test.each(Object.entries(boundaries))('V2: %s', (name, table) => {
    for (const [value, points] of table) expect([value, pointsOf({ [name]: value })]).toEqual([value, points])
  })

  test('V2: saturation, scale 1', () => {
    const table = [
      [91, 3],
      [92, 2],
      [93, 2],
      [94, 1],
      [95, 1],
      [96, 0],
      [100, 0],
    ]
    for (const [saturation = 0, points] of table) expect(pointsOf({ saturation })).toBe(points)
  })

  test('V2: saturation, scale 2, on air and on oxygen', () => {
    const low = [
      [83, 3],
      [84, 2],
      [85, 2],
      [86, 1],
      [87, 1],
      [88, 0],
      [92, 0],
    ]
    const onAir = [...low, [93, 0], [97, 0], [100, 0]]
    const treated = [...low, [93, 1], [94, 1], [95, 2], [96, 2], [97, 3], [100, 3]]
    for (const [saturation = 0, points] of onAir) expect(pointsOf({ saturation }, 'TWO')).toBe(points)
    for (const [saturation = 0, points] of treated) {
      expect(pointsOf({ saturation, oxygen: true }, 'TWO')).toBe(points)
    }
  })

  test('V2: oxygen gives two, everything but alert three', () => {
    expect([pointsOf({ oxygen: true }), pointsOf({ oxygen: false })]).toEqual([2, 0])
    expect(consciousnessLevels.map((consciousness) => pointsOf({ consciousness }))).toEqual([0, 3, 3, 3, 3])
  })
})

describe('the score', () => {
  const scored = (signs: VitalSigns) => {
    const score = news2(signs, 'ONE', adult)
    if (score.kind !== 'SCORED') throw new Error(score.kind)
    return score
  }

  test('V2: 4 is low, 5 and 6 urgent, 7 an emergency; a single three is urgent', () => {
    expect(scored(well)).toEqual({
      kind: 'SCORED',
      points: { min: 0, max: 0 },
      level: { min: 'LOW', max: 'LOW' },
      missing: [],
    })
    const four = { ...well, respiration: 21, saturation: 92 }
    const five = { ...four, pulse: 91 }
    const six = { ...four, pulse: 111 }
    const seven = { ...six, temperatureTenths: 381 }
    const single = { ...well, respiration: 25 }
    expect(
      [four, five, six, seven, single].map((signs) => [scored(signs).points.max, scored(signs).level.max]),
    ).toEqual([
      [4, 'LOW'],
      [5, 'URGENT'],
      [6, 'URGENT'],
      [7, 'EMERGENCY'],
      [3, 'URGENT'],
    ])
  })

  test('V2: what was not measured leaves a range, and is named', () => {
    expect(scored({ ...well, pulse: null })).toEqual({
      kind: 'SCORED',
      points: { min: 0, max: 3 },
      level: { min: 'LOW', max: 'URGENT' },
      missing: ['pulse'],
    })
    expect(scored({ ...nothing, respiration: 25 })).toMatchObject({
      points: { min: 3, max: 20 },
      level: { min: 'URGENT', max: 'EMERGENCY' },
    })
    expect(scored({ ...well, oxygen: null }).level).toEqual({ min: 'LOW', max: 'LOW' })
  })

  test('V2: on scale 2 unknown oxygen leaves a range in the saturation, too', () => {
    expect(news2({ ...well, oxygen: null }, 'TWO', adult)).toMatchObject({
      points: { min: 0, max: 5 },
      level: { min: 'LOW', max: 'URGENT' },
    })
  })

  test('V2: every sign that is left out widens the score, none narrows it', () => {
    for (const name of vitalSignNames) {
      const { points, missing } = scored({ ...well, [name]: null })
      expect([points.min, points.max > 0, missing]).toEqual([0, true, [name]])
    }
  })

  test('V2: nothing measured gives no score, not nought', () => {
    expect(news2(nothing, 'ONE', adult)).toEqual({ kind: 'UNKNOWN' })
  })

  test('V2: not under sixteen, nor in pregnancy', () => {
    expect(news2(well, 'ONE', { age: 15, pregnant: false })).toEqual({ kind: 'NOT_APPLICABLE', why: 'UNDER_16' })
    expect(news2(well, 'ONE', { age: 16, pregnant: false }).kind).toBe('SCORED')
    expect(news2(well, 'ONE', { age: 30, pregnant: true })).toEqual({ kind: 'NOT_APPLICABLE', why: 'PREGNANT' })
  })
})

describe('what is typed', () => {
  const limits = {
    respiration: [1, 80],
    saturation: [30, 100],
    systolic: [30, 300],
    pulse: [10, 300],
    temperatureTenths: [250, 450],
  }
  test.each(Object.entries(limits))('V2: %s outside what a person can have is refused at its field', (name, ends) => {
    const [min = 0, max = 0] = ends
    for (const value of [min, max]) expect(vitalSignsInput.safeParse({ [name]: value }).success).toBe(true)
    for (const value of [min - 1, max + 1, 37.5, Number.NaN, -1]) {
      const issues = vitalSignsInput.safeParse({ [name]: value }).error?.issues ?? []
      expect(issues.map(({ path, message }) => [path, message])).toContainEqual([[name], 'OUT_OF_RANGE'])
    }
  })
  test('V2: what is left out is not measured', () => {
    expect(vitalSignsInput.parse({})).toEqual(nothing)
  })
})
