import { randomUUID } from 'node:crypto'
import {
  addDays,
  addHours,
  atTime,
  type CivilDate,
  civilDateOf,
  type Instant,
  startOfDay,
} from '@lih/domain/time/civil'
import { addMonths, type CivilMonth, firstDayOf, monthOf } from '@lih/domain/time/month'
import { type Actor, contextAs } from '../context.ts'
import type { Database } from '../db/client.ts'
import { systemRead } from '../db/system-work.ts'
import { approveSettlement } from '../modules/settlement/settlement.commands.ts'
import { getSettlement } from '../modules/settlement/settlement.read.ts'
import { decideTariff } from '../modules/tariff/tariff.commands.ts'
import { recordVisit } from '../modules/visit/record.commands.ts'
import { units } from './halland.ts'
import { idOf } from './ids.ts'
import { actorAt } from './organisation.ts'

type Teller = { readonly db: Database; readonly now: Instant }
type Outcome = { readonly done: unknown; readonly userErrors: readonly { readonly code: string }[] }
type Resident = { readonly id: string; readonly enrolled: boolean }

const orThrow = (what: string, { done, userErrors }: Outcome): void => {
  if (done === null) throw new Error(`${what} was refused: ${userErrors.map(({ code }) => code).join(', ')}`)
}

/** The amounts are invented, and the reference says so (§11). */
const invented = {
  decisionReference: 'Påhittat för demon',
  homeVisitOre: 145_000,
  distanceSharePercent: 0,
  tenPlacesOre: 12_000_000,
  tenShortStayPlacesOre: 15_000_000,
  period: 'YEAR',
  upliftIncluded: true,
  placeRounding: 'EXACT_TENTHS',
} as const

/** Vårdcentraler whose physicians have made home visits in these months. */
const visiting = ['vc:VC Vallås', 'vc:VC Oskarström', 'vc:VC Hylte', 'vc:VC Falkenberg'] as const
/** How many patients of each are visited in a month. */
const patientsEach = 7

const workday = (day: CivilDate): CivilDate => {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6 ? addDays(day, 2) : day
}

/** Those listed at the unit, at home all the time since, the enrolled first, and one who is not (worked case 4). */
const residents = ({ db, now }: Teller, unitId: string, since: Instant): Promise<readonly Resident[]> =>
  systemRead(db, now, async ({ sql }) => {
    const rows = await sql<Resident[]>`
      select p.id, exists (select from municipal_care c where c.patient_id = p.id and c.period @> tstzrange(${since}::timestamptz, ${now}::timestamptz)) as enrolled
      from patient p join listing l on l.patient_id = p.id and l.unit_id = ${unitId} and l.period @> tstzrange(${since}::timestamptz, ${now}::timestamptz)
      where p.deceased_at is null and not exists (
        select from stay s where s.patient_id = p.id and coalesce(s.discharged_at, ${now}::timestamptz) > ${since}::timestamptz)
      order by p.birth_date, p.id`
    const enrolled = rows.filter((one) => one.enrolled).slice(0, patientsEach)
    return [...enrolled, ...rows.filter((one) => !one.enrolled).slice(0, 1)]
  })

type Made = {
  readonly by: Actor
  readonly patientId: string
  readonly at: Instant
  readonly mode?: 'PHYSICAL' | 'VIDEO'
}

const visited = async ({ db }: Teller, { by, patientId, at, mode = 'PHYSICAL' }: Made, recordedAt?: Instant) => {
  const endedAt = addHours(at, 0.5)
  const input = {
    commandId: randomUUID(),
    patientId,
    mode,
    occasion: 'RETURN',
    urgency: 'PLANNED',
    profession: 'PHYSICIAN',
    personId: by.personId,
    reason: 'Läkarbesök i hemmet',
    unitId: by.unitId,
    startedAt: at,
    endedAt,
    withNurse: true,
    sipNeeded: false,
    assessment: 'Stabil. Samma behandling.',
    codes: [],
  }
  const ctx = contextAs(db, by, () => recordedAt ?? endedAt, 'demo')
  orThrow('recordVisit', await recordVisit(ctx, input))
}

/** A month's visits: each patient once, one a second time the same day, one by video; who is not enrolled, too. */
const visitsOfMonth = async (
  teller: Teller,
  by: Actor,
  patients: readonly Resident[],
  month: CivilMonth,
): Promise<void> => {
  const first = firstDayOf(month)
  for (const [turn, { id: patientId }] of patients.entries()) {
    const day = workday(addDays(first, 2 + 3 * turn))
    await visited(teller, { by, patientId, at: atTime(day, '10:15') })
    if (turn === 0) await visited(teller, { by, patientId, at: atTime(day, '15:30') })
    if (turn === 1) await visited(teller, { by, patientId, at: atTime(addDays(day, 1), '09:00'), mode: 'VIDEO' })
  }
}

const approved = async ({ db }: Teller, by: Actor, unitId: string, month: CivilMonth, at: Instant): Promise<void> => {
  const ctx = contextAs(db, by, () => at, 'demo')
  const fingerprint = (await getSettlement(ctx, unitId, month))?.fingerprint
  orThrow('approveSettlement', await approveSettlement(ctx, { commandId: randomUUID(), unitId, month, fingerprint }))
}

/**
 * Two months of home visits at some vårdcentraler: the month before last is approved for all but one, last month is a draft, and
 * a visit that was recorded late stands in it as a correction (R1–R4). All amounts are invented.
 */
export const tellSettlements = async (db: Database, now: Instant): Promise<void> => {
  const teller = { db, now }
  const last = addMonths(monthOf(civilDateOf(now)), -1)
  const before = addMonths(last, -1)
  const since = startOfDay(firstDayOf(before))
  const officer = actorAt('region', 'ADMINISTRATOR', 'Bengt Wiklund')
  const head = actorAt('region', 'UNIT_MANAGER', 'Ingrid Falk')
  const decided = contextAs(db, officer, () => atTime(addDays(firstDayOf(before), -20), '10:00'), 'demo')
  const terms = { ...invented, commandId: randomUUID(), validFrom: firstDayOf(before) }
  orThrow('decideTariff', await decideTariff(decided, terms))
  const places = await Promise.all(
    visiting.map(async (key) => {
      const by = actorAt(key, 'PHYSICIAN')
      return { by, patients: await residents(teller, by.unitId, since) }
    }),
  )
  for (const { by, patients } of places) await visitsOfMonth(teller, by, patients, before)
  const approvedAt = atTime(addDays(firstDayOf(last), 4), '14:00')
  for (const { key } of units.filter(({ kind, key: one }) => kind === 'VARDCENTRAL' && one !== 'vc:VC Falkenberg'))
    await approved(teller, head, idOf(`unit:${key}`), before, approvedAt)
  for (const { by, patients } of places) await visitsOfMonth(teller, by, patients, last)
  const [vallas] = places
  const patient = vallas?.patients[2]
  if (vallas === undefined || patient === undefined) return
  const late = atTime(workday(addDays(firstDayOf(before), 20)), '13:00')
  await visited(
    teller,
    { by: vallas.by, patientId: patient.id, at: late },
    atTime(addDays(firstDayOf(last), 9), '08:30'),
  )
}
