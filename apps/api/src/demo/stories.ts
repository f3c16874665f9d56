import { goToEmergency } from './emergency.ts'
import type { ProfileName } from './profiles.ts'
import type { Tale } from './tale.ts'
import { askForMore, review } from './tell-extension.ts'
import { answer, askMunicipality, contact, handOver, say, takeOver } from './tell-home.ts'
import { admit, askToReceive, decide, discharge, limitCare, listOutside, propose } from './tell-hospital.ts'
import { contactNotes, receiverNotes } from './words.ts'

/** One patient's way, told from today: numbers are days ago, or ahead where a name says so. */
export type Story = (tale: Tale) => Promise<void>

const clock = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
const modes = ['PHONE', 'PHYSICAL', 'PHYSICAL', 'VIDEO', 'PHONE'] as const

export const inpatient =
  (days: number, profile: ProfileName, expectedIn: number): Story =>
  (tale) =>
    admit(tale, days, clock(3 + (days % 17), 10), profile, expectedIn)

export const notHigh =
  (days: number, profile: ProfileName, expectedIn: number): Story =>
  async (tale) => {
    await inpatient(days, profile, expectedIn)(tale)
    await decide(tale, Math.max(days - 1, 0), '09:20', 'NOT_HIGH', 'CLOSE_VC_CONTACT')
  }

/** The physician decided otherwise than proposed: another team has the patient. */
export const otherTeam =
  (days: number, expectedIn: number): Story =>
  async (tale) => {
    await inpatient(days, 'tumour', expectedIn)(tale)
    await decide(tale, 1, '13:40', 'NOT_HIGH', 'OTHER_TEAM')
  }

export const high =
  (days: number, profile: ProfileName, expectedIn: number): Story =>
  async (tale) => {
    await inpatient(days, profile, expectedIn)(tale)
    await decide(tale, 1, '10:05', 'HIGH', 'CLINICAL_HIGHER')
  }

/** Listed outside the region: the ward has asked a vårdcentral, or nobody yet. */
export const listedOutside =
  (days: number, expectedIn: number, vardcentral: string | null): Story =>
  async (tale) => {
    await high(days, 'heart', expectedIn)(tale)
    await listOutside(tale)
    if (vardcentral !== null) await askToReceive(tale, 0, '08:20', vardcentral)
  }

/** Planned, and answered by those named. */
export const planned =
  (
    days: number,
    profile: ProfileName,
    expectedIn: number,
    answers: { lm?: boolean; vc?: boolean; municipality?: boolean; question?: string } = {},
  ): Story =>
  async (tale) => {
    await high(days, profile, expectedIn)(tale)
    await propose(tale, 1, '11:15', expectedIn)
    if (answers.lm) await answer(tale, 1, '13:10', 'LAKARMEDVERKAN', 'CONFIRMED')
    if (answers.vc) await answer(tale, 1, '14:30', 'RECEIVING_UNIT', 'CONFIRMED')
    if (answers.municipality && tale.patient.enrolled) await answer(tale, 1, '15:00', 'MUNICIPALITY', 'CONFIRMED')
    if (answers.question) await answer(tale, 0, '08:05', 'RECEIVING_UNIT', 'QUESTION', answers.question)
  }

type Contact = {
  readonly ago: number
  readonly time: string
  readonly counterpart: 'PATIENT' | 'RECEIVING_UNIT'
  readonly mode: (typeof modes)[number]
  readonly note: string
}

/** Contacts every second day from the day after coming home, and two talks with the receiving unit in the second week. */
const contactsOf = (day: number, most: number): readonly Contact[] => {
  const home = day - 1
  const visits = Array.from(
    { length: most },
    (_, n): Contact => ({
      ago: home - 1 - 2 * n,
      time: clock(9 + ((n * 2 + day) % 7), (day * 7) % 60),
      counterpart: 'PATIENT',
      mode: modes[n % modes.length] ?? 'PHONE',
      note: contactNotes[n % contactNotes.length] ?? contactNotes[0],
    }),
  )
  const talks = [7, 11].map(
    (after, n): Contact => ({
      ago: home - after,
      time: clock(15, 10 + n * 25),
      counterpart: 'RECEIVING_UNIT',
      mode: n === 0 ? 'VIDEO' : 'PHONE',
      note: receiverNotes[n] ?? receiverNotes[0],
    }),
  )
  const past = [...visits, ...talks].filter(({ ago }) => ago > 0 || (ago === 0 && day % 2 === 0))
  return past.sort((a, b) => b.ago - a.ago || a.time.localeCompare(b.time))
}

/** Home with support since `day` − 1 days: today is day `day`. */
export const running =
  (day: number, profile: ProfileName = 'heart', most = 6): Story =>
  async (tale) => {
    const home = day - 1
    await admit(tale, home + 7, '03:10', profile, -home)
    await decide(tale, home + 2, '10:05', 'HIGH', 'CLINICAL_HIGHER')
    await propose(tale, home + 2, '11:15', -home)
    await answer(tale, home + 2, '13:10', 'LAKARMEDVERKAN', 'CONFIRMED')
    await answer(tale, home + 1, '09:40', 'RECEIVING_UNIT', 'CONFIRMED')
    if (tale.patient.enrolled) await answer(tale, home + 1, '10:15', 'MUNICIPALITY', 'CONFIRMED')
    await limitCare(tale, home, '10:30')
    await discharge(tale, home, '13:20')
    const contacts = contactsOf(day, most)
    for (const [n, { ago, time, counterpart, mode, note }] of contacts.entries()) {
      const next = n === contacts.length - 1 ? day % 4 : 2 - ago
      await contact(tale, ago, time, { counterpart, mode, note, nextIn: next })
    }
  }

/** On `day`, and at the emergency department for the last hours (M22). */
export const atEmergency =
  (day: number): Story =>
  async (tale) => {
    await running(day, 'lungs')(tale)
    await goToEmergency(tale)
  }

/** On `day`, with a request for seven days more that a colleague has yet to review. */
export const extensionAsked =
  (day: number): Story =>
  async (tale) => {
    await running(day)(tale)
    await askForMore(tale, 1, '16:10', 21 - day)
  }

/** On `day`, extended by seven days the day before the last. */
export const extended =
  (day: number): Story =>
  async (tale) => {
    await running(day, 'heart', 3)(tale)
    const requestId = await askForMore(tale, day - 13, '10:30', 21 - day)
    await review(tale, day - 13, '14:05', requestId, 'APPROVED')
  }

export const handoverProposed =
  (day: number, effectiveIn: number | null): Story =>
  async (tale) => {
    await running(day)(tale)
    await handOver(tale, 1, '14:20', effectiveIn)
  }

export const handoverReturned =
  (day: number, answered: boolean): Story =>
  async (tale) => {
    await running(day)(tale)
    await handOver(tale, 2, '14:20')
    await say(tale, 1, '16:05', 'return', 'Ska hon stå kvar på waran, eller är det bytt?')
    if (answered) await say(tale, 0, '09:20', 'answer', 'Apixaban sedan 14 dagar, waran utsatt.')
  }

export const handoverAhead =
  (day: number, ahead: number): Story =>
  async (tale) => {
    await running(day)(tale)
    await handOver(tale, 2, '10:30', ahead)
    await takeOver(tale, 1, '15:45', ahead)
  }

/** Handed over `daysAgo` days ago, after `length` days of support. */
export const handedOver =
  (daysAgo: number, length: number): Story =>
  async (tale) => {
    await running(length + daysAgo, 'heart', 3)(tale)
    await handOver(tale, daysAgo + 1, '14:20')
    await takeOver(tale, daysAgo, '08:30')
    if (!tale.patient.enrolled) await askMunicipality(tale, 0, '08:20')
  }

/** Home without support. */
export const wentHome =
  (days: number, daysAgo: number, profile: ProfileName): Story =>
  async (tale) => {
    await admit(tale, days + daysAgo, '17:40', profile, -daysAgo)
    await decide(tale, daysAgo + 1, '09:20', 'NOT_HIGH', 'CLINICAL_LOWER')
    await discharge(tale, daysAgo, '11:05')
    if (!tale.patient.enrolled) await askMunicipality(tale, 0, '08:10')
  }

/** Left before the vårdcentral had confirmed: flagged, and may still start within 48 hours. */
export const leftUnconfirmed =
  (lm: boolean): Story =>
  async (tale) => {
    await planned(6, 'heart', 0, { lm })(tale)
    await discharge(tale, 0, '07:45')
  }

/** On day 6 of the support back to a ward. */
export const readmitted: Story = async (tale) => {
  await running(8, 'heart', 3)(tale)
  await admit(tale, 2, '03:10', 'heart', 3)
}
