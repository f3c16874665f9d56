import { wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { describe, expect, it } from 'vitest'
import { patientPageSv } from './patient-page.sv.ts'
import { waitingCorrections } from './waiting-correction.ts'
import { handoverWith, now, waitingPatientWith, waitingSupportWith } from './waiting-fixture.ts'
import { waitingHandover } from './waiting-handover.ts'
import type { WaitingPatient } from './waiting-item.ts'
import { waitingRequests } from './waiting-request.ts'
import { waitingStay } from './waiting-stay.ts'
import { waitingSupport } from './waiting-support.ts'

const words = wordsFrom(patientPageSv)
const unit = (id: string, name: string, party: 'LAKARMEDVERKAN' | 'VARDCENTRAL') =>
  ({ __typename: 'Unit', id, name, party }) as const
const waits = {
  __typename: 'SupportAnswer',
  party: 'RECEIVING_UNIT',
  state: 'WAITING',
  unit: unit('vc', 'Vårdcentralen Vallås', 'VARDCENTRAL'),
} as const

describe('M6: what waits in an extension', () => {
  it('waits for another physician, whom the server lets review', () => {
    const extension = {
      __typename: 'Extension',
      id: 'e',
      status: 'REQUESTED',
      newLastDay: '2026-12-06',
      reason: 'Vätskan är inte i balans.',
      requestedAt: '2026-11-23T13:20:00.000Z',
      requestedBy: { __typename: 'Person', id: 'p', name: 'Sofia Ek' },
    } as const
    const asked = waitingSupportWith({ extensions: [extension] })
    const mine = { unitId: 'lm' }
    expect(waitingSupport(waitingPatientWith(['extension:review'], asked), mine, now, words)).toMatchObject([
      {
        id: 'extension',
        place: 'support',
        text: '”Vätskan är inte i balans.”',
        by: 'Begärd av dr Sofia Ek, i går 14:20',
      },
    ])
    expect(waitingSupport(waitingPatientWith([], asked), mine, now, words)).toEqual([])
  })
})

describe('V2: a doctor request that waits', () => {
  const request: WaitingPatient['waitingRequests'][number] = {
    __typename: 'WaitingRequest',
    id: 'r',
    urgency: 'TODAY',
    status: 'SENT',
    situation: 'Mer andfådd sedan i går.',
    sentAt: '2026-11-24T07:42:00.000Z',
    dueAt: '2026-11-24T11:42:00.000Z',
    fromUnit: { __typename: 'Unit', id: 'm', shortName: 'Halmstad hemsjukvård' },
  }
  const items = (facts: Partial<typeof request>, at: string = now) =>
    waitingRequests({ ...waitingPatientWith([], null), waitingRequests: [{ ...request, ...facts }] }, at, words)
  it('says what is asked, by whom, and until when; and leads to its tab', () => {
    expect(items({})).toEqual([
      {
        id: 'request-r',
        level: 'urgent',
        title: 'Läkarbegäran väntar på svar',
        text: '”Mer andfådd sedan i går.”',
        by: 'Från Halmstad hemsjukvård, i dag 08:42. Svar senast i dag 12:42.',
        place: 'request',
        open: 'Läs och svara',
      },
    ])
  })
  it('says what is acute, what is late, and that the nurse is asked back', () => {
    expect(items({ urgency: 'ACUTE' })[0]?.title).toBe('Akut läkarbegäran väntar på svar')
    expect(items({}, '2026-11-24T11:42:01.000Z')[0]).toMatchObject({ level: 'over' })
    expect(items({}, '2026-11-24T11:42:01.000Z')[0]?.by).toContain('Svaret skulle ha kommit i dag 12:42.')
    expect(items({ status: 'ASKED_BACK' })[0]?.title).toBe('Läkaren har ställt en motfråga')
  })
})

describe('M11: what waits when a late fact has corrected the timeline', () => {
  const of = (unitName: string, from: string, to: string | null) =>
    ({
      __typename: 'CorrectedInterval',
      from,
      to,
      unit: { __typename: 'Unit', id: unitName, shortName: unitName },
    }) as const
  const correction: WaitingPatient['corrections'][number] = {
    __typename: 'TimelineCorrection',
    id: 'c',
    effectiveAt: '2026-11-24T06:00:00.000Z',
    correctedAt: '2026-11-24T08:30:00.000Z',
    reason: 'ADMISSION',
    mayAcknowledge: true,
    was: [
      of('LM', '2026-11-24T06:00:00.000Z', '2026-11-24T07:00:00.000Z'),
      of('VC Vallås', '2026-11-24T07:00:00.000Z', null),
    ],
    holds: [of('avd 61', '2026-11-24T06:00:00.000Z', null)],
  }
  const items = (facts: object) =>
    waitingCorrections({ ...waitingPatientWith([], null), corrections: [{ ...correction, ...facts }] }, now, words)

  it('says what was shown, what holds and why, until it is acknowledged', () => {
    expect(items({})).toMatchObject([
      {
        title: 'Tidslinjen rättades',
        text: 'Inskrivningen i dag 07:00 registrerades först i dag 09:30.',
        lines: [
          'Visades: LM i dag 07:00 till i dag 08:00, VC Vallås från i dag 08:00.',
          'Gäller nu: avd 61 från i dag 07:00.',
        ],
        subjectId: 'c',
      },
    ])
    expect(items({ mayAcknowledge: false })).toEqual([])
  })

  it('says that nobody is responsible after a death', () => {
    expect(items({ reason: 'DEATH', holds: [] })[0]?.lines?.[1]).toBe('Gäller nu: ingen är ansvarig efter dödsfallet.')
  })
})

describe('M8: what waits in a hand-over', () => {
  const support = (facts: Parameters<typeof waitingSupportWith>[0]) => waitingSupportWith(facts)

  it('waits for the receiver when the server lets it accept, and for nobody else', () => {
    const proposed = support({ urgency: 'URGENT', handover: handoverWith({}) })
    const mine = waitingHandover(waitingPatientWith(['handover:accept'], proposed), now, words)
    expect(mine).toMatchObject([
      { id: 'accept', level: 'urgent', place: 'handover', by: 'Sofia Ek, Läkarmedverkan, i går 14:20' },
    ])
    expect(waitingHandover(waitingPatientWith([], proposed), now, words)).toEqual([])
  })

  it('hides what the server does not allow', () => {
    const proposed = support({ handover: handoverWith({}) })
    const patient = waitingPatientWith(['handover:accept'], proposed)
    const refused = {
      ...patient,
      availableActions: patient.availableActions.map((one) => ({ ...one, allowed: false })),
    }
    expect(waitingHandover(refused, now, words)).toEqual([])
  })

  it('shows the question to the one who proposed', () => {
    const asker = { __typename: 'Person', id: 'a', name: 'Anna Lindh' } as const
    const question = {
      __typename: 'HandoverMessage',
      id: 'm',
      kind: 'QUESTION',
      text: 'Waran?',
      at: '2026-11-24T08:05:00.000Z',
      by: asker,
      unit: { __typename: 'Unit', id: 'vc', shortName: 'VC Vallås' },
    } as const
    const returned = support({ handover: handoverWith({ status: 'RETURNED', messages: [question] }) })
    const items = waitingHandover(waitingPatientWith(['handover:answer'], returned), now, words)
    expect(items).toMatchObject([
      {
        title: 'Vårdcentralen Vallås frågar om överlämningen',
        text: '”Waran?”',
        by: 'Anna Lindh, VC Vallås, i dag 09:05',
      },
    ])
  })

  it('asks for a proposal from the days of planning on, not before', () => {
    const of = (facts: Parameters<typeof waitingSupportWith>[0]) =>
      waitingHandover(waitingPatientWith(['handover:propose'], support(facts)), now, words)
    expect(of({ urgency: 'CALM' })).toEqual([])
    expect(of({ urgency: 'PLAN', daysLeft: 3 })).toMatchObject([
      { title: 'Planera överlämning', text: '3 dagar kvar, Vårdcentralen Vallås har inte fått något förslag.' },
    ])
    expect(of({ urgency: 'OVER', daysLeft: -2 })).toMatchObject([
      { level: 'over', text: 'Läkarmedverkan har ansvaret kvar tills Vårdcentralen Vallås tar över.' },
    ])
    expect(of({ urgency: 'CALM', handover: handoverWith({ status: 'DECLINED', messages: [] }) })).toEqual([])
  })
})

describe('M4, M7: what waits in the plan and during the support', () => {
  it('waits for the own unit’s answer only', () => {
    const patient = waitingPatientWith(['support:answer'], waitingSupportWith({ phase: 'PLANNED', answers: [waits] }))
    expect(waitingSupport(patient, { unitId: 'vc' }, now, words)).toMatchObject([
      { id: 'answer', text: 'Medicinkliniken avd 61 föreslår 14 dagar från hemgång, sedan Vårdcentralen Vallås.' },
    ])
    expect(waitingSupport(patient, { unitId: 'lm' }, now, words)).toEqual([])
  })

  it('M5: presses when the patient has gone home unconfirmed', () => {
    const late = waitingSupportWith({ phase: 'LATE', answers: [waits], lateStartUntil: '2026-11-26T06:45:00.000Z' })
    expect(waitingSupport(waitingPatientWith(['support:answer'], late), { unitId: 'vc' }, now, words)).toMatchObject([
      { level: 'over', text: 'Patienten har gått hem. Läkarstödet kan starta till tor 26 nov 07:45 om ni bekräftar.' },
    ])
  })

  it('waits for an agreed follow-up on its day, and presses after it', () => {
    const followUp = (nextOn: string) =>
      ({
        __typename: 'FollowUp',
        id: 'f',
        at: '2026-11-20T09:00:00.000Z',
        nextOn,
        by: { __typename: 'Person', id: 'p', name: 'Sofia Ek' },
      }) as const
    const of = (nextOn: string) =>
      waitingSupport(
        waitingPatientWith(['followUp:record'], waitingSupportWith({ followUps: [followUp(nextOn)] })),
        { unitId: 'lm' },
        now,
        words,
      )
    expect(of('2026-11-25')).toEqual([])
    expect(of('2026-11-24')).toMatchObject([{ level: 'plan', title: 'Uppföljning planerad i dag' }])
    expect(of('2026-11-22')).toMatchObject([{ level: 'urgent', title: 'Uppföljning skulle ha skett sön 22 nov' }])
  })

  it('V5: misses the first contact', () => {
    const fresh = waitingSupportWith({ firstContactAt: null })
    expect(waitingSupport(waitingPatientWith(['followUp:record'], fresh), { unitId: 'lm' }, now, words)).toMatchObject([
      { id: 'first-contact' },
    ])
  })
})

describe('M2, M3: what waits at the ward', () => {
  const stay = {
    __typename: 'Stay',
    id: 'st',
    admittedAt: now,
    dischargedAt: null,
    expectedDischargeOn: null,
    unit: { __typename: 'Unit', id: 'w', shortName: 'avd 61' },
    riskAssessment: null,
  } as const
  const at = (riskAssessment: { __typename: 'RiskAssessment'; id: string; decision: 'HIGH' | 'NOT_HIGH' } | null) =>
    waitingStay(
      { ...waitingPatientWith(['risk:decide', 'support:propose'], null), stay: { ...stay, riskAssessment } },
      words,
    ).map((item) => item.id)

  it('asks for the decision first, then for the plan of a patient at high risk', () => {
    expect(at(null)).toEqual(['risk'])
    expect(at({ __typename: 'RiskAssessment', id: 'r', decision: 'HIGH' })).toEqual(['propose-support'])
    expect(at({ __typename: 'RiskAssessment', id: 'r', decision: 'NOT_HIGH' })).toEqual([])
  })
})
