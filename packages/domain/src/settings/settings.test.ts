import { expect, test } from 'vitest'
import { numberSettings, settingDefaults, settingNames, settingOn } from './settings.ts'

test('M5, M8, M16, H3, A8: every setting has what holds before anything is set', () => {
  expect(settingDefaults).toEqual({
    LIVING_SITUATIONS_OFFERED: ['ORDINARY', 'CARE_HOME', 'LSS', 'SHORT_STAY'],
    MUNICIPAL_CARE_BY_LIVING: ['CARE_HOME'],
    LATE_START_HOURS: 48,
    HANDOVER_AHEAD_DAYS: 7,
    ANSWER_OFFICE_HOURS: 4,
    DISCHARGE_VISIT_DAYS: 7,
  })
  for (const name of settingNames) {
    expect(typeof settingDefaults[name] === 'number').toBe((numberSettings as readonly string[]).includes(name))
  }
})

test('a setting holds from its day until the next one', () => {
  const rows = [
    { validFrom: '2027-01-01', value: 72 },
    { validFrom: '2026-11-24', value: 24 },
  ]
  expect(settingOn(rows, '2026-11-23')).toBeUndefined()
  expect(settingOn(rows, '2026-11-24')).toBe(24)
  expect(settingOn(rows, '2026-12-31')).toBe(24)
  expect(settingOn(rows, '2027-01-01')).toBe(72)
})
