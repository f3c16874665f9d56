import { describe, expect, test } from 'vitest'
import type { EncounterFact } from './fact.ts'
import { encounter } from './fixtures/facts.ts'
import { feedNoticeTexts } from './notice.ts'
import {
  type KnownStay,
  matchStays,
  type SaidBefore,
  type StoredEncounter,
  sourceStays,
  stepsFor,
} from './stay-plan.ts'

const now = '2026-11-22T08:00:00.000Z'
const at = (day: number, time = '10:00') => `2026-11-${String(day).padStart(2, '0')}T${time}:00.000Z`
const stored = (fact: EncounterFact, unitId: string, stayId: string | null = null): StoredEncounter => ({
  fact,
  unitId,
  ours: unitId.startsWith('avd'),
  stayId,
})
const known = (id: string, unitId: string, from: string, to: string | null): KnownStay => ({
  id,
  unitId,
  ours: unitId.startsWith('avd'),
  admittedAt: from,
  dischargedAt: to,
})
const staysFrom = (...encounters: StoredEncounter[]) => sourceStays(encounters, null, now).stays
const steps = (sent: StoredEncounter, of: KnownStay | null, before: SaidBefore = null) => {
  const [stay] = staysFrom(sent)
  if (stay === undefined) throw new Error('no stay')
  return stepsFor({ stay, known: of }, before).map((step) => ('code' in step ? step.code : step.kind))
}

describe('the stays of the sources', () => {
  test('M21: the wards of one stay are its legs, in order, each once', () => {
    const [stay] = staysFrom(
      stored(encounter('1', at(1), at(2)), 'avd61'),
      stored(encounter('2', at(2), at(3)), 'avd61'),
      stored(encounter('3', at(3, '10:40'), null), 'avd62'),
    )
    expect(stay?.legs).toEqual([
      { unitId: 'avd61', at: at(1) },
      { unitId: 'avd62', at: at(3, '10:40') },
    ])
    expect(stay).toMatchObject({ unitId: 'avd62', start: at(1), end: null, elsewhere: null })
  })
  test('M21: a ward that lends the patient to intensive care has the patient again afterwards', () => {
    const [stay] = staysFrom(
      stored(encounter('1', at(1), at(9)), 'avd61'),
      stored(encounter('2', at(3), at(5)), 'avdIVA'),
    )
    expect(stay?.legs.map(({ unitId, at: from }) => [unitId, from])).toEqual([
      ['avd61', at(1)],
      ['avdIVA', at(3)],
      ['avd61', at(5)],
    ])
    expect(stay).toMatchObject({ unitId: 'avd61', end: at(9) })
  })
  test('M21: a stay that was never with us has no leg, and the name of where it was', () => {
    const provider = { hsaId: null, identifier: null, name: 'Borås lasarett' }
    const [stay] = staysFrom(stored(encounter('1', at(1), at(2), { provider }), 'other'))
    expect(stay).toMatchObject({ legs: [], unitId: 'other', elsewhere: 'Borås lasarett' })
  })
  test('M21: a stay that came to us from elsewhere is ours from then on', () => {
    const [stay] = staysFrom(
      stored(encounter('1', at(1), at(2)), 'other'),
      stored(encounter('2', at(2), at(4)), 'avd61'),
    )
    expect(stay).toMatchObject({ start: at(1), end: at(4), unitId: 'avd61', legs: [{ unitId: 'avd61', at: at(2) }] })
  })
  test('M21: an end that lies ahead is a plan', () => {
    expect(staysFrom(stored(encounter('1', at(20), at(25)), 'avd61'))).toMatchObject([{ end: null }])
    expect(staysFrom(stored(encounter('1', at(20), at(22, '08:00')), 'avd61'))).toMatchObject([
      { end: at(22, '08:00') },
    ])
  })
})

describe('which stay it is', () => {
  const [stay] = staysFrom(stored(encounter('1', at(10), at(15)), 'avd61', 'a'))
  const match = (stays: readonly KnownStay[], everLinked: readonly string[]) => {
    const { matched, gone } = matchStays(stay === undefined ? [] : [stay], stays, new Set(everLinked))
    return [matched.map((one) => one.known?.id ?? null), gone.map(({ id }) => id)]
  }

  test('M21: the one that its encounters belonged to, before any that overlaps', () => {
    const stays = [known('own', 'avd61', at(10), null), known('a', 'avd61', at(1), at(2))]
    expect(match(stays, ['a'])).toEqual([['a'], []])
  })
  test('M21: one entered here that overlaps; touching is not overlapping', () => {
    expect(match([known('own', 'avd61', at(12), null)], [])).toEqual([['own'], []])
    expect(match([known('own', 'avd61', at(15), null)], [])).toEqual([[null], []])
    expect(match([known('own', 'avd61', at(8), at(10))], [])).toEqual([[null], []])
  })
  test('M21: one that had encounters of its own is never taken for another, and is gone when they are', () => {
    expect(match([known('b', 'avd61', at(10), at(15))], ['b'])).toEqual([[null], ['b']])
  })
})

describe('what is to be done', () => {
  const ongoing = stored(encounter('1', at(10), null), 'avd61')
  const over = stored(encounter('1', at(10), at(15)), 'avd61')

  test('M21: a stay new to us', () => {
    expect(steps(ongoing, null)).toEqual(['ADMIT'])
    expect(steps(over, null)).toEqual(['ADMIT_AND_DISCHARGE'])
    expect(steps(stored(encounter('1', at(10), null), 'other'), null)).toEqual(['KEEP_AS_HISTORY'])
  })
  test('M21: what is known already needs nothing', () => {
    expect(steps(ongoing, known('a', 'avd61', at(10), null), { start: at(10), end: null })).toEqual([])
    expect(steps(over, known('a', 'avd61', at(10), at(15)), { start: at(10), end: at(15) })).toEqual([])
  })
  test('M21: an end that has come is a discharge, elsewhere only a time', () => {
    expect(steps(over, known('a', 'avd61', at(10), null), { start: at(10), end: null })).toEqual(['DISCHARGE'])
    const away = stored(encounter('1', at(10), at(15)), 'other')
    expect(steps(away, known('a', 'other', at(10), null), { start: at(10), end: null })).toEqual(['CORRECT_DISCHARGE'])
  })
  test('M21: another ward is a move, then the end', () => {
    expect(steps(over, known('a', 'avd62', at(10), null))).toEqual(['TRANSFER', 'DISCHARGE'])
    expect(steps(ongoing, known('a', 'other', at(10), null))).toEqual(['TRANSFER', 'FROM_ELSEWHERE'])
  })
  test('M21: times recorded here stand against the source', () => {
    expect(steps(over, known('a', 'avd61', at(9), at(14)))).toEqual(['DISCHARGE_DIFFERS'])
    expect(steps(ongoing, known('a', 'avd61', at(10), at(14)), { start: at(10), end: null })).toEqual([])
  })
  test('M21: it is said once, not at every import', () => {
    expect(steps(over, known('a', 'avd61', at(10), at(14)), { start: at(10), end: at(15) })).toEqual([])
  })
  test('M21: what the source corrects of its own is corrected', () => {
    const before = { start: at(9), end: at(14) }
    expect(steps(over, known('a', 'avd61', at(9), at(14)), before)).toEqual([
      'CORRECT_ADMISSION',
      'ADMISSION_CORRECTED',
      'CORRECT_DISCHARGE',
      'DISCHARGE_CORRECTED',
    ])
    expect(steps(ongoing, known('a', 'avd61', at(10), at(14)), { start: at(10), end: at(14) })).toEqual(['REOPENED'])
  })
  test('M21: an end before the admission that we know is never stored', () => {
    expect(steps(over, known('a', 'other', at(16), at(17)))).toEqual(['DISCHARGE_DIFFERS'])
  })
})

test('M21, G6: every notice is a Swedish sentence', () => {
  for (const text of Object.values(feedNoticeTexts)) expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/)
})
