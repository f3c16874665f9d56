import type { WaitingPatient, WaitingSupport } from './waiting-item.ts'

/** Tuesday 24 November 2026, 09:42 in Stockholm. */
export const now = '2026-11-24T08:42:00.000Z'

export type Handover = NonNullable<WaitingSupport['handover']>

const person = { __typename: 'Person', id: 'p', name: 'Sofia Ek' } as const

export const handoverWith = (facts: Partial<Handover>): Handover => ({
  __typename: 'Handover',
  id: 'h',
  status: 'PROPOSED',
  proposedAt: '2026-11-23T13:20:00.000Z',
  proposedEffectiveAt: null,
  effectiveAt: null,
  proposedBy: person,
  fromUnit: { __typename: 'Unit', id: 'lm', name: 'Läkarmedverkan' },
  toUnit: { __typename: 'Unit', id: 'vc', name: 'Vårdcentralen Vallås' },
  messages: [],
  ...facts,
})

export const waitingSupportWith = (facts: Partial<WaitingSupport>): WaitingSupport => ({
  __typename: 'Support',
  id: 's',
  phase: 'RUNNING',
  urgency: 'CALM',
  daysLeft: 5,
  lastDay: '2026-11-29',
  plannedDays: 14,
  lateStartUntil: null,
  pause: null,
  firstContactAt: '2026-11-17T08:00:00.000Z',
  proposedAt: '2026-11-14T10:15:00.000Z',
  proposedBy: person,
  hospitalUnit: { __typename: 'Unit', id: 'w', name: 'Medicinkliniken avd 61', shortName: 'avd 61' },
  receivingUnit: { __typename: 'Unit', id: 'vc', name: 'Vårdcentralen Vallås' },
  answers: [],
  messages: [],
  extensions: [],
  followUps: [],
  handover: null,
  ...facts,
})

export const waitingPatientWith = (actions: readonly string[], support: WaitingSupport | null): WaitingPatient => ({
  __typename: 'Patient',
  id: 'k',
  availableActions: actions.map((action) => ({
    __typename: 'AvailableAction',
    action,
    allowed: true,
    code: null,
    params: null,
  })),
  stay: null,
  support,
  corrections: [],
  waitingRequests: [],
})
