import type { SupportPlan_SupportFragment } from '@lih/graphql/documents'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'react-intl'
import { describe, expect, it } from 'vitest'
import { PlanView } from './PlanView.tsx'
import { supportSv } from './support.sv.ts'

type Plan = SupportPlan_SupportFragment
const now = '2026-11-24T08:42:00.000Z'
const person = (name: string) => ({ __typename: 'Person', id: name, name, title: 'läkare' }) as const
const answer = (
  party: Plan['answers'][number]['party'],
  state: Plan['answers'][number]['state'],
  name: string,
): Plan['answers'][number] => ({
  __typename: 'SupportAnswer',
  party,
  state,
  answeredAt: state === 'WAITING' ? null : '2026-11-23T12:10:00.000Z',
  answeredBy: state === 'WAITING' ? null : person('Anna Lindh'),
  unit: { __typename: 'Unit', id: name, name, party: 'VARDCENTRAL' },
})
const plan: Plan = {
  __typename: 'Support',
  id: 's',
  version: 1,
  phase: 'PLANNED',
  status: 'PLANNED',
  plannedDays: 14,
  totalDays: 14,
  firstDay: null,
  lastDay: null,
  dayNumber: null,
  daysLeft: null,
  urgency: null,
  dischargedAt: null,
  startedAt: null,
  endedAt: null,
  endReason: null,
  endText: null,
  firstContactAt: null,
  lateStartUntil: null,
  message: 'Hög risk.',
  proposedAt: '2026-11-23T10:15:00.000Z',
  proposedBy: person('Johan Sandell'),
  hospitalUnit: { __typename: 'Unit', id: 'w', name: 'Medicinkliniken avd 61', shortName: 'avd 61' },
  lmUnit: { __typename: 'Unit', id: 'lm', name: 'Läkarmedverkan' },
  receivingUnit: { __typename: 'Unit', id: 'vc', name: 'Vårdcentralen Vallås' },
  municipalUnit: null,
  lmPhysician: null,
  receivingAssignee: null,
  handover: null,
  answers: [
    answer('LAKARMEDVERKAN', 'WAITING', 'Läkarmedverkan'),
    answer('RECEIVING_UNIT', 'CONFIRMED', 'Vårdcentralen Vallås'),
  ],
  messages: [],
}

const text = (facts: Partial<Plan>): string =>
  renderToStaticMarkup(
    <IntlProvider locale="sv-SE" messages={supportSv}>
      <PlanView plan={{ ...plan, ...facts }} now={now} />
    </IntlProvider>,
  )
    .replaceAll(/<span class="u-nw">([^<]*)<\/span>/g, '$1')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

describe('M4: the plan with each party’s answer', () => {
  it('shows answer, person and time, and who is still waited for', () => {
    expect(text({})).toContain('Ja Vårdcentralen Vallås Anna Lindh, i går 13:10')
    expect(text({})).toContain('Väntar Läkarmedverkan')
    expect(text({})).toContain('Utses när Läkarmedverkan bekräftar')
  })

  it('says that a municipality without an effort is not asked', () => {
    expect(text({})).toContain('Kommunen: ingen insats, tillfrågas inte')
  })

  it('says that the municipality’s no never blocks', () => {
    const answers = [...plan.answers, answer('MUNICIPALITY', 'DECLINED', 'Halmstads kommun')]
    expect(text({ answers })).toContain('hindrar inte starten')
    expect(text({ answers })).not.toContain('tillfrågas inte')
  })

  it('keeps the dialogue with who and when, and its coded reason', () => {
    const decline = {
      __typename: 'SupportMessage',
      id: 'm',
      kind: 'DECLINE',
      party: 'LAKARMEDVERKAN',
      text: null,
      reasonCode: 'NO_CAPACITY',
      at: '2026-11-23T14:00:00.000Z',
      by: person('Per Wallin'),
      unit: { __typename: 'Unit', id: 'lm', shortName: 'Läkarmedverkan', party: 'LAKARMEDVERKAN' },
    } as const
    const said = text({ messages: [decline] })
    expect(said).toContain('Förslag Hög risk. Johan Sandell, avd 61, i går 11:15')
    expect(said).toContain('Nej: Plats eller bemanning saknas Per Wallin, Läkarmedverkan, i går 15:00')
  })
})

describe('M5, M9: what each phase means', () => {
  it('says who has the responsibility when the plan was late, lapsed or is overdue', () => {
    expect(text({ phase: 'LATE', lateStartUntil: '2026-11-26T06:45:00.000Z' })).toContain(
      'Vårdcentralen Vallås har läkaransvaret. Läkarstödet kan starta till tor 26 nov 07:45',
    )
    expect(text({ phase: 'LAPSED' })).toContain('Läkarstödet började aldrig. Vårdcentralen Vallås har läkaransvaret.')
    expect(text({ phase: 'OVERDUE', daysLeft: -2 })).toContain(
      'Läkarmedverkan har läkaransvaret kvar tills Vårdcentralen Vallås tar över.',
    )
    expect(text({ phase: 'OVERDUE', daysLeft: -2 })).toContain('Över tid 2 dagar')
  })

  it('I6: tells the hours from discharge to the first contact', () => {
    const started = {
      phase: 'RUNNING',
      dayNumber: 9,
      daysLeft: 5,
      firstDay: '2026-11-16',
      lastDay: '2026-11-29',
      dischargedAt: '2026-11-16T12:20:00.000Z',
      startedAt: '2026-11-16T12:20:00.000Z',
    } as const
    expect(text({ ...started, firstContactAt: '2026-11-17T10:03:00.000Z' })).toContain(
      'tis 17 nov 11:03, 21 timmar efter hemgång',
    )
    expect(text(started)).toContain('Ingen registrerad')
    expect(text(started)).toContain('mån 16 nov – sön 29 nov')
  })

  it('M10: tells how it ended', () => {
    const ended = { phase: 'ENDED', endReason: 'ADMISSION', endedAt: '2026-11-24T02:10:00.000Z' } as const
    expect(text(ended)).toContain('Avbrutet, inskriven igen i dag 03:10')
  })
})
