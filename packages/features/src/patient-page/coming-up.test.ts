import type { ComingUp_PatientFragment } from '@lih/graphql/documents'
import { plainSpaces, wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { describe, expect, it } from 'vitest'
import { comingUp } from './coming-up.ts'
import { patientPageSv } from './patient-page.sv.ts'
import { now } from './waiting-fixture.ts'

type Patient = ComingUp_PatientFragment
type Support = NonNullable<Patient['support']>
const words = wordsFrom(patientPageSv)
const vallas = { __typename: 'Unit', id: 'vc', name: 'Vårdcentralen Vallås', party: 'VARDCENTRAL' } as const
const next = (certainty: 'ACCEPTED' | 'PROPOSED' | 'PLANNED', at: string | null) =>
  ({ __typename: 'NextResponsibility', certainty, at, unit: vallas }) as const
const support = (facts: Partial<Support>): Support => ({
  __typename: 'Support',
  id: 's',
  phase: 'RUNNING',
  lastDay: '2026-11-29',
  plannedDays: 14,
  lateStartUntil: null,
  followUps: [
    {
      __typename: 'FollowUp',
      id: 'f',
      at: '2026-11-23T09:00:00.000Z',
      nextOn: '2026-11-26',
      by: { __typename: 'Person', id: 'p', name: 'Sofia Ek' },
    },
  ],
  handover: null,
  ...facts,
})
const of = (facts: Partial<Patient>) =>
  comingUp(
    { __typename: 'Patient', id: 'k', nextResponsibility: null, stay: null, support: null, ...facts },
    now,
    words,
  )
const action = {
  __typename: 'OpenAction',
  what: 'Svar på kreatinin',
  owner: null,
  ownerName: null,
  dueOn: '2026-11-27',
} as const

describe('P4: what comes next, derived and never typed twice', () => {
  it('says on the last day that nobody has been asked to take over', () => {
    const items = of({ support: support({}), nextResponsibility: next('PLANNED', '2026-11-29T23:00:00.000Z') })
    expect(items.map((item) => [plainSpaces(item.when), item.title])).toEqual([
      ['tor 26 nov', 'Uppföljning'],
      ['sön 29 nov', 'Läkarstödets sista dag'],
    ])
    expect(items[1]).toMatchObject({ note: 'Överlämning till Vårdcentralen Vallås inte föreslagen än', level: 'plan' })
  })

  it('puts the accepted hand-over and the open actions in order, without the last day', () => {
    const handover: Support['handover'] = {
      __typename: 'Handover',
      id: 'h',
      status: 'ACCEPTED',
      effectiveAt: '2026-11-27T07:00:00.000Z',
      openActions: [action],
    }
    const items = of({
      support: support({ handover }),
      nextResponsibility: next('ACCEPTED', '2026-11-27T07:00:00.000Z'),
    })
    expect(items.map((item) => item.title)).toEqual([
      'Uppföljning',
      'Ansvaret går över till Vårdcentralen Vallås',
      'Svar på kreatinin',
    ])
    expect(items[2]).toMatchObject({ note: 'Saknar ansvarig', level: 'over' })
  })

  it('keeps silent about follow-ups of a support that has ended', () => {
    expect(of({ support: support({ phase: 'HANDED_OVER' }) })).toEqual([])
  })

  it('drops a follow-up that was kept', () => {
    const kept = {
      __typename: 'FollowUp',
      id: 'g',
      at: '2026-11-26T09:00:00.000Z',
      nextOn: null,
      by: { __typename: 'Person', id: 'p', name: 'Sofia Ek' },
    } as const
    const followUps = [...support({}).followUps, kept]
    expect(of({ support: support({ followUps }) }).map((item) => item.id)).toEqual(['last'])
  })
})
