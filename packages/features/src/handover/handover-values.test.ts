import type { HandoverPanel_PatientFragment } from '@lih/graphql/documents'
import { wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { describe, expect, it } from 'vitest'
import { effectiveRange, instantOrNull, isWithin, likelyTime } from './effective.ts'
import { handoverSv } from './handover.sv.ts'
import { actionInput, actionValue, emptyAction, withoutOwner } from './open-actions.ts'
import { prefillOf, sourceWords } from './prefill.ts'

const words = wordsFrom(handoverSv)
const now = '2026-11-24T08:42:00.000Z'
type Patient = HandoverPanel_PatientFragment
type Support = NonNullable<Patient['support']>

const contact = (at: string, counterpart: 'PATIENT' | 'RECEIVING_UNIT', outcome: string) =>
  ({
    __typename: 'FollowUp',
    id: at,
    at,
    counterpart,
    mode: 'PHONE',
    outcome,
    by: { __typename: 'Person', id: 'p', name: 'Sofia Ek' },
  }) as const
const support = {
  __typename: 'Support',
  id: 's',
  phase: 'RUNNING',
  dayNumber: 9,
  totalDays: 14,
  followUps: [
    contact('2026-11-17T10:00:00.000Z', 'PATIENT', 'Första.'),
    contact('2026-11-21T10:00:00.000Z', 'PATIENT', 'Bättre.'),
    contact('2026-11-23T10:00:00.000Z', 'PATIENT', 'Stabil.'),
    contact('2026-11-23T14:00:00.000Z', 'RECEIVING_UNIT', 'Enade.'),
  ],
} as unknown as Support
const patient = {
  __typename: 'Patient',
  id: 'k',
  birthDate: '1938-08-07',
  sex: 'FEMALE',
  interpreter: 'finska',
  livingSituation: null,
  enrolment: null,
  stay: {
    id: 'st',
    dischargedAt: '2026-11-16T12:20:00.000Z',
    nights: 7,
    reason: 'Försämrad hjärtsvikt',
    unit: { shortName: 'avd 61' },
  },
} as unknown as Patient

describe('M8: a summary that begins with what is known', () => {
  const prefill = prefillOf(patient, support, null, now, words)

  it('fills situation, background and assessment, each with its source', () => {
    expect(prefill.situation).toEqual({
      text: '88-årig kvinna, hemma sedan mån 16 nov efter 7 dygn på avd 61 för försämrad hjärtsvikt. Dag 9 av 14.',
      source: 'Hämtat från vårdtiden på avd 61',
    })
    expect(prefill.background?.text).toBe('Boende: uppgift saknas, ingen hemsjukvård. Tolk: finska.')
    expect(prefill.assessment?.text).toBe('mån 23 nov: Stabil.\nlör 21 nov: Bättre.')
    expect(prefill.recommendation).toBeUndefined()
  })

  it('says when a text has been changed, and nothing of one that was emptied', () => {
    expect(sourceWords(prefill.situation, prefill.situation?.text ?? '', words)).toBe('Hämtat från vårdtiden på avd 61')
    expect(sourceWords(prefill.situation, 'Eget', words)).toBe('Hämtat från vårdtiden på avd 61, ändrat av dig')
    expect(sourceWords(prefill.situation, ' ', words)).toBeUndefined()
    expect(sourceWords(undefined, 'Eget', words)).toBeUndefined()
  })

  it('G6: goes on from a proposal that was declined', () => {
    const previous = { situation: 'S', background: 'B', assessment: 'A', recommendation: 'R', openActions: [] }
    expect(prefillOf(patient, support, previous, now, words).recommendation).toEqual({
      text: 'R',
      source: 'Hämtat från det förra förslaget',
    })
  })
})

describe('M8: from when', () => {
  it('allows seven days ahead by the wall clock, over the change to winter time too', () => {
    expect(effectiveRange(now)).toEqual({ min: '2026-11-24T09:42', max: '2026-12-01T09:42' })
    expect(effectiveRange('2026-10-24T08:00:00.000Z')).toEqual({ min: '2026-10-24T10:00', max: '2026-10-31T10:00' })
  })

  it('suggests eight o’clock on the last day when it can be reached, else tomorrow', () => {
    expect(likelyTime('2026-11-29', now)).toBe('2026-11-29T08:00')
    expect(likelyTime('2026-11-24', now)).toBe('2026-11-25T08:00')
    expect(likelyTime('2026-11-22', now)).toBe('2026-11-25T08:00')
    expect(likelyTime(null, now)).toBe('2026-11-25T08:00')
  })

  it('counts the whole last day as within the period, and not its midnight', () => {
    expect(isWithin('2026-10-25T23:59', '2026-10-25')).toBe(true)
    expect(isWithin('2026-10-26T00:00', '2026-10-25')).toBe(false)
  })

  it('sends an emptied time as none', () => {
    expect(instantOrNull('')).toBeNull()
    expect(instantOrNull('2026-11-27T08:00')).toBe('2026-11-27T07:00:00.000Z')
  })
})

describe('M8: open actions', () => {
  it('lets nobody be a value, and counts it', () => {
    expect(actionInput(emptyAction)).toEqual({ what: '', owner: null, ownerName: null, dueOn: null })
    expect(actionInput({ what: 'Hb', owner: 'VARDCENTRAL', ownerName: ' ', dueOn: '2026-11-27' })).toEqual({
      what: 'Hb',
      owner: 'VARDCENTRAL',
      ownerName: null,
      dueOn: '2026-11-27',
    })
    expect(withoutOwner([{ owner: null, ownerName: null }, { owner: 'HOSPITAL' }, { ownerName: 'Anna Lindh' }])).toBe(1)
  })

  it('can be typed on from an earlier proposal', () => {
    expect(actionValue({ what: 'Hb', owner: null, ownerName: null, dueOn: null })).toEqual({
      ...emptyAction,
      what: 'Hb',
    })
  })
})
