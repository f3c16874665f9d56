import type { PatientTimeline_PatientFragment } from '@lih/graphql/documents'
import { wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { describe, expect, it } from 'vitest'
import { responsibilitySv } from './responsibility.sv.ts'
import { nextWith, now } from './strip-fixture.ts'
import { timelineModel } from './timeline-model.ts'
import { mondaysOf, windowDays } from './timeline-window.ts'

type Patient = PatientTimeline_PatientFragment
const words = wordsFrom(responsibilitySv)

const unit = (
  shortName: string,
  party: Patient['timeline'][number]['unit']['party'],
  parentName: string | null = null,
) => ({ __typename: 'Unit', id: shortName, name: shortName, shortName, parentName, party }) as const
const interval = (from: string, to: string | null, of: ReturnType<typeof unit>): Patient['timeline'][number] => ({
  __typename: 'ResponsibilityInterval',
  from,
  to,
  reason: 'LISTING',
  unit: of,
  physician: null,
})

const vc = unit('VC Vallås', 'VARDCENTRAL')
const lm = unit('Läkarmedverkan', 'LAKARMEDVERKAN')
const ward = unit('avd 61', 'HOSPITAL', 'Hallands sjukhus Halmstad')
const history = [
  interval('2024-01-08T07:00:00.000Z', '2026-11-09T02:10:00.000Z', vc),
  interval('2026-11-09T02:10:00.000Z', '2026-11-16T12:20:00.000Z', ward),
  interval('2026-11-16T12:20:00.000Z', null, lm),
]
const running: Patient['support'] = {
  __typename: 'Support',
  id: 's',
  phase: 'RUNNING',
  firstDay: '2026-11-16',
  lastDay: '2026-11-29',
  followUps: [],
}
const patient = (facts: Partial<Patient>): Patient => ({
  __typename: 'Patient',
  id: 'k',
  timeline: history,
  nextResponsibility: nextWith('PLANNED', '2026-11-29T23:00:00.000Z'),
  stay: null,
  support: running,
  ...facts,
})

describe('M11: the drawing of the responsibility', () => {
  it('has no gap and no overlap, and ends in the planned unit', () => {
    const { bands, from, to } = timelineModel(patient({}), now, words)
    expect(bands.map((band) => band.strong)).toEqual([
      'VC Vallås',
      'Hallands sjukhus Halmstad',
      'Läkarmedverkan',
      'VC Vallås',
    ])
    expect(bands[0]?.from).toBe(from)
    expect(bands.at(-1)?.to).toBe(to)
    for (const [index, band] of bands.slice(1).entries()) expect(band.from).toBe(bands[index]?.to)
    expect(bands.map((band) => band.planned ?? false)).toEqual([false, false, false, true])
  })

  it('moves at the midnight after the last day, in Stockholm', () => {
    const { bands } = timelineModel(patient({}), now, words)
    expect(bands.at(-1)).toMatchObject({ from: Date.parse('2026-11-29T23:00:00.000Z'), sub: 'från 30 nov, planerat' })
  })

  it('M9: draws no hand-over that nobody has agreed to', () => {
    const overdue: Patient['support'] = { ...running, phase: 'OVERDUE', lastDay: '2026-11-22' }
    const { bands } = timelineModel(
      patient({ support: overdue, nextResponsibility: nextWith('PLANNED', null) }),
      now,
      words,
    )
    expect(bands.at(-1)).toMatchObject({ strong: 'Läkarmedverkan', planned: false })
  })

  it('M8: draws an accepted hand-over once, dashed', () => {
    const ahead = '2026-11-27T07:00:00.000Z'
    const timeline = [
      ...history.slice(0, 2),
      interval('2026-11-16T12:20:00.000Z', ahead, lm),
      interval(ahead, null, vc),
    ]
    const model = timelineModel(patient({ timeline, nextResponsibility: nextWith('ACCEPTED', ahead) }), now, words)
    expect(model.bands.filter((band) => band.planned)).toHaveLength(1)
    expect(model.spoken).not.toContain('därefter')
  })

  it('draws the way home on the expected day', () => {
    const stay: Patient['stay'] = {
      __typename: 'Stay',
      id: 'st',
      dischargedAt: null,
      expectedDischargeOn: '2026-11-26',
    }
    const timeline = [history[0], interval('2026-11-20T06:10:00.000Z', null, ward)].filter((one) => one !== undefined)
    const { bands } = timelineModel(
      patient({ timeline, stay, support: null, nextResponsibility: nextWith('EXPECTED', null) }),
      now,
      words,
    )
    expect(bands.at(-1)).toMatchObject({ planned: true, sub: 'väntat', from: Date.parse('2026-11-26T11:00:00.000Z') })
  })
})

describe('the window of the drawing', () => {
  it('holds at least three weeks and at most eight before today', () => {
    expect(windowDays({ focusFrom: '2026-11-24T08:00:00.000Z', focusTo: now, now })).toEqual({
      from: '2026-11-08',
      to: '2026-11-29',
    })
    expect(windowDays({ focusFrom: '2024-01-08T07:00:00.000Z', focusTo: now, now }).from).toBe('2026-09-29')
  })

  it('begins each week on a Monday, over new year too', () => {
    expect(mondaysOf('2026-12-24', '2027-01-12')).toEqual(['2026-12-28', '2027-01-04', '2027-01-11'])
    expect(mondaysOf('2026-11-23', '2026-11-24')).toEqual(['2026-11-23'])
    expect(mondaysOf('2026-11-24', '2026-11-25')).toEqual([])
  })
})
