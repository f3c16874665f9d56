import { describe, expect, test } from 'vitest'
import { atTime } from '../time/civil.ts'
import { chooseSaturationScaleInput } from './inputs.ts'
import {
  decideChooseScale,
  decideStrikeScale,
  type ScaleChoice,
  scaleChoiceAt,
  scaleVersion,
} from './saturation-scale.ts'

const at = (time: string) => atTime('2026-11-24', time)
const choice = (scale: 'ONE' | 'TWO', from: string, struck: string | null = null): ScaleChoice => ({
  scale,
  chosenAt: at(from),
  struckAt: struck === null ? null : at(struck),
})
const scaleAt = (choices: readonly ScaleChoice[], time: string) => scaleChoiceAt(choices, at(time))?.scale ?? null

describe('which scale holds', () => {
  const choices = [choice('ONE', '12:00'), choice('TWO', '09:00')]
  test('V2: scale 2 only from when a physician has chosen it; until then nobody has chosen', () => {
    expect(scaleAt(choices, '08:59')).toBeNull()
    expect(scaleAt(choices, '09:00')).toBe('TWO')
    expect(scaleAt(choices, '11:59')).toBe('TWO')
    expect(scaleAt(choices, '12:00')).toBe('ONE')
  })
  test('V2, G4: what was struck held until it was, and the one before holds again', () => {
    const struck = [choice('TWO', '10:00', '11:00'), choice('ONE', '09:00')]
    expect(['09:30', '10:00', '10:59', '11:00'].map((time) => scaleAt(struck, time))).toEqual([
      'ONE',
      'TWO',
      'TWO',
      'ONE',
    ])
    expect(scaleAt([choice('TWO', '10:00', '11:00')], '11:00')).toBeNull()
  })
})

describe('to choose and to strike', () => {
  const choices = [choice('TWO', '10:00', '11:00'), choice('ONE', '09:00')]
  test('V2, G6: on what was shown: every choice and every strike counts', () => {
    expect(scaleVersion(choices)).toBe(3)
    expect(decideChooseScale({ choices, deceasedAt: null }, { expectedVersion: 3 }).ok).toBe(true)
    expect(decideChooseScale({ choices, deceasedAt: null }, { expectedVersion: 2 })).toMatchObject({
      refusal: { code: 'STALE' },
    })
  })
  test('V2: not for the dead', () => {
    expect(decideChooseScale({ choices: [], deceasedAt: at('08:00') }, { expectedVersion: 0 })).toMatchObject({
      refusal: { code: 'PATIENT_DECEASED' },
    })
  })
  test('G4: a choice is struck once', () => {
    expect(decideStrikeScale(choice('TWO', '10:00'), at('11:00'))).toEqual({
      ok: true,
      changes: { struckAt: at('11:00') },
    })
    expect(decideStrikeScale(choice('TWO', '10:00', '10:30'), at('11:00'))).toMatchObject({
      refusal: { code: 'SATURATION_SCALE_STRUCK' },
    })
  })
  test('V2: a choice has a reason', () => {
    const id = '019a0000-0000-7000-8000-000000000000'
    const input = { commandId: id, patientId: id, expectedVersion: 0, scale: 'TWO', reason: '  ' }
    const { error } = chooseSaturationScaleInput.safeParse(input)
    expect(error?.issues.map(({ path, message }) => [path.join(), message])).toEqual([['reason', 'REQUIRED']])
  })
})
