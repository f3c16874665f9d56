import { addDays, civilDateOf } from '@lih/domain/time/civil'
import { build } from '../db/build.ts'
import type { Statements } from '../db/statements.ts'
import {
  agreement,
  careHome,
  careHomeAssignment,
  careHomeMeeting,
  careHomePlaces,
  careHomeTerm,
} from '../db/tables/care-home.ts'
import { careHomeText, careHomeTextUse } from '../db/tables/care-home-text.ts'
import { municipalities, providers, units } from './halland.ts'
import { idOf } from './ids.ts'
import { careHomes } from './names.ts'
import { people } from './people.ts'

/** Of each municipality two homes, in the order of both lists. */
const homesIn = (code: string): readonly string[] => {
  const index = municipalities.findIndex((one) => one.code === code)
  return careHomes.slice(2 * index, 2 * index + 2)
}

/** A home of the municipality, whichever was drawn. */
export const homeNear = (code: string, drawn: (typeof careHomes)[number]): string =>
  homesIn(code)[careHomes.indexOf(drawn) % 2] ?? drawn

/** Of whom the stories tell: a home in Halmstad, with what waits for an answer. */
const shown = 2

/** From when the text with the raise holds. */
const renewedFrom = '2026-01-01'

type Home = { readonly name: string; readonly code: string; readonly index: number; readonly vardcentral: string }

const allHomes: readonly Home[] = municipalities.flatMap(({ code }) => {
  const near = units.filter((one) => one.kind === 'VARDCENTRAL' && one.municipality === code)
  return homesIn(code).map((name, n) => ({
    name,
    code,
    index: careHomes.indexOf(name as (typeof careHomes)[number]),
    vardcentral: (n === 0 ? near[0] : near.at(-1))?.key ?? '',
  }))
})

const homeId = ({ name }: Home): string => idOf(`care-home:${name}`)
const assignmentId = ({ name }: Home): string => idOf(`care-home-assignment:${name}`)
const physicianAt = (unit: string): string | null => {
  const who = people().find((one) => one.profession === 'PHYSICIAN' && one.units[0] === unit)
  return who ? idOf(`person:${who.key}`) : null
}
const nurseAt = (code: string): string | null => {
  const who = people().find(({ profession, units: at }) => profession === 'NURSE' && at[0] === `municipality:${code}`)
  return who ? idOf(`person:${who.key}`) : null
}

/** Who has how many places from when; one municipality asks for five more. */
const placesOf = (home: Home, now: string) => {
  const { index, code } = home
  const proposed = { careHomeId: homeId(home), proposedBy: nurseAt(code), proposedAt: now }
  const first = { ...proposed, validFrom: '2025-01-01', ordinary: 28 + 3 * index, shortStay: index % 3 === 0 ? 6 : 0 }
  const confirmed = { ...first, confirmedAt: now, confirmedBy: idOf('person:Ingrid Falk') }
  const next = { ...proposed, validFrom: addDays(civilDateOf(now), 40), ordinary: 39, shortStay: 0 }
  return index === shown ? [confirmed, next] : [confirmed]
}

const agreed = (home: Home, now: string) => ({
  assignmentId: assignmentId(home),
  proposedUnitId: idOf(`unit:${home.vardcentral}`),
  proposedAt: now,
  proposedBy: physicianAt(home.vardcentral),
  agreedAt: now,
  agreedBy: nurseAt(home.code),
})

/** Dialogue and acute path; of one home the municipality has proposed other times. */
const termsOf = (home: Home, now: string) => {
  const weekday = ['varje måndag', 'varje tisdag', 'varje onsdag', 'varje torsdag'][home.index % 4] ?? 'varje måndag'
  const dialogue = {
    ...agreed(home, now),
    kind: 'DIALOGUE',
    mode: 'PHYSICAL',
    phone: null,
    text: `${weekday} 13–15`,
  }
  // Of a series that is reserved for fiction.
  const phone = `08-465 004 ${String(70 + home.index)}`
  const acute = {
    ...agreed(home, now),
    kind: 'ACUTE_PATH',
    mode: null,
    phone,
    text: 'vardagar 8–17, läkarens direktnummer',
  }
  const other = {
    ...dialogue,
    mode: 'VIDEO',
    text: 'varje torsdag 9–10',
    proposedUnitId: idOf(`unit:municipality:${home.code}`),
    proposedBy: nurseAt(home.code),
    agreedAt: null,
    agreedBy: null,
  }
  return home.index === shown ? [dialogue, acute, other] : home.index % 5 === 4 ? [dialogue] : [dialogue, acute]
}

const plantAgreements = async (tx: Statements): Promise<void> => {
  const municipal = municipalities.map(({ code, name }) => ({
    layer: 'REGION_MUNICIPALITY',
    counterpart: code,
    title: `Avtal om läkarmedverkan, Region Halland och ${name}`,
    validFrom: '2025-01-01',
    validTo: '2028-12-31',
  }))
  const main = providers
    .filter(({ key }) => units.some((one) => one.kind === 'VARDCENTRAL' && one.provider === key))
    .map(({ key, name }) => ({
      layer: 'MAIN',
      counterpart: idOf(`provider:${key}`),
      title: `Huvudavtal inom vårdval, ${name}`,
      validFrom: '2025-01-01',
      validTo: null,
    }))
  await tx.write(build.insert(agreement).values([...municipal, ...main]))
}

/** Two versions of the text: the second, with the raise, is agreed on for all but one home, whose vårdcentral has just been asked. */
const plantTexts = async (tx: Statements): Promise<void> => {
  const [before, renewed] = ['2025', '2026'].map((year) => ({
    id: idOf(`care-home-text:${year}`),
    title: `Tilläggsavtal SäBo, version ${year} (påhittat)`,
    raises: year === '2026',
  }))
  if (before === undefined || renewed === undefined) return
  await tx.write(build.insert(careHomeText).values([before, renewed]))
  const officer = idOf('person:Ingrid Falk')
  const uses = allHomes.flatMap((home) => {
    const proposed = { assignmentId: assignmentId(home), proposedAt: tx.now, proposedBy: officer }
    const signed = { ...proposed, agreedAt: tx.now, agreedBy: physicianAt(home.vardcentral) }
    const first = { ...signed, textId: before.id, validFrom: '2025-01-01' }
    const next = { textId: renewed.id, validFrom: renewedFrom }
    return [first, home.index === shown ? { ...proposed, ...next } : { ...signed, ...next }]
  })
  await tx.write(build.insert(careHomeTextUse).values(uses))
}

/** Care homes, who has the assignment for each, and what is agreed (A1–A4, A7, A10). All invented. */
export const plantCareHomes = async (tx: Statements): Promise<void> => {
  const { now } = tx
  await plantAgreements(tx)
  const homes = allHomes.map((home) => ({
    id: homeId(home),
    name: home.name,
    municipalityCode: home.code,
    unitId: idOf(`unit:municipality:${home.code}`),
  }))
  await tx.write(build.insert(careHome).values(homes))
  await tx.write(build.insert(careHomePlaces).values(allHomes.flatMap((home) => placesOf(home, now))))
  const assignments = allHomes.map((home) => ({
    id: assignmentId(home),
    careHomeId: homeId(home),
    unitId: idOf(`unit:${home.vardcentral}`),
    validFrom: '2025-01-01',
    validTo: null,
    renewedFrom: home.index === shown ? null : renewedFrom,
    physicianId: home.index % 4 === 3 ? null : physicianAt(home.vardcentral),
    physicianSince: home.index % 4 === 3 ? null : now,
  }))
  await tx.write(build.insert(careHomeAssignment).values(assignments))
  await plantTexts(tx)
  await tx.write(build.insert(careHomeTerm).values(allHomes.flatMap((home) => termsOf(home, now))))
  const meetings = allHomes
    .filter(({ index }) => index % 3 !== 2)
    .map((home) => ({
      assignmentId: assignmentId(home),
      heldOn: '2025-10-14',
      present: 'Huvudansvarig läkare, enhetschef, två sjuksköterskor',
      minutes: 'Fasta tider fungerar. Läkemedelsgenomgångar planeras i god tid.',
      unitId: idOf(`unit:${home.vardcentral}`),
    }))
  await tx.write(build.insert(careHomeMeeting).values(meetings))
}
