import { describe, expect, test } from 'vitest'
import { startOfDay } from '../time/civil.ts'
import type { Hours } from '../time/hours.ts'
import { openOnCallLineInput } from './inputs.ts'
import { callerKinds, callRightOf } from './kinds.ts'
import {
  callRightOn,
  type DatedRight,
  decideCallRight,
  decideChangeLine,
  decideCloseLine,
  decideOpenLine,
  lineDayFault,
  openPart,
} from './line.ts'

const today = '2026-11-22'
const around: readonly Hours[] = [
  { days: 'ALL', from: '08:00', to: '17:00' },
  { days: 'ALL', from: '17:00', to: '08:00' },
]
const jour: readonly Hours[] = [
  { days: 'WEEKDAYS', from: '17:00', to: '08:00' },
  { days: 'WEEKENDS_AND_HOLIDAYS', from: '08:00', to: '08:00' },
]
const terms = { label: 'Ortopedjouren', number: '035-13 10 77', hours: [], slots: around }
const open = { opensOn: '2026-01-01', closesOn: null }
const code = (decision: { ok: boolean; refusal?: { code: string; path: readonly string[] } }) =>
  decision.ok ? 'done' : [...(decision.refusal?.path ?? []), decision.refusal?.code].join('.')

describe('O1: a line opens', () => {
  const line = { ...terms, kind: 'SPECIALTY', specialty: 'ORTHOPAEDICS', opensOn: today } as const
  const opens = (change: object = {}, others: Parameters<typeof decideOpenLine>[0] = []) =>
    code(decideOpenLine(others, { ...line, ...change }, today))

  test('O1: today or ahead, where there is none, or after the one before has closed', () => {
    expect([opens(), opens({ opensOn: '2027-12-27' })]).toEqual(['done', 'done'])
    expect(opens({ opensOn: '2026-12-01' }, [{ opensOn: '2024-01-01', closesOn: '2026-12-01' }])).toBe('done')
    expect(opens({ opensOn: '2026-11-30' }, [{ opensOn: '2024-01-01', closesOn: '2026-12-01' }])).toBe(
      'specialty.LINE_EXISTS',
    )
    expect(opens({ kind: 'GENERAL_MEDICINE', slots: jour }, [open])).toBe('kind.LINE_EXISTS')
  })
  test.each([
    [{ opensOn: '2026-11-21' }, 'opensOn.LINE_DAY_PASSED'],
    [{ opensOn: '2027-12-28' }, 'opensOn.LINE_TOO_FAR'],
    [{ slots: jour }, 'slots.SLOTS_NOT_WHOLE'],
    [{ kind: 'GENERAL_MEDICINE', slots: around }, 'slots.SLOTS_NOT_WHOLE'],
    [{ slots: [...around, { days: 'ALL', from: '16:00', to: '17:00' }] }, 'slots.SLOTS_OVERLAP'],
    [{ slots: [{ days: 'ALL', from: '08:00', to: '07:59' }] }, 'slots.SLOTS_NOT_WHOLE'],
  ])('O1: not %o', (change, expected) => {
    expect(opens(change)).toBe(expected)
  })
  test('O1: the shifts of the beredskapsjour are the nights, and the whole days of weekends', () => {
    expect(opens({ kind: 'GENERAL_MEDICINE', specialty: null, slots: jour })).toBe('done')
  })
  test('G6: a line of a specialty names it; the beredskapsjour has none', () => {
    const commandId = '0198a000-0000-4000-8000-000000000001'
    const bare = openOnCallLineInput.safeParse({ ...line, commandId, specialty: null })
    expect(bare.error?.issues.map(({ path, message }) => [...path, message].join('.'))).toEqual(['specialty.REQUIRED'])
    const general = { ...line, commandId, kind: 'GENERAL_MEDICINE', slots: jour }
    expect(openOnCallLineInput.parse(general).specialty).toBeNull()
  })
})

describe('O1: a line is changed and closed', () => {
  const line = { ...open, ...terms, kind: 'SPECIALTY' } as const

  test('O1: another name, number or hours; nothing at all is told, and a closed line stays as it was', () => {
    const changes = [
      { label: 'Ortopeden' },
      { number: '035-13 10 78' },
      { hours: around },
      { slots: [...around].reverse() },
    ]
    for (const change of changes) expect(code(decideChangeLine(line, { ...terms, ...change }, today))).toBe('done')
    expect(code(decideChangeLine(line, terms, today))).toBe('LINE_THE_SAME')
    expect(code(decideChangeLine(line, { ...terms, slots: jour }, today))).toBe('slots.SLOTS_NOT_WHOLE')
    expect(code(decideChangeLine({ ...line, closesOn: today }, { ...terms, label: 'X' }, today))).toBe('LINE_NOT_OPEN')
  })
  test('O1: closes after its last day, not while shifts remain', () => {
    const close = (lastDay: string, shiftAfter: string | null = null, days = open as Parameters<typeof openPart>[0]) =>
      decideCloseLine(days, { lastDay, shiftAfter }, today)
    expect(close('2026-12-31')).toEqual({ ok: true, changes: { closesOn: '2027-01-01' } })
    expect(close('2026-12-31', '2027-01-02')).toMatchObject({
      refusal: { code: 'LINE_HAS_SHIFTS', path: ['lastDay'], params: { date: '2027-01-02' } },
    })
    expect(code(close('2026-11-21'))).toBe('lastDay.LINE_DAY_PASSED')
    expect(code(close(today, null, { opensOn: '2026-12-01', closesOn: null }))).toBe('lastDay.LINE_NOT_OPEN')
  })
  test('O1: there is no gap, and no shift begins, before a line opens or after it has closed', () => {
    const days = { opensOn: '2026-12-01', closesOn: '2026-12-03' }
    const window = { from: startOfDay('2026-11-22'), to: startOfDay('2026-12-31') }
    expect(openPart(days, window)).toEqual({ from: startOfDay('2026-12-01'), to: startOfDay('2026-12-03') })
    expect(openPart(days, { from: startOfDay('2026-12-03'), to: window.to })).toBeNull()
    expect(openPart(open, window)).toEqual(window)
    const begins = (day: string) => lineDayFault(days, day, 'on')?.refusal.code ?? 'done'
    expect(['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03'].map(begins)).toEqual([
      'LINE_NOT_OPEN',
      'done',
      'done',
      'LINE_NOT_OPEN',
    ])
  })
})

describe('O1: who may call a line for whom', () => {
  const right = (change: Partial<DatedRight> = {}): DatedRight => ({
    caller: 'MUNICIPAL_HEALTH_CARE',
    right: 'ANY_PATIENT',
    from: '2026-12-01',
    to: '2027-01-01',
    ...change,
  })
  const line = { ...open, kind: 'SPECIALTY', rights: [right()] } as const

  test('O1: as it is decided for the day and the kind of unit, else as the kind of line has it', () => {
    const nurse = (day: string) => callRightOn(line, 'MUNICIPAL_HEALTH_CARE', day)
    expect(['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01'].map(nurse)).toEqual([
      'THROUGH_DOCTOR',
      'ANY_PATIENT',
      'ANY_PATIENT',
      'THROUGH_DOCTOR',
    ])
    for (const kind of ['SPECIALTY', 'GENERAL_MEDICINE'] as const) {
      for (const caller of callerKinds) {
        expect(callRightOn({ kind, rights: [] }, caller, today)).toBe(callRightOf(kind, caller))
      }
    }
    expect(callRightOn(line, 'VARDCENTRAL', '2026-12-01')).toBe('ANY_PATIENT')
  })
  test.each([
    ['from a day', {}, 'done'],
    ['what holds already', { right: 'THROUGH_DOCTOR', from: '2027-02-01' }, 'right.CALL_RIGHT_THE_SAME'],
    ['what holds today, instead of what was decided for later', { right: 'THROUGH_DOCTOR' }, 'done'],
    ['a day that has been', { from: '2026-11-21' }, 'from.LINE_DAY_PASSED'],
    ['too far ahead', { from: '2028-01-01' }, 'from.LINE_TOO_FAR'],
  ] as const)('O1: %s', (_title, change, expected) => {
    const command = { caller: 'MUNICIPAL_HEALTH_CARE', right: 'ENROLLED_ONLY', from: today, ...change } as const
    expect(code(decideCallRight(line, command, today))).toBe(expected)
  })
  test('O1: not for days on which the line is closed', () => {
    const closed = { ...line, closesOn: '2026-12-01' }
    const command = { caller: 'VARDCENTRAL', right: 'ENROLLED_ONLY', from: '2026-12-01' } as const
    expect(code(decideCallRight(closed, command, today))).toBe('from.LINE_NOT_OPEN')
  })
})
