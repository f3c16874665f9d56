import type { Profession, Purpose } from '@lih/domain/organisation/kinds'
import { units } from './halland.ts'
import { familyNames, mensNames, womensNames } from './names.ts'
import { specialistsOnCall } from './on-call-lines.ts'
import { randomFrom } from './random.ts'

/** A member of staff and the units where they hold an assignment, the usual one first. */
export type DemoPerson = {
  readonly key: string
  readonly given: string
  readonly family: string
  readonly title: string
  readonly profession: Profession
  readonly purpose: Purpose
  readonly units: readonly string[]
}

const person = (
  name: string,
  title: string,
  profession: Profession,
  at: readonly string[],
  purpose: Purpose = 'CARE',
): DemoPerson => {
  const [given = '', ...rest] = name.split(' ')
  return { key: name, given, family: rest.join(' '), title, profession, purpose, units: at }
}

/** The people of the stories, by name: those whom the start command suggests stand first in each portal. */
const named: readonly DemoPerson[] = [
  person('Johan Sandell', 'läkare', 'PHYSICIAN', ['ward:61', 'ward:62']),
  person('Karin Nyström', 'sjuksköterska', 'NURSE', ['ward:61', 'ward:62']),
  person('Helena Rask', 'utskrivningskoordinator', 'COORDINATOR', ['ward:61', 'ward:62', 'ward:32', 'ward:42']),
  person('Sofia Ek', 'läkare', 'PHYSICIAN', ['lm']),
  person('Per Wallin', 'läkare', 'PHYSICIAN', ['lm']),
  person('Nadia Hamid', 'läkare', 'PHYSICIAN', ['lm']),
  person('Lotta Brink', 'koordinator', 'COORDINATOR', ['lm']),
  person('Anna Lindh', 'läkare', 'PHYSICIAN', ['vc:VC Vallås', 'vc:VC Oskarström']),
  person('Petra Olofsson', 'sjuksköterska', 'NURSE', ['vc:VC Vallås']),
  person('Maja Berg', 'sjuksköterska', 'NURSE', ['municipality:1380']),
  person('Elin Fors', 'sjuksköterska', 'NURSE', ['municipality:1380', 'municipality:1315']),
  person('Ola Sterner', 'läkare', 'PHYSICIAN', ['psychiatry']),
  person('Rut Hallberg', 'systemförvaltare', 'ADMINISTRATOR', ['region'], 'ADMINISTRATION'),
]

/** Heads who make their unit ready and say from when it takes part (M17); the first one’s unit does not yet (M13). */
const heads: readonly DemoPerson[] = [
  person('Gunilla Ström', 'verksamhetschef', 'UNIT_MANAGER', ['vc:VC Kungsbacka'], 'ADMINISTRATION'),
  person('Mats Hedlund', 'verksamhetschef', 'UNIT_MANAGER', ['vc:VC Vallås'], 'ADMINISTRATION'),
  person('Eva Lundin', 'avdelningschef', 'UNIT_MANAGER', ['ward:61'], 'FOLLOW_UP'),
]

/** Who looks after agreements, amounts and rollout for the whole region. */
const office: readonly DemoPerson[] = [
  person('Kerstin Alm', 'handläggare', 'ADMINISTRATOR', ['region'], 'ADMINISTRATION'),
  person('Bengt Wiklund', 'ekonom', 'ADMINISTRATOR', ['region'], 'ADMINISTRATION'),
  person('Ingrid Falk', 'avtalschef', 'UNIT_MANAGER', ['region'], 'ADMINISTRATION'),
]

const hasPhysician = new Set(named.filter((one) => one.profession === 'PHYSICIAN').flatMap((one) => one.units))
const hasNurse = new Set(named.filter((one) => one.profession === 'NURSE').flatMap((one) => one.units))

/** Each ward, vårdcentral and municipality has someone who answers. */
const staff = (): readonly DemoPerson[] => {
  const random = randomFrom(1_380)
  const taken = new Set([...named, ...heads, ...office].map((one) => one.key))
  const newName = (): string => {
    for (;;) {
      const name = `${random.pick(random.next() < 0.6 ? womensNames : mensNames)} ${random.pick(familyNames)}`
      if (!taken.has(name)) {
        taken.add(name)
        return name
      }
    }
  }
  const clinics = units.filter((unit) => unit.kind === 'HOSPITAL_WARD' || unit.kind === 'VARDCENTRAL')
  const physicians = clinics.filter((unit) => !hasPhysician.has(unit.key) || unit.key === 'vc:VC Oskarström')
  const nurses = units
    .filter((unit) => unit.kind === 'MUNICIPAL_HEALTH_CARE' || clinics.includes(unit))
    .filter((unit) => !hasNurse.has(unit.key))
  return [
    ...named,
    ...physicians.map((unit) => person(newName(), 'läkare', 'PHYSICIAN', [unit.key])),
    ...nurses.map((unit) => person(newName(), 'sjuksköterska', 'NURSE', [unit.key])),
    ...heads,
    ...office,
  ]
}

/** The hospital's specialists who are on call, besides the people of the wards. */
export const specialists = (): readonly DemoPerson[] => specialistsOnCall(new Set(staff().map(({ key }) => key)))

/** Everybody. */
export const people = (): readonly DemoPerson[] => [...staff(), ...specialists()]
