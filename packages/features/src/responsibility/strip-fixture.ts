import type { ResponsibilityStrip_PatientFragment } from '@lih/graphql/documents'

type Patient = ResponsibilityStrip_PatientFragment
type Support = NonNullable<Patient['support']>
type Responsibility = NonNullable<Patient['responsibility']>

/** Tuesday 24 November 2026, 09:42 in Stockholm. */
export const now = '2026-11-24T08:42:00.000Z'

export const supportWith = (facts: Partial<Support>): Support => ({
  __typename: 'Support',
  id: 's',
  phase: 'RUNNING',
  dayNumber: 9,
  daysLeft: 5,
  totalDays: 14,
  plannedDays: 14,
  firstDay: '2026-11-16',
  lastDay: '2026-11-29',
  urgency: 'CALM',
  lateStartUntil: null,
  pause: null,
  endedAt: null,
  endReason: null,
  answers: [],
  handover: null,
  ...facts,
})

export const responsibilityWith = (facts: Partial<Responsibility>): Responsibility => ({
  __typename: 'Responsibility',
  since: '2026-11-16T12:20:00.000Z',
  reason: 'SUPPORT_START',
  unit: {
    __typename: 'Unit',
    id: 'lm',
    name: 'Läkarmedverkan i Halland',
    shortName: 'Läkarmedverkan',
    party: 'LAKARMEDVERKAN',
  },
  physician: { __typename: 'Person', id: 'p', name: 'Sofia Ek' },
  callNow: {
    __typename: 'CallLine',
    label: 'Teamtelefonen',
    number: '0313900612',
    person: null,
    from: null,
    until: '2026-11-24T16:00:00.000Z',
  },
  callNext: {
    __typename: 'CallLine',
    label: 'Beredskapsjouren',
    number: '0313900640',
    person: null,
    from: '2026-11-24T16:00:00.000Z',
    until: null,
  },
  callGap: null,
  callChangesAt: '2026-11-24T16:00:00.000Z',
  ...facts,
})

const vallas = {
  __typename: 'Unit',
  id: 'vc',
  name: 'Vårdcentralen Vallås',
  shortName: 'VC Vallås',
  party: 'VARDCENTRAL',
} as const

export const nextWith = (
  certainty: NonNullable<Patient['nextResponsibility']>['certainty'],
  at: string | null,
): NonNullable<Patient['nextResponsibility']> => ({ __typename: 'NextResponsibility', certainty, at, unit: vallas })

export const patientWith = (facts: Partial<Patient>): Patient => ({
  __typename: 'Patient',
  id: 'k',
  deceasedAt: null,
  responsibility: responsibilityWith({}),
  nextResponsibility: nextWith('PLANNED', '2026-11-29T23:00:00.000Z'),
  stay: null,
  support: supportWith({}),
  ...facts,
})
