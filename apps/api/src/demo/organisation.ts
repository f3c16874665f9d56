import type { Profession } from '@lih/domain/organisation/kinds'
import type { Hours } from '@lih/domain/time/hours'
import type { Actor } from '../context.ts'
import { build } from '../db/build.ts'
import type { Statements } from '../db/statements.ts'
import { assignment, contactChannel, defaultReceivingUnit, person, provider, unit } from '../db/tables/organisation.ts'
import { type DemoUnit, fictionalNumbers, hsaPrefix, municipalities, providers, units } from './halland.ts'
import { idOf } from './ids.ts'
import { jourLineId, plantOnCall } from './on-call.ts'
import { people } from './people.ts'

const since = '2020-01-01'
const office: readonly Hours[] = [{ days: 'WEEKDAYS', from: '08:00', to: '17:00' }]
const wardHours: readonly Hours[] = [{ days: 'WEEKDAYS', from: '08:00', to: '16:30' }]
const always: readonly Hours[] = [{ days: 'ALL', from: '00:00', to: '00:00' }]
type Line = {
  readonly label: string
  readonly number: string
  readonly hours: readonly Hours[]
  readonly enrolledOnly?: boolean
  readonly onCallLineId?: string
}

/** The exchange answers for the beredskapsjour whoever is on duty, by day and evening. */
const exchangeHours: readonly Hours[] = [{ days: 'ALL', from: '07:00', to: '21:00' }]

/** Numbers that several units share. */
const sharedLines = (next: () => string) => ({
  onCall: {
    label: 'Allmänmedicinska beredskapsjouren',
    number: next(),
    hours: exchangeHours,
    enrolledOnly: true,
    onCallLineId: jourLineId,
  },
  medical: { label: 'Medicinjouren, Hallands sjukhus', number: next(), hours: always },
  psychiatric: { label: 'Psykiatrijouren', number: next(), hours: always },
  advice: { label: 'Sjukvårdsrådgivningen', number: '1177', hours: always },
})

const linesOf = (one: DemoUnit, own: string, shared: ReturnType<typeof sharedLines>): readonly Line[] => {
  switch (one.kind) {
    case 'HOSPITAL_WARD':
      return [
        { label: 'Avdelningsläkaren', number: own, hours: wardHours },
        one.specialty === 'PSYCHIATRIC' ? shared.psychiatric : shared.medical,
      ]
    case 'LAKARMEDVERKAN':
      return [{ label: 'Läkarmedverkans teamtelefon', number: own, hours: office }, shared.onCall, shared.medical]
    case 'VARDCENTRAL':
      return [{ label: 'Vårdcentralens läkarlinje', number: own, hours: office }, shared.onCall, shared.advice]
    case 'PSYCHIATRIC_CLINIC':
      return [{ label: 'Öppenvårdens läkare', number: own, hours: office }, shared.psychiatric]
    case 'MUNICIPAL_HEALTH_CARE':
      return [{ label: 'Sjuksköterska i tjänst', number: own, hours: always }]
    case 'ON_CALL':
      return [shared.onCall]
    case 'REGION_OFFICE':
    case 'OTHER_PROVIDER':
      return []
  }
}

const plantUnits = async (tx: Statements): Promise<void> => {
  await tx.write(
    build.insert(provider).values(
      providers.map((one, index) => ({
        id: idOf(`provider:${one.key}`),
        hsaId: `${hsaPrefix}P${String(index + 1).padStart(3, '0')}`,
        name: one.name,
        ownerForm: one.ownerForm,
      })),
    ),
  )
  await tx.write(
    build.insert(unit).values(
      units.map((one, index) => ({
        id: idOf(`unit:${one.key}`),
        hsaId: `${hsaPrefix}E${String(index + 1).padStart(3, '0')}`,
        providerId: idOf(`provider:${one.provider}`),
        kind: one.kind,
        name: one.name,
        shortName: one.shortName,
        parentName: one.parentName,
        municipalityCode: one.municipality,
        specialty: one.specialty,
      })),
    ),
  )
}

/** Every unit's telephone lines, and the own numbers of the on-call lines. */
const telephony = () => {
  const next = fictionalNumbers()
  const shared = sharedLines(next)
  const channels = units.flatMap((one) =>
    linesOf(one, next(), shared).map((line, position) => ({
      unitId: idOf(`unit:${one.key}`),
      label: line.label,
      number: line.number,
      hours: line.hours,
      enrolledOnly: line.enrolledOnly ?? false,
      onCallLineId: line.onCallLineId ?? null,
      position,
      validFrom: since,
    })),
  )
  const known: Readonly<Record<string, Line>> = {
    jour: shared.onCall,
    INTERNAL_MEDICINE: shared.medical,
    PSYCHIATRY: shared.psychiatric,
  }
  const ownLine = (key: string) => ({ number: known[key]?.number ?? next(), hours: known[key]?.hours ?? always })
  return { channels, ownLine }
}

/** The vårdcentral that receives who is not listed, per municipality; the first of Halmstad for everybody else (M12). */
const plantDefaults = async (tx: Statements): Promise<void> => {
  const firstIn = (code: string): string =>
    idOf(`unit:${units.find((one) => one.kind === 'VARDCENTRAL' && one.municipality === code)?.key}`)
  const rows = municipalities.map(({ code }) => ({ municipalityCode: code as string | null, unitId: firstIn(code) }))
  await tx.write(
    build.insert(defaultReceivingUnit).values([...rows, { municipalityCode: null, unitId: firstIn('1380') }]),
  )
}

const plantPeople = async (tx: Statements): Promise<void> => {
  const all = people()
  await tx.write(
    build.insert(person).values(
      all.map((one, index) => ({
        id: idOf(`person:${one.key}`),
        hsaId: `${hsaPrefix}${String(1000 + index)}`,
        given: one.given,
        family: one.family,
        title: one.title,
      })),
    ),
  )
  const assignments = all.flatMap((one, index) =>
    one.units.map((key, n) => ({
      id: idOf(`assignment:${one.key}:${key}`),
      hsaId: `${hsaPrefix}${String(1000 + index)}U${n + 1}`,
      personId: idOf(`person:${one.key}`),
      unitId: idOf(`unit:${key}`),
      profession: one.profession,
      purpose: one.purpose,
      validFrom: since,
    })),
  )
  await tx.write(build.insert(assignment).values(assignments))
}

/** Halland's units, the people who work there, their telephone lines and who is on call. */
export const plantOrganisation = async (tx: Statements): Promise<void> => {
  await plantUnits(tx)
  await plantDefaults(tx)
  await plantPeople(tx)
  const { channels, ownLine } = telephony()
  await plantOnCall(tx, ownLine)
  await tx.write(build.insert(contactChannel).values(channels))
}

const everybody = people()

const unitOf = (key: string): DemoUnit => {
  const found = units.find((one) => one.key === key)
  if (found === undefined) throw new RangeError(`no unit ${key}`)
  return found
}

/** Somebody of the profession at the unit, acting there. @throws RangeError when nobody works there */
export const actorAt = (unitKey: string, profession: Profession, name?: string): Actor => {
  const who = everybody.find(
    (one) => one.profession === profession && one.units.includes(unitKey) && (name === undefined || one.key === name),
  )
  if (who === undefined) throw new RangeError(`no ${profession} at ${unitKey}`)
  const where = unitOf(unitKey)
  return {
    personId: idOf(`person:${who.key}`),
    assignmentId: idOf(`assignment:${who.key}:${unitKey}`),
    unitId: idOf(`unit:${unitKey}`),
    unitName: where.name,
    unitKind: where.kind,
    providerId: idOf(`provider:${where.provider}`),
    profession: who.profession,
    purpose: who.purpose,
    name: `${who.given} ${who.family}`,
    title: who.title,
  }
}
