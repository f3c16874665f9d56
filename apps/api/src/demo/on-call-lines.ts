import type { LineKind, OnCallSpecialty } from '@lih/domain/on-call/kinds'
import type { Hours } from '@lih/domain/time/hours'
import { familyNames, mensNames, womensNames } from './names.ts'
import type { DemoPerson } from './people.ts'
import { randomFrom } from './random.ts'

/** A line of the demo, and who takes part in it. */
export type DemoLine = {
  readonly key: string
  readonly kind: LineKind
  readonly specialty: OnCallSpecialty | null
  readonly label: string
  /** The unit that keeps the roster. */
  readonly owner: string
  /** Keys of people. */
  readonly members: readonly string[]
  readonly slots: readonly Hours[]
}

const hospitalSlots: readonly Hours[] = [
  { days: 'WEEKDAYS', from: '08:00', to: '17:00' },
  { days: 'WEEKDAYS', from: '17:00', to: '08:00' },
  { days: 'WEEKENDS_AND_HOLIDAYS', from: '08:00', to: '20:00' },
  { days: 'WEEKENDS_AND_HOLIDAYS', from: '20:00', to: '08:00' },
]
/** Weekdays 17–08, weekends and holidays 08–08 (O1). */
const jourSlots: readonly Hours[] = [
  { days: 'WEEKDAYS', from: '17:00', to: '08:00' },
  { days: 'WEEKENDS_AND_HOLIDAYS', from: '08:00', to: '20:00' },
  { days: 'WEEKENDS_AND_HOLIDAYS', from: '20:00', to: '08:00' },
]

const specialties: readonly (readonly [OnCallSpecialty, label: string, owner: string, title: string])[] = [
  ['INTERNAL_MEDICINE', 'Medicinjouren', 'ward:61', 'specialist i internmedicin'],
  ['CARDIOLOGY', 'Kardiologjouren', 'ward:62', 'specialist i kardiologi'],
  ['GERIATRICS', 'Geriatrikjouren', 'ward:Närsjukvårdsavdelningen', 'specialist i geriatrik'],
  ['INFECTIOUS_DISEASES', 'Infektionsjouren', 'ward:3A', 'specialist i infektionssjukdomar'],
  ['NEUROLOGY', 'Neurologjouren', 'ward:3B', 'specialist i neurologi'],
  ['ORTHOPAEDICS', 'Ortopedjouren', 'ward:42', 'specialist i ortopedi'],
  ['SURGERY', 'Kirurgjouren', 'ward:32', 'specialist i kirurgi'],
  ['PSYCHIATRY', 'Psykiatrijouren', 'ward:psyk', 'specialist i psykiatri'],
]
/** Specialists of each line, besides those whom the stories know. */
const perLine = 5

const newNames = (taken: ReadonlySet<string>): (() => string) => {
  const random = randomFrom(17_08)
  const used = new Set(taken)
  return () => {
    for (;;) {
      const name = `${random.pick(random.next() < 0.5 ? womensNames : mensNames)} ${random.pick(familyNames)}`
      if (!used.has(name)) {
        used.add(name)
        return name
      }
    }
  }
}

/** The specialists on call, at the ward that keeps their line. @param taken names of everybody else */
export const specialistsOnCall = (taken: ReadonlySet<string>): readonly DemoPerson[] => {
  const name = newNames(taken)
  return specialties.flatMap(([, , owner, title]) =>
    Array.from({ length: perLine }, (): DemoPerson => {
      const key = name()
      const [given = '', ...rest] = key.split(' ')
      return { key, given, family: rest.join(' '), title, profession: 'PHYSICIAN', purpose: 'CARE', units: [owner] }
    }),
  )
}

/** Doctors of Läkarmedverkan and of vårdcentraler take turns on the beredskapsjour. */
const jourMembers = ['Sofia Ek', 'Per Wallin', 'Nadia Hamid', 'Anna Lindh'] as const

/** All lines, in the region's order. @param specialists as `specialistsOnCall` gives them */
export const demoLines = (specialists: readonly DemoPerson[]): readonly DemoLine[] => [
  {
    key: 'jour',
    kind: 'GENERAL_MEDICINE',
    specialty: null,
    label: 'Allmänmedicinska beredskapsjouren',
    owner: 'lm',
    members: jourMembers,
    slots: jourSlots,
  },
  ...specialties.map(
    ([specialty, label, owner], index): DemoLine => ({
      key: specialty,
      kind: 'SPECIALTY',
      specialty,
      label,
      owner,
      members: [
        ...(specialty === 'INTERNAL_MEDICINE' ? ['Johan Sandell'] : []),
        ...specialists.slice(index * perLine, (index + 1) * perLine).map(({ key }) => key),
      ],
      slots: hospitalSlots,
    }),
  ),
]
