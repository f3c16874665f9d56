import { wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { describe, expect, it } from 'vitest'
import { callCell, nextCell, ownerCell } from './owner-cells.ts'
import { responsibilitySv } from './responsibility.sv.ts'
import { nextWith, now, patientWith, responsibilityWith, supportWith } from './strip-fixture.ts'

const words = wordsFrom(responsibilitySv)

describe('M11: who is responsible', () => {
  it('names unit and physician, since when and why', () => {
    expect(ownerCell(patientWith({}), now, words)).toEqual({
      label: 'Ansvarig',
      value: 'Läkarmedverkan – dr Sofia Ek',
      note: 'sedan mån 16 nov 13:20, vid hemgång',
    })
  })

  it('tells nobody apart from not recorded', () => {
    expect(ownerCell(patientWith({ responsibility: null }), now, words).value).toBe('Uppgift saknas')
    const dead = ownerCell(patientWith({ responsibility: null, deceasedAt: '2026-11-23T10:00:00.000Z' }), now, words)
    expect(dead).toMatchObject({ value: 'Ingen', note: 'avliden 2026-11-23' })
  })
})

describe('M11, O1: which number answers at this hour', () => {
  it('says until when, who answers, and what answers after', () => {
    expect(callCell(patientWith({}), now, words)).toEqual({
      label: 'Ring nu, till 17:00',
      value: '031-390 06 12',
      note: 'Teamtelefonen',
      after: 'Från 17:00: Beredskapsjouren, 031-390 06 40',
    })
  })

  it('takes the hour at which the present line closes when the next is open already', () => {
    const open = {
      __typename: 'CallLine',
      label: 'Medicinjouren',
      number: '0313900601',
      person: null,
      from: '2026-11-22T23:00:00.000Z',
      until: null,
    } as const
    const responsibility = responsibilityWith({ callNext: open })
    expect(callCell(patientWith({ responsibility }), now, words).after).toBe('Från 17:00: Medicinjouren, 031-390 06 01')
  })

  it('shows no number when none answers, but when one does', () => {
    const responsibility = responsibilityWith({ callNow: null })
    const closed = callCell(patientWith({ responsibility }), now, words)
    expect(closed.value).toBe('Ingen telefon svarar nu')
    expect(closed.note).toBe('Från 17:00: Beredskapsjouren, 031-390 06 40')
    const never = responsibilityWith({ callNow: null, callNext: null })
    expect(callCell(patientWith({ responsibility: never }), now, words).note).toBe('Livshotande: 112')
  })

  it('shows no number for the dead', () => {
    expect(callCell(patientWith({ deceasedAt: now }), now, words).value).toBe('–')
    expect(nextCell(patientWith({ deceasedAt: now, nextResponsibility: null }), now, words)).toEqual({
      label: 'Därefter',
      value: '–',
    })
  })
})

describe('M8: who is next, and how certain', () => {
  const note = (...next: Parameters<typeof nextWith>) =>
    nextCell(patientWith({ nextResponsibility: nextWith(...next) }), now, words).note

  it('has different words for accepted, proposed and planned', () => {
    expect(note('ACCEPTED', '2026-11-27T07:00:00.000Z')).toBe('från fre 27 nov 08:00, godtaget')
    expect(note('PROPOSED', '2026-11-27T07:00:00.000Z')).toBe('från fre 27 nov 08:00, föreslaget')
    expect(note('PROPOSED', null)).toBe('när överlämningen godtas')
    expect(note('PLANNED', '2026-11-29T23:00:00.000Z')).toBe('efter sön 29 nov, inte föreslaget än')
    expect(note('EXPECTED', null)).toBe('vid hemgång, ordinarie väg')
  })

  it('M9: gives an overdue support no time that nobody has agreed to', () => {
    const support = supportWith({ phase: 'OVERDUE' })
    const patient = patientWith({ support, nextResponsibility: nextWith('PLANNED', '2026-11-22T23:00:00.000Z') })
    expect(nextCell(patient, now, words).note).toBe('när överlämningen godtas')
  })

  it('says that nothing is planned', () => {
    expect(nextCell(patientWith({ nextResponsibility: null }), now, words).value).toBe('Ingen ändring planerad')
  })
})
