import { addDays, type CivilDate, civilDateOf, type Instant, startOfDay } from '@lih/domain/time/civil'
import { build } from '../db/build.ts'
import type { Database } from '../db/client.ts'
import type { Statements } from '../db/statements.ts'
import { systemWrite } from '../db/system-work.ts'
import {
  careHomeSupport,
  collaborationMeeting,
  dischargeNeed,
  doctorWish,
  infectionScreening,
  screeningResult,
} from '../db/tables/resident.ts'
import { visit } from '../db/tables/visit.ts'

type HomeRow = {
  readonly assignmentId: string
  readonly homeId: string
  readonly unitId: string
  readonly municipalId: string
  readonly physicianId: string
  readonly nurseId: string
}

const homesOf = async ({ sql }: Statements): Promise<readonly HomeRow[]> => sql<HomeRow[]>`
  select a.id as assignment_id, h.id as home_id, a.unit_id, h.unit_id as municipal_id, doctor.person_id as physician_id, nurse.person_id as nurse_id
  from care_home_assignment a join care_home h on h.id = a.care_home_id
  cross join lateral (select s.person_id from assignment s where s.unit_id = a.unit_id and s.profession = 'PHYSICIAN'
    and s.purpose = 'CARE' order by s.hsa_id limit 1) doctor
  cross join lateral (select s.person_id from assignment s where s.unit_id = h.unit_id and s.profession = 'NURSE'
    and s.purpose = 'CARE' order by s.hsa_id limit 1) nurse
  order by h.municipality_code, h.name`

const topics = [
  ['CONSULTATION', true, 'Smärtskattning hos personer med demenssjukdom.'],
  ['EDUCATION', true, 'Läkemedel i livets slutskede: vad som ges och varför.'],
  ['EDUCATION', false, 'Förflyttning och fallskydd, kommunens årliga genomgång.'],
  ['CONSULTATION', true, 'Råd om urinvägsinfektion: när prov tas, och när inte.'],
] as const

/** Advice and training through the year, most of it the vårdcentral's (A5). */
const plantSupport = async (tx: Statements, homes: readonly HomeRow[], today: CivilDate): Promise<void> => {
  const rows = homes.flatMap(({ assignmentId, unitId, municipalId, physicianId, nurseId }, index) =>
    topics.slice(0, 1 + (index % topics.length)).map(([kind, physicianNeeded, topic], turn) => ({
      assignmentId,
      kind,
      physicianNeeded,
      topic,
      heldOn: addDays(today, -20 - 47 * turn - 3 * index),
      unitId: physicianNeeded ? unitId : municipalId,
      recordedBy: physicianNeeded ? physicianId : nurseId,
    })),
  )
  await tx.write(build.insert(careHomeSupport).values(rows))
}

/** Last year every pair but one has met, this year about half so far (A13). */
const plantCollaborations = async (tx: Statements, today: CivilDate): Promise<void> => {
  const pairs = await tx.sql<{ vardcentralId: string; municipalId: string; recordedBy: string | null }[]>`
    select v.id as vardcentral_id, k.id as municipal_id,
      (select s.person_id from assignment s where s.unit_id = v.id and s.profession = 'UNIT_MANAGER' order by s.hsa_id limit 1) as recorded_by
    from unit v join unit k on k.kind = 'MUNICIPAL_HEALTH_CARE' and k.municipality_code = v.municipality_code
    where v.kind = 'VARDCENTRAL' order by v.municipality_code, v.name`
  const year = Number(today.slice(0, 4))
  const held = pairs.flatMap((pair, index) => [
    ...(index % 9 === 4 ? [] : [{ ...pair, heldOn: `${year - 1}-09-1${index % 9}` }]),
    ...(index % 2 === 0 ? [{ ...pair, heldOn: `${year}-04-1${index % 9}` }] : []),
  ])
  const rows = held
    .filter(({ heldOn }) => heldOn <= today)
    .map((one) => ({
      ...one,
      unitId: one.vardcentralId,
      present: 'Verksamhetschef, MAS, enhetschef för hemsjukvården',
      minutes: 'Vägar vid akuta behov fungerar. SIP före utskrivning följs upp till nästa möte.',
    }))
  await tx.write(build.insert(collaborationMeeting).values(rows))
}

/** What the parties of the homes do together: about no patient (A5, A13). */
export const plantTogether = async (tx: Statements): Promise<void> => {
  const today = civilDateOf(tx.now)
  await plantSupport(tx, await homesOf(tx), today)
  await plantCollaborations(tx, today)
}

type ResidentRow = {
  readonly id: string
  readonly homeId: string
  readonly unitId: string
  readonly listedThere: boolean
}

const residentsOf = async ({ sql, now }: Statements): Promise<readonly ResidentRow[]> => sql<ResidentRow[]>`
  select p.id, l.care_home_id as home_id, a.unit_id, coalesce(g.unit_id = a.unit_id, false) as listed_there
  from living_situation l join patient p on p.id = l.patient_id and p.deceased_at is null
  join care_home_assignment a on a.care_home_id = l.care_home_id
  left join listing g on g.patient_id = p.id and g.period @> ${now}::timestamptz
  where l.period @> ${now}::timestamptz order by p.identity`

/** Of those who are listed elsewhere three of five ask for the home's doctors (A11). */
const plantWishes = async (tx: Statements, residents: readonly ResidentRow[]): Promise<void> => {
  const elsewhere = residents.filter(({ listedThere }) => !listedThere).filter((_, index) => index % 5 < 3)
  const noted = elsewhere.map(({ id, homeId }) => ({ patientId: id, homeId }))
  const rows = await tx.sql<{ id: string; unitId: string }[]>`
    select h.id, h.unit_id from care_home h where h.id = any (${noted.map(({ homeId }) => homeId) as never}::uuid[])`
  const unitOf = new Map(rows.map(({ id, unitId }) => [id, unitId]))
  const wishes = noted.map(({ patientId, homeId }) => ({
    patientId,
    careHomeId: homeId,
    notedAt: startOfDay('2025-09-01'),
    notedUnitId: unitOf.get(homeId) ?? '',
    text: 'Sagt till sjuksköterskan på boendet.',
  }))
  await tx.write(build.insert(doctorWish).values(wishes))
}

const screened = ['SAMPLED', 'SAMPLED', 'SAMPLED', 'DECLINED', 'NOT_NEEDED', 'REFERRED'] as const

/** One screening that is over, and one that goes on with some residents left (A6). */
const plantScreenings = async (tx: Statements, homes: readonly HomeRow[], residents: readonly ResidentRow[]) => {
  const today = civilDateOf(tx.now)
  const peopled = homes.filter(({ homeId }) => residents.filter((one) => one.homeId === homeId).length > 2)
  for (const [index, home] of peopled.slice(0, 2).entries()) {
    const from = index === 0 ? -2 : -120
    const id = (
      await tx.rows<{ id: string }>(
        build
          .insert(infectionScreening)
          .values({
            careHomeId: home.homeId,
            assignmentId: home.assignmentId,
            unitId: home.unitId,
            disease: index === 0 ? 'Skabb' : 'MRSA',
            reason: 'Två boende på samma avdelning har fått diagnosen.',
            startedAt: startOfDay(addDays(today, from)),
            startedBy: home.physicianId,
            lastDay: addDays(today, from + 14),
          })
          .returning({ id: infectionScreening.id }),
      )
    )[0]?.id
    const rows = residents
      .filter(({ homeId }, turn) => homeId === home.homeId && (index === 1 || turn % 3 !== 1))
      .map((one, turn) => ({
        screeningId: id ?? '',
        patientId: one.id,
        outcome: screened[turn % screened.length] ?? 'SAMPLED',
        on: addDays(today, from + 1),
        enteredAt: startOfDay(addDays(today, from + 2)),
        enteredBy: home.physicianId,
      }))
    if (rows.length > 0) await tx.write(build.insert(screeningResult).values(rows))
  }
}

type StayRow = {
  readonly stayId: string
  readonly patientId: string
  readonly wardId: string
  readonly wardNurseId: string | null
  readonly dischargedAt: Instant
  readonly home: CivilDate
  readonly unitId: string
  readonly physicianId: string
  readonly lmId: string
  /** Who is on a ward again is not visited at home. */
  readonly nextAdmission: Instant | null
}

const dischargesOf = async ({ sql, now }: Statements): Promise<readonly StayRow[]> => sql<StayRow[]>`
  select s.id as stay_id, s.patient_id, s.unit_id as ward_id, s.discharged_at,
    (select d.person_id from assignment d where d.unit_id = s.unit_id and d.profession = 'NURSE' and d.purpose = 'CARE'
      order by d.hsa_id limit 1) as ward_nurse_id, (s.discharged_at at time zone 'Europe/Stockholm')::date::text as home,
    a.unit_id, doctor.person_id as physician_id, (select u.id from unit u where u.kind = 'LAKARMEDVERKAN' limit 1) as lm_id,
    (select min(n.admitted_at) from stay n where n.patient_id = s.patient_id and n.admitted_at > s.discharged_at) as next_admission
  from stay s join unit w on w.id = s.unit_id and w.kind = 'HOSPITAL_WARD'
  join living_situation l on l.patient_id = s.patient_id and l.period @> s.discharged_at
  join care_home_assignment a on a.care_home_id = l.care_home_id and a.valid_from <= s.discharged_at
  cross join lateral (select d.person_id from assignment d where d.unit_id = a.unit_id and d.profession = 'PHYSICIAN'
    and d.purpose = 'CARE' order by d.hsa_id limit 1) doctor
  where s.discharged_at > ${now}::timestamptz - interval '500 days' and s.discharged_at < ${now}::timestamptz
  order by s.discharged_at, s.id`

/** Days after the discharge on which somebody came, turn by turn; null: nobody. */
const visitAfter = [3, 5, null, 2, 9, 6] as const

const doneVisit = ({ home, lmId, ...one }: StayRow, after: number, sip: boolean, byLm: boolean) => {
  const startedAt = `${addDays(home, after)}T10:00:00.000Z`
  const endedAt = `${addDays(home, after)}T10:40:00.000Z`
  const unitId = byLm ? lmId : one.unitId
  return {
    patientId: one.patientId,
    unitId,
    personId: one.physicianId,
    enteredUnitId: unitId,
    enteredBy: one.physicianId,
    documentedBy: one.physicianId,
    enteredAt: endedAt,
    documentedAt: endedAt,
    startedAt,
    endedAt,
    plannedAt: startedAt,
    minutes: 40,
    status: 'DONE',
    profession: 'PHYSICIAN',
    mode: 'PHYSICAL',
    occasion: 'RETURN',
    urgency: 'PLANNED',
    reason: sip ? 'SIP på boendet' : 'Uppföljning efter sjukhusvård',
    withNurse: true,
    sip,
    sipNeeded: !sip && after === 2,
    assessment: sip ? 'Insatserna är fördelade. Uppföljning om två månader.' : 'Hemma igen och stabil. Vikt följs.',
  }
}

/** Needs after a stay, and the visits that followed within days, too late, or not at all; some with a SIP after (A8). */
const plantNeeds = async (tx: Statements): Promise<void> => {
  const stays = (await dischargesOf(tx)).filter((_, index) => index % 3 !== 2)
  const today = civilDateOf(tx.now)
  const needs = stays.map(({ stayId, patientId, wardId, wardNurseId, dischargedAt }, index) => ({
    stayId,
    patientId,
    unitId: wardId,
    kind: index % 2 === 0 ? 'NEW' : 'ADVANCED',
    text: index % 2 === 0 ? 'Nyinsatt insulin och sårvård' : 'Syrgas och täta kontroller',
    notedAt: dischargedAt,
    notedBy: wardNurseId,
  }))
  const visits = stays.flatMap((one, index) => {
    const after = visitAfter[index % visitAfter.length] ?? null
    const days = after === null ? [] : [doneVisit(one, after, false, index % 6 === 5)]
    const sip = index % 8 === 3 ? [doneVisit(one, 25, true, false)] : []
    return [...days, ...sip].filter(
      ({ startedAt }) =>
        startedAt.slice(0, 10) < today && (one.nextAdmission === null || startedAt < one.nextAdmission),
    )
  })
  if (needs.length > 0) await tx.write(build.insert(dischargeNeed).values(needs))
  if (visits.length > 0) await tx.write(build.insert(visit).values(visits))
}

/** Who lives in the homes: wishes, screenings, needs after a stay and what followed (A6, A8, A11). */
export const tellResidents = (db: Database, now: Instant): Promise<void> =>
  systemWrite(db, { now }, async (tx) => {
    const residents = await residentsOf(tx)
    await plantWishes(tx, residents)
    await plantScreenings(tx, await homesOf(tx), residents)
    await plantNeeds(tx)
  })
