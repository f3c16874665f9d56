import { wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { worklistSv } from '@lih/portal-kit/worklist/worklist.sv.ts'
import { describe, expect, it } from 'vitest'
import { responsibilitySv } from './responsibility.sv.ts'
import { now, supportWith } from './strip-fixture.ts'
import { supportCell } from './support-cell.ts'

const words = wordsFrom(responsibilitySv, worklistSv)
const cell = (facts: Parameters<typeof supportWith>[0], stay: Parameters<typeof supportCell>[0]['stay'] = null) =>
  supportCell({ support: supportWith(facts), stay }, now, words)

const stay = {
  __typename: 'Stay',
  id: 'st',
  admittedAt: '2026-11-20T06:10:00.000Z',
  dischargedAt: null,
  expectedDischargeOn: '2026-11-26',
  nights: 4,
  unit: { __typename: 'Unit', id: 'w', shortName: 'avd 61' },
} as const
const answer = (
  party: 'LAKARMEDVERKAN' | 'RECEIVING_UNIT' | 'MUNICIPALITY',
  state: 'WAITING' | 'CONFIRMED' | 'QUESTION' | 'DECLINED',
) => ({ __typename: 'SupportAnswer', party, state }) as const

describe('M5, M9: the day of the support in words', () => {
  it('counts the day and the days left, with ticks', () => {
    expect(cell({})).toEqual({
      label: 'Läkarstöd',
      value: 'Dag 9 av 14',
      note: '5 kvar, till sön 29 nov',
      level: undefined,
      ticks: true,
    })
  })

  it('presses on the last days, as the server says', () => {
    expect(cell({ dayNumber: 13, daysLeft: 1, urgency: 'URGENT' })).toMatchObject({
      note: '1 kvar, till i morgon',
      level: 'urgent',
    })
    expect(cell({ dayNumber: 14, daysLeft: 0, urgency: 'URGENT' })).toMatchObject({
      note: 'Sista dagen i dag',
      level: 'urgent',
    })
  })

  it('M22: says that the tasks wait while the patient is at the emergency department, and the days run on', () => {
    const pause = {
      __typename: 'SupportPause',
      kind: 'EMERGENCY',
      since: '2026-11-24T07:20:00.000Z',
      until: null,
    } as const
    expect(cell({ pause: { ...pause, away: true } })).toMatchObject({
      value: 'Dag 9 av 14',
      note: 'På akuten sedan 08:20, uppgifterna väntar',
      level: 'plan',
      ticks: true,
    })
    const home = { ...pause, away: false, until: '2026-11-23T22:30:00.000Z' }
    expect(cell({ pause: home }).note).toBe('5 kvar, till sön 29 nov, hemma igen från akuten i går 23:30')
  })

  it('says how many days over time', () => {
    const over = cell({ phase: 'OVERDUE', daysLeft: -2, lastDay: '2026-11-22', urgency: 'OVER' })
    expect(over).toMatchObject({
      value: 'Över tid 2 dagar',
      note: 'sista dagen var sön 22 nov',
      level: 'over',
      ticks: true,
    })
    expect(cell({ phase: 'OVERDUE', daysLeft: -1 }).value).toBe('Över tid 1 dag')
  })

  it('M8: presses no more once the hand-over is accepted', () => {
    const handover = {
      __typename: 'Handover',
      id: 'h',
      status: 'ACCEPTED',
      effectiveAt: '2026-11-27T07:00:00.000Z',
      proposedEffectiveAt: null,
    } as const
    const cellOf = cell({ daysLeft: 3, urgency: 'PLAN', handover })
    expect(cellOf.note).toBe('3 kvar, överlämnas fre 27 nov 08:00')
    expect(cellOf.level).toBeUndefined()
  })
})

describe('M4: the plan before the start', () => {
  it('names whom it waits for; the municipality never holds it up', () => {
    const answers = [
      answer('LAKARMEDVERKAN', 'WAITING'),
      answer('RECEIVING_UNIT', 'WAITING'),
      answer('MUNICIPALITY', 'WAITING'),
    ]
    expect(cell({ phase: 'PLANNED', answers }, stay)).toMatchObject({
      value: 'Planeras',
      note: 'väntar på Läkarmedverkan och mottagande enhet',
    })
  })

  it('lets a question speak before silence, and a refusal before both', () => {
    const asking = [answer('LAKARMEDVERKAN', 'WAITING'), answer('RECEIVING_UNIT', 'QUESTION')]
    expect(cell({ phase: 'PLANNED', answers: asking }, stay).note).toBe('fråga från mottagande enhet')
    const refused = [answer('LAKARMEDVERKAN', 'DECLINED'), answer('RECEIVING_UNIT', 'QUESTION')]
    expect(cell({ phase: 'PLANNED', answers: refused }, stay).note).toBe('avböjt av Läkarmedverkan')
  })

  it('says when a confirmed support begins, also when no day is known', () => {
    expect(cell({ phase: 'CONFIRMED' }, stay).note).toBe('14 dagar från hemgång, beräknad tor 26 nov')
    expect(cell({ phase: 'CONFIRMED', plannedDays: 1 }).note).toBe('1 dag från hemgång')
  })

  it('M5: says until when a late support may start', () => {
    const late = cell({ phase: 'LATE', lateStartUntil: '2026-11-26T06:45:00.000Z' })
    expect(late).toMatchObject({
      value: 'Inte bekräftat vid hemgång',
      note: 'kan starta till tor 26 nov 07:45',
      level: 'over',
    })
  })
})

describe('the third cell without an open support', () => {
  it('shows the time in hospital', () => {
    const words61 = supportCell({ support: null, stay }, now, words)
    expect(words61).toEqual({
      label: 'Vårdtid',
      value: '4 dygn',
      note: 'inskriven fre 20 nov 07:10, beräknad hemgång tor 26 nov',
    })
    const unknown = supportCell({ support: null, stay: { ...stay, nights: 0, expectedDischargeOn: null } }, now, words)
    expect(unknown).toMatchObject({
      value: 'Första dygnet',
      note: 'inskriven fre 20 nov 07:10, beräknad hemgång: uppgift saknas',
    })
  })

  it('M10: says how the latest support ended', () => {
    const ended = cell({ phase: 'ENDED', endReason: 'DECLINED_BY_PATIENT', endedAt: '2026-11-23T09:00:00.000Z' })
    expect(ended).toMatchObject({ value: 'Avslutat', note: 'patienten tackade nej i går 10:00' })
    expect(cell({ phase: 'LAPSED' }).value).toBe('Inget läkarstöd')
    expect(supportCell({ support: null, stay: null }, now, words).note).toBe('inget planerat')
  })
})
