import { addDays, addHours, atTime, type CivilDate, civilDateOf, type Instant, weekdayOf } from '@lih/domain/time/civil'
import type { DemoPatient } from '../patients.ts'
import type { Random } from '../random.ts'
import type { Episode, PastVisit } from './episode.ts'
import { hasMunicipalCare } from './players.ts'

type Told = Pick<PastVisit, 'mode' | 'urgency' | 'occasion' | 'minutes' | 'reason' | 'assessment' | 'code'>

/** What comes back every so many days, for whom, and between which hours; believable, not measured. */
type Rhythm = {
  readonly by: PastVisit['by']
  readonly everyDays: readonly [least: number, most: number]
  /** Only while the municipality has the patient in its care. */
  readonly municipal: boolean
  readonly hours: readonly [from: number, to: number]
  readonly told: readonly Told[]
}

const returning = { urgency: 'PLANNED', occasion: 'RETURN' } as const
const visit = { ...returning, mode: 'PHYSICAL' } as const
const video = { ...returning, mode: 'VIDEO' } as const
const call = { ...returning, mode: 'PHONE' } as const
const unplanned = { urgency: 'UNPLANNED', occasion: 'NEW' } as const
const acute = { urgency: 'ACUTE', occasion: 'NEW' } as const

const rhythms: readonly Rhythm[] = [
  {
    by: 'VARDCENTRAL_PHYSICIAN',
    everyDays: [50, 140],
    municipal: true,
    hours: [8, 15],
    told: [
      { ...visit, minutes: 40, reason: 'Hembesök', assessment: 'Stabil. Samma behandling.', code: 'I509' },
      { ...visit, minutes: 35, reason: 'Rond', assessment: 'Äter och sover bra. Dosen sänks.', code: 'F039' },
      {
        ...unplanned,
        mode: 'PHYSICAL',
        minutes: 45,
        reason: 'Andfådd sedan några dagar',
        assessment: 'Vätska. Furosemid höjs, ny vikt på torsdag.',
        code: 'R060',
      },
      {
        ...video,
        minutes: 20,
        reason: 'Uppföljning av ny dos',
        assessment: 'Blodtrycket bra. Fortsätter.',
        code: 'I109',
      },
    ],
  },
  {
    by: 'VARDCENTRAL_PHYSICIAN',
    everyDays: [140, 420],
    municipal: false,
    hours: [8, 15],
    told: [
      { ...call, minutes: 10, reason: 'Provsvar', assessment: 'Kreatinin och kalium stabila.', code: null },
      {
        ...call,
        minutes: 15,
        reason: 'Förnyelse av läkemedel',
        assessment: 'Förnyat. Nytt prov om tre månader.',
        code: 'E119',
      },
      {
        ...unplanned,
        mode: 'VIDEO',
        minutes: 15,
        reason: 'Utslag på underbenen',
        assessment: 'Eksem. Kräm, åter vid behov.',
        code: null,
      },
    ],
  },
  {
    by: 'VARDCENTRAL_NURSE',
    everyDays: [110, 360],
    municipal: false,
    hours: [8, 15],
    told: [
      { ...call, minutes: 10, reason: 'Hur går det hemma?', assessment: 'Mår bra, inga frågor.', code: null },
      { ...visit, minutes: 30, reason: 'Blodtryck och vikt', assessment: '128/70, oförändrad vikt.', code: 'I109' },
    ],
  },
  {
    by: 'MUNICIPALITY',
    everyDays: [60, 190],
    municipal: true,
    hours: [8, 19],
    told: [
      { ...visit, minutes: 30, reason: 'Såromläggning', assessment: 'Läker. Samma förband.', code: 'L979' },
      { ...visit, minutes: 20, reason: 'Läkemedelsdosett', assessment: 'Delad för två veckor.', code: null },
      {
        ...unplanned,
        mode: 'PHYSICAL',
        minutes: 30,
        reason: 'Fall utan skada',
        assessment: 'Ingen smärta, går som vanligt.',
        code: 'R296',
      },
    ],
  },
  {
    by: 'ON_CALL',
    everyDays: [300, 1500],
    municipal: true,
    hours: [18, 22],
    told: [
      {
        ...acute,
        mode: 'PHYSICAL',
        minutes: 45,
        reason: 'Feber och förvirring',
        assessment: 'Urinvägsinfektion. Antibiotika, stannar hemma.',
        code: 'N390',
      },
      {
        ...acute,
        mode: 'PHONE',
        minutes: 10,
        reason: 'Ont i ryggen i natt',
        assessment: 'Extra smärtlindring, vårdcentralen ringer i morgon.',
        code: 'M545',
      },
    ],
  },
]

/** Visits of the team, at the time of each contact that is noted with the patient. */
const supportReason = 'Uppföljning i läkarstödet'
const palliative: Told = {
  ...visit,
  minutes: 50,
  reason: 'Palliativa teamet',
  assessment: 'Smärtan lindrad. Pumpen fungerar.',
  code: 'Z515',
}

const workday = (day: CivilDate): CivilDate => (weekdayOf(day) > 5 ? addDays(day, 8 - weekdayOf(day)) : day)

const timeOn = (random: Random, day: CivilDate, [from, to]: Rhythm['hours']): Instant => {
  const two = (n: number) => String(n).padStart(2, '0')
  return atTime(day, `${two(random.between(from, to))}:${two(5 * random.between(0, 11))}`)
}

/** From the day before an admission to the day after the discharge nobody visits. */
const isAway = (episodes: readonly Episode[], at: Instant): boolean =>
  episodes.some(({ admittedAt, dischargedAt }) => at > addHours(admittedAt, -24) && at < addHours(dischargedAt, 24))

/** From when, and to which day, visits are told. */
export type VisitFrame = { readonly from: CivilDate; readonly to: CivilDate }

const rhythmic = (
  random: Random,
  patient: DemoPatient,
  episodes: readonly Episode[],
  { from, to }: VisitFrame,
  { by, everyDays, municipal, hours, told }: Rhythm,
): readonly PastVisit[] => {
  const visits: PastVisit[] = []
  const [least, most] = everyDays
  for (let day = addDays(from, random.between(1, most)); day < to; day = addDays(day, random.between(least, most))) {
    const at = timeOn(random, by === 'ON_CALL' ? day : workday(day), hours)
    const one = { ...random.pick(told), by, at, place: null, withNurse: municipal && by !== 'MUNICIPALITY' }
    const hasCare = !municipal || hasMunicipalCare(patient, at)
    if (hasCare && civilDateOf(at) < to && !isAway(episodes, at)) visits.push(one)
  }
  return visits
}

const inSupports = (episodes: readonly Episode[]): readonly PastVisit[] =>
  episodes.flatMap(({ place, support }) =>
    (support?.contacts ?? []).flatMap(({ at, counterpart, mode, note }): readonly PastVisit[] => {
      if (counterpart !== 'PATIENT') return []
      const said = { ...returning, reason: supportReason, assessment: note, code: null, withNurse: false }
      return [{ ...said, by: 'LAKARMEDVERKAN', place, mode, minutes: 40, at: addHours(at, -0.75) }]
    }),
  )

/** The palliative team of the hospital comes home to some, the week after the discharge. */
const palliativeVisits = (random: Random, episodes: readonly Episode[], to: CivilDate): readonly PastVisit[] =>
  episodes.flatMap(({ place, profile, support, dischargedAt }, index): readonly PastVisit[] => {
    const at = addHours(dischargedAt, 24 * random.between(3, 8))
    const before = episodes[index + 1]?.admittedAt ?? atTime(to, '00:00')
    const isTold =
      profile.diagnoses.some(([code]) => code.startsWith('C')) && support === null && at < addHours(before, -24)
    return isTold ? [{ ...palliative, by: 'WARD', place, at, withNurse: false }] : []
  })

/** The visits of every kind of performer that lie behind a patient (V1), oldest first; the same for the same seed. */
export const pastVisitsOf = (
  random: Random,
  patient: DemoPatient,
  episodes: readonly Episode[],
  frame: VisitFrame,
): readonly PastVisit[] =>
  [
    ...rhythms.flatMap((rhythm) => rhythmic(random, patient, episodes, frame, rhythm)),
    ...inSupports(episodes),
    ...palliativeVisits(random, episodes, frame.to),
  ].toSorted((a, b) => a.at.localeCompare(b.at))
