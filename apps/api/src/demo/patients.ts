import { reserveNumber } from '@lih/domain/identity/reserve-number'
import type { LivingSituation } from '@lih/domain/patient/kinds'
import { atTime } from '@lih/domain/time/civil'
import { build } from '../db/build.ts'
import type { Statements } from '../db/statements.ts'
import { enrolment, listing, livingSituation, patient } from '../db/tables/patient.ts'
import { responsibility } from '../db/tables/responsibility.ts'
import { homeNear } from './care-homes.ts'
import { municipalities, units } from './halland.ts'
import { idOf } from './ids.ts'
import { careHomes, familyNames, mensNames, streets, womensNames } from './names.ts'
import { type Random, randomFrom } from './random.ts'
import { testNumbersOfMen, testNumbersOfWomen } from './test-numbers.ts'

export type DemoPatient = {
  readonly id: string
  readonly identity: string
  readonly identityKind: 'PERSONNUMMER' | 'RESERVE_NUMBER'
  readonly given: string
  readonly family: string
  readonly birthDate: string
  readonly sex: 'FEMALE' | 'MALE'
  readonly protection: 'NONE' | 'PROTECTED_REGISTRATION'
  readonly municipality: string
  readonly vardcentral: string
  /** Where the patient was listed at first, and moved from since; null: always at the same. */
  readonly movedFrom: string | null
  readonly living: LivingSituation
  readonly place: string | null
  /** In municipal health care: by decision, or in a care home without one (H3). */
  readonly enrolled: boolean
  readonly interpreter: string | null
}

/** People of whom the pictures and the tests tell: name, number, vårdcentral, whether enrolled in municipal care. */
const known: readonly [number: string, family: string, given: string, vardcentral: string, enrolled: boolean][] = [
  ['193808077667', 'Andersson', 'Karin', 'vc:VC Vallås', true],
  ['193304049228', 'Svensson', 'Märta', 'vc:VC Vallås', true],
  ['193101219214', 'Lindgren', 'Folke', 'vc:VC Nyhem', true],
  ['193405178967', 'Åkesson', 'Britta', 'vc:VC Knäred', true],
  ['193708135219', 'Holmqvist', 'Arne', 'vc:VC Hylte', true],
  ['193607217068', 'Persson', 'Gun-Britt', 'vc:Amadeuskliniken', true],
  ['193909268462', 'Ekström', 'Ulla', 'vc:VC Ullared', false],
  ['194307188179', 'Sjöberg', 'Hans', 'vc:VC Tvååker', true],
  ['194011279090', 'Nilsson', 'Bertil', 'vc:VC Västra Vall', false],
  ['194110147495', 'Öhrn', 'Lennart', 'vc:VC Fjärås', true],
  ['193202119065', 'Bengtsson', 'Ingegerd', 'vc:VC Oskarström', true],
  ['194405307051', 'Magnusson', 'Kjell', 'vc:Stenblomman', false],
  ['194104148871', 'Öhlund', 'Torsten', 'vc:VC Nyhem', false],
  ['193610277448', 'Hedlund', 'Asta', 'vc:VC Vallås', true],
  ['193702159009', 'Pålsson', 'Maj-Lis', 'vc:VC Vallås', true],
  ['193201059247', 'Fors', 'Elna', 'vc:VC Vallås', true],
]
/** Hans Sjöberg's identity is protected: no list and no page shows where he lives. */
const protectedNumber = '194307188179'

const vardcentraler = units.filter((unit) => unit.kind === 'VARDCENTRAL')
const isWoman = (number: string): boolean => Number(number[10]) % 2 === 0
const birthOf = (number: string): string => `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}`

const livingOf = (random: Random, code: string): Pick<DemoPatient, 'living' | 'place' | 'enrolled'> => {
  const draw = random.next()
  // Residents of care homes have municipal health care by law (H3).
  if (draw < 0.14) return { living: 'CARE_HOME', place: homeNear(code, random.pick(careHomes)), enrolled: true }
  if (draw < 0.18)
    return { living: 'SHORT_STAY', place: `Korttids ${homeNear(code, random.pick(careHomes))}`, enrolled: true }
  if (draw < 0.2) return { living: 'LSS', place: 'Gruppbostad Lunden', enrolled: true }
  return { living: 'ORDINARY', place: null, enrolled: random.next() < 0.5 }
}

const municipalityOf = (vardcentral: string): string =>
  vardcentraler.find((unit) => unit.key === vardcentral)?.municipality ?? '1380'

const knownPatients = (): readonly DemoPatient[] =>
  known.map(([number, family, given, vardcentral, enrolled]) => ({
    id: idOf(`patient:${number}`),
    identity: number,
    identityKind: 'PERSONNUMMER',
    given,
    family,
    birthDate: birthOf(number),
    sex: isWoman(number) ? 'FEMALE' : 'MALE',
    protection: number === protectedNumber ? 'PROTECTED_REGISTRATION' : 'NONE',
    municipality: municipalityOf(vardcentral),
    vardcentral,
    movedFrom: null,
    living: 'ORDINARY',
    place: null,
    enrolled,
    interpreter: given === 'Karin' ? 'finska' : 'none',
  }))

const drawn = (random: Random, index: number): DemoPatient => {
  // Of nine in a row five are women; each takes the next number of the list.
  const round = Math.floor(index / 9)
  const inRound = index % 9
  const women = inRound < 5
  const number = women ? testNumbersOfWomen[round * 5 + inRound] : testNumbersOfMen[round * 4 + inRound - 5]
  // A few people have no personnummer: visitors and newcomers get a reserve number of the region.
  const reserve = index % 23 === 22
  const birthDate =
    reserve || number === undefined
      ? `19${random.between(32, 58)}-0${random.between(1, 9)}-1${random.between(0, 9)}`
      : birthOf(number)
  const identity = reserve || number === undefined ? reserveNumber(birthDate, index) : number
  const vardcentral = random.pick(vardcentraler)
  return {
    id: idOf(`patient:${identity}`),
    identity,
    identityKind: reserve || number === undefined ? 'RESERVE_NUMBER' : 'PERSONNUMMER',
    given: random.pick(women ? womensNames : mensNames),
    family: random.pick(familyNames),
    birthDate,
    sex: women ? 'FEMALE' : 'MALE',
    protection: 'NONE',
    municipality: vardcentral.municipality ?? '1380',
    vardcentral: vardcentral.key,
    movedFrom: null,
    ...livingOf(random, vardcentral.municipality ?? '1380'),
    interpreter:
      random.next() < 0.06
        ? random.pick(['arabiska', 'bosniska', 'finska', 'polska'])
        : random.next() < 0.7
          ? 'none'
          : null,
  }
}

/** The demo's patients: those of the stories first, then `count` others. The same every time. */
export const demoPatients = (count: number): readonly DemoPatient[] => {
  const random = randomFrom(14)
  return [...knownPatients(), ...Array.from({ length: count }, (_, index) => drawn(random, index))]
}

/** Every eighth of those at home has changed vårdcentral within the municipality. */
const moved = (one: DemoPatient, index: number): DemoPatient => {
  const near = vardcentraler.filter(
    ({ key, municipality }) => municipality === one.municipality && key !== one.vardcentral,
  )
  const from = near[index % Math.max(near.length, 1)]
  return index % 8 === 0 && from ? { ...one, movedFrom: from.key } : one
}

/** Some of those at home live together, in a home where their vårdcentral makes its rounds. */
const inRoundHome = (one: DemoPatient, index: number): DemoPatient =>
  index % 45 === 7
    ? { ...one, ...roundHome, movedFrom: null, living: 'CARE_HOME', place: 'Björkbacken', enrolled: true }
    : one
const roundHome = { vardcentral: 'vc:VC Vallås', municipality: '1380' } as const

/** People who are at home, drawn after the first `told` of the stories. */
export const patientsAtHome = (told: number, count: number): readonly DemoPatient[] =>
  demoPatients(told + count)
    .slice(-count)
    .map(moved)
    .map(inRoundHome)

/** Since when the demo's people are known here. */
export const begin = atTime('2024-01-08', '08:00')
export const enrolledSince = atTime('2025-03-03', '10:00')
const since = (instant: string): string => `[${instant},)`

const placeOf = (one: DemoPatient) => municipalities.find(({ code }) => code === one.municipality) ?? municipalities[1]

/** Where the person lives and answers the telephone; nothing of a protected one. */
const reach = (one: DemoPatient, random: Random) => {
  const own = `${random.pick(streets)} ${random.between(1, 68)}`
  const street = one.living === 'CARE_HOME' && one.place ? `${one.place}, Parkvägen ${one.place.length}` : own
  const phone = `070-174 06 ${String(random.between(5, 99)).padStart(2, '0')}`
  if (one.protection !== 'NONE') return {}
  return { street, phone, postalCode: placeOf(one).postalCode, city: placeOf(one).area }
}

const plantPersons = async (tx: Statements, patients: readonly DemoPatient[]): Promise<void> => {
  const random = randomFrom(77)
  const rows = patients.map((one) => ({
    id: one.id,
    identityKind: one.identityKind,
    identity: one.identity,
    given: one.given,
    family: one.family,
    birthDate: one.birthDate,
    sex: one.sex,
    protection: one.protection,
    municipalityCode: one.municipality,
    interpreter: one.interpreter,
    recordedAt: begin,
    ...reach(one, random),
  }))
  await tx.write(build.insert(patient).values(rows))
}

/** Plants people at home: who they are, where they live and are listed, and that their vårdcentral is responsible. */
export const plantPatients = async (tx: Statements, patients: readonly DemoPatient[]): Promise<void> => {
  await plantPersons(tx, patients)
  const period = since(begin)
  const vardcentral = (one: DemoPatient) => idOf(`unit:${one.movedFrom ?? one.vardcentral}`)
  const rows = patients.map((one) => ({ patientId: one.id, period, unitId: vardcentral(one) }))
  await tx.write(build.insert(listing).values(rows))
  const homes = patients.map((one) => ({ patientId: one.id, period, kind: one.living, place: one.place }))
  await tx.write(build.insert(livingSituation).values(homes))
  const enrolled = patients.filter((one) => one.enrolled && one.living !== 'CARE_HOME')
  const unitOf = (one: DemoPatient) => idOf(`unit:municipality:${one.municipality}`)
  await tx.write(
    build
      .insert(enrolment)
      .values(enrolled.map((one) => ({ patientId: one.id, period: since(enrolledSince), unitId: unitOf(one) }))),
  )
  await tx.write(build.insert(responsibility).values(rows.map((row) => ({ ...row, reason: 'FIRST_CONTACT' }))))
}
