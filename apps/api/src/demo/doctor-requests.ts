import { randomUUID } from 'node:crypto'
import { addHours, type Instant } from '@lih/domain/time/civil'
import { type Actor, contextAs } from '../context.ts'
import type { Database } from '../db/client.ts'
import { systemRead } from '../db/system-work.ts'
import {
  actOnDoctorRequest,
  answerDoctorRequest,
  sendDoctorRequest,
} from '../modules/doctor-request/doctor-request.commands.ts'
import { chooseSaturationScale } from '../modules/saturation-scale/saturation-scale.commands.ts'
import { actorAt } from './organisation.ts'
import type { DemoPatient } from './patients.ts'

type Told = {
  readonly hoursAgo: number
  readonly urgency: 'ACUTE' | 'TODAY' | 'PLANNED'
  readonly situation: string
  readonly assessment: string
  readonly recommendation: string
  readonly vitalSigns?: Readonly<Record<string, number | boolean | string>>
  /** What has been done with it since, and how long after. */
  readonly since?: 'ADVISED' | 'ACKNOWLEDGED' | 'DOCTOR_HIRED'
  /** The physician has chosen scale 2 of the saturation before. */
  readonly scaleTwo?: true
}

/** To a vårdcentral, the first ones to the one whose people the stories name. */
const told: readonly Told[] = [
  {
    hoursAgo: 1,
    urgency: 'TODAY',
    situation: 'Mer andfådd sedan i går, hostar slem. Vill vara hemma.',
    assessment: 'Vikt plus två kilo på tre dagar. Troligen vätska.',
    recommendation: 'Bedömning i dag. Jag kan möta i hemmet till 16.',
    vitalSigns: {
      respiration: 22,
      saturation: 94,
      oxygen: false,
      systolic: 118,
      pulse: 96,
      consciousness: 'ALERT',
      temperatureTenths: 382,
    },
  },
  {
    hoursAgo: 3,
    urgency: 'PLANNED',
    situation: 'Såret på hälen läker inte efter tre veckor.',
    assessment: 'Ingen feber, ingen rodnad runt om. Misstänker dålig cirkulation.',
    recommendation: 'Ställningstagande till ankeltryck och remiss.',
    since: 'ACKNOWLEDGED',
  },
  {
    hoursAgo: 26,
    urgency: 'TODAY',
    situation: 'Yrsel när hon reser sig, har nästan ramlat två gånger.',
    assessment: 'Blodtryck 98 stående. Ny dos av blodtrycksmedicin sedan i fredags.',
    recommendation: 'Ska dosen sänkas?',
    vitalSigns: { systolic: 98, pulse: 88 },
    since: 'ADVISED',
  },
  {
    hoursAgo: 30,
    urgency: 'ACUTE',
    situation: 'Nytillkommen förvirring sedan morgonen.',
    assessment: 'Urinvägsinfektion? Lite ont vid vattenkastning.',
    recommendation: 'Bedömning nu.',
    vitalSigns: { consciousness: 'CONFUSION', temperatureTenths: 379 },
    since: 'DOCTOR_HIRED',
  },
]

/** To Läkarmedverkan, during a support. */
const toldDuringSupport: readonly Told[] = [
  {
    hoursAgo: 0.2,
    urgency: 'ACUTE',
    situation: 'Svårt att andas sedan en timme, sitter upp i sängen.',
    assessment: 'Rosslig, svullna ben, plus tre kilo sedan i fredags. Tror att hjärtsvikten är sämre.',
    recommendation: 'Hembesök nu. Jag är kvar hos patienten.',
    vitalSigns: {
      respiration: 26,
      saturation: 90,
      oxygen: false,
      systolic: 104,
      pulse: 112,
      consciousness: 'ALERT',
      temperatureTenths: 374,
    },
  },
  {
    hoursAgo: 2,
    urgency: 'TODAY',
    situation: 'Tyngre i andningen och mer slem sedan antibiotikan byttes. Känd KOL.',
    assessment: 'Dricker, kissar som vanligt. Ingen feber.',
    recommendation: 'Ska medicinen bytas?',
    vitalSigns: {
      respiration: 20,
      saturation: 89,
      oxygen: false,
      systolic: 132,
      pulse: 88,
      consciousness: 'ALERT',
      temperatureTenths: 368,
    },
    since: 'ACKNOWLEDGED',
    scaleTwo: true,
  },
]

type Outcome<Done> = {
  readonly done: Done | null
  readonly userErrors: readonly { readonly code: string }[]
}

const orThrow = <Done>(what: string, { done, userErrors }: Outcome<Done>): Done => {
  if (done === null) throw new Error(`${what} was refused: ${userErrors.map(({ code }) => code).join(', ')}`)
  return done
}

/** Those at home for two days at least, and who is responsible for them. */
const atHome = (db: Database, now: Instant) =>
  systemRead(
    db,
    now,
    ({ sql }) => sql<{ id: string; unitId: string }[]>`
      select p.id, u.id as unit_id from patient p
      join responsibility r on r.patient_id = p.id and r.period @> ${addHours(now, -48)}::timestamptz and r.period @> ${now}::timestamptz
      join unit u on u.id = r.unit_id and u.kind in ('VARDCENTRAL', 'LAKARMEDVERKAN')
      where p.deceased_at is null and not exists (select from stay s where s.patient_id = p.id
        and (s.discharged_at is null or s.discharged_at > ${addHours(now, -48)}::timestamptz))`,
  )

const tell = async (db: Database, now: Instant, patient: DemoPatient, doctor: Actor, one: Told): Promise<void> => {
  const { hoursAgo, since, scaleTwo = false, ...sbar } = one
  const nurse = actorAt(`municipality:${patient.municipality}`, 'NURSE')
  const as = (who: typeof nurse, hours: number) => contextAs(db, who, () => addHours(now, -hours), 'demo')
  const patientId = patient.id
  if (scaleTwo) {
    const choice = { scale: 'TWO', reason: 'KOL med koldioxidretention, målvärde 88–92 %.' }
    const input = { commandId: randomUUID(), patientId, expectedVersion: 0, ...choice }
    orThrow('chooseSaturationScale', await chooseSaturationScale(as(doctor, 40), input))
  }
  const sent = await sendDoctorRequest(as(nurse, hoursAgo), { commandId: randomUUID(), patientId, ...sbar })
  const { requestId } = orThrow('sendDoctorRequest', sent)
  const of = { commandId: randomUUID(), patientId, requestId, expectedVersion: 0 }
  if (since === 'ACKNOWLEDGED') {
    const outcome = await actOnDoctorRequest(as(doctor, hoursAgo - 1), { ...of, event: 'ACKNOWLEDGE' })
    orThrow('actOnDoctorRequest', outcome)
  }
  if (since === 'ADVISED') {
    const text = 'Halvera dosen från i kväll. Nytt blodtryck i övermorgon, liggande och stående.'
    const outcome = await answerDoctorRequest(as(doctor, hoursAgo - 6), { ...of, event: 'ADVISE', text })
    orThrow('answerDoctorRequest', outcome)
  }
  if (since === 'DOCTOR_HIRED') {
    const why = {
      withdrawReason: 'DOCTOR_HIRED',
      text: 'Ingen svarade. Kommunens bemanningsläkare kom på eftermiddagen.',
    }
    const outcome = await actOnDoctorRequest(as(nurse, hoursAgo - 4), { ...of, event: 'WITHDRAW', ...why })
    orThrow('actOnDoctorRequest', outcome)
  }
}

/** Where the people of the stories work. */
const firstVc = 'vc:VC Vallås'
const firstMunicipality = '1380'

/** A handful of doctor requests of these days: new, acknowledged, answered late, and one that was never met (V2, K6). */
export const tellDoctorRequests = async (
  db: Database,
  now: Instant,
  patients: readonly DemoPatient[],
): Promise<void> => {
  const home = await atHome(db, now)
  const holders = new Map(home.map(({ id, unitId }) => [id, unitId]))
  const enrolled = patients.filter(({ enrolled: isEnrolled }) => isEnrolled)
  const atVardcentral = enrolled.filter(
    ({ id, vardcentral }) => holders.get(id) === actorAt(vardcentral, 'PHYSICIAN').unitId,
  )
  const near = atVardcentral.filter(({ vardcentral }) => vardcentral === firstVc)
  const elsewhere = atVardcentral.filter(({ vardcentral }) => vardcentral !== firstVc)
  for (const [index, one] of told.entries()) {
    for (const patient of [near[index], elsewhere[index]]) {
      if (patient) await tell(db, now, patient, actorAt(patient.vardcentral, 'PHYSICIAN'), one)
    }
  }
  const lm = actorAt('lm', 'PHYSICIAN')
  const supported = enrolled
    .filter(({ id }) => holders.get(id) === lm.unitId)
    .toSorted((a, b) => Number(b.municipality === firstMunicipality) - Number(a.municipality === firstMunicipality))
  for (const [index, one] of toldDuringSupport.entries()) {
    const patient = supported[index]
    if (patient) await tell(db, now, patient, lm, one)
  }
}
