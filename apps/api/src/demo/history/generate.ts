import {
  addDays,
  addHours,
  atTime,
  type CivilDate,
  civilDateOf,
  daysBetween,
  type Instant,
  weekdayOf,
} from '@lih/domain/time/civil'
import { units } from '../halland.ts'
import type { DemoPatient } from '../patients.ts'
import { type Profile, type ProfileName, profiles } from '../profiles.ts'
import type { Random } from '../random.ts'
import { contactNotes, receiverNotes } from '../words.ts'
import type { Episode, Life, PastContact, PastDecision, PastNamed, PastSupport } from './episode.ts'
import { pastVisitsOf } from './past-visits.ts'
import { hasMunicipalCare } from './players.ts'

/** How long a past is told, in days. */
const pastDays = 730
const mostEpisodes = 9

const wards = units.filter((unit) => unit.kind === 'HOSPITAL_WARD' && unit.specialty === 'SOMATIC')

/** How often the illness brings somebody back within a month, without a support and with one; believable, not measured. */
const returns: Readonly<Record<ProfileName, readonly [without: number, withSupport: number]>> = {
  heart: [0.3, 0.2],
  heartWithoutHb: [0.26, 0.18],
  lungs: [0.27, 0.19],
  tumour: [0.33, 0.26],
  infection: [0.1, 0.08],
  hip: [0.09, 0.08],
  planned: [0.03, 0.03],
}
// Most come for something that rarely brings them back.
const names: readonly ProfileName[] = [
  ...([
    'infection',
    'hip',
    'planned',
    'infection',
    'planned',
    'hip',
    'infection',
    'planned',
    'hip',
    'infection',
  ] as const),
  ...(['heart', 'lungs', 'heartWithoutHb', 'tumour'] as const),
]
const modes = ['PHONE', 'PHYSICAL', 'PHYSICAL', 'VIDEO'] as const

const clock = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
const timeOn = (random: Random, day: CivilDate, from: number, to: number): Instant =>
  atTime(day, clock(random.between(from, to), random.between(0, 59)))

/** Nobody is handed over on a Saturday or Sunday. */
const workday = (day: CivilDate): CivilDate => (weekdayOf(day) > 5 ? addDays(day, 8 - weekdayOf(day)) : day)

const contactsOf = (random: Random, home: CivilDate, end: CivilDate): readonly PastContact[] => {
  const days = Math.max(daysBetween(home, end), 1)
  const visits: PastContact[] = []
  for (let day = random.between(1, 2); day < days; day += random.between(2, 4)) {
    const on = addDays(home, day)
    const n = visits.length
    const talk = n === 2
    visits.push({
      at: timeOn(random, on, 9, 14),
      counterpart: talk ? 'RECEIVING_UNIT' : 'PATIENT',
      mode: talk ? 'PHONE' : random.pick(modes),
      note: (talk ? receiverNotes[0] : contactNotes[n % contactNotes.length]) ?? contactNotes[0],
      nextOn: addDays(on, 2),
    })
  }
  return visits
}

type Going = { readonly proposedOn: CivilDate; readonly dischargedAt: Instant; readonly readmittedOn: CivilDate | null }

/** Confirmed by all before the discharge; handed over within the days, a few extended by a week, or ended by an admission. */
const supportOf = (random: Random, patient: DemoPatient, going: Going): PastSupport => {
  const { proposedOn, dischargedAt, readmittedOn } = going
  const home = civilDateOf(dischargedAt)
  const proposedAt = timeOn(random, proposedOn, 10, 10)
  const asked = [
    'LAKARMEDVERKAN',
    'RECEIVING_UNIT',
    ...(hasMunicipalCare(patient, proposedAt) ? ['MUNICIPALITY'] : []),
  ] as const
  const answers = asked.map((party, n) => ({
    party: party as PastSupport['answers'][number]['party'],
    at: timeOn(random, proposedOn, 11 + n, 11 + n),
  }))
  const longer = readmittedOn === null && random.next() < 0.12
  const extension = longer
    ? {
        askedAt: timeOn(random, addDays(home, 10), 15, 15),
        reviewedAt: timeOn(random, addDays(home, 10), 16, 16),
        newLastDay: addDays(home, 20),
      }
    : null
  const handedOn = workday(addDays(home, longer ? random.between(15, 18) : random.between(7, 12)))
  const end = readmittedOn ?? handedOn
  const handover =
    readmittedOn === null
      ? {
          proposedAt: timeOn(random, addDays(handedOn, -1), 15, 15),
          acceptedAt: timeOn(random, handedOn, 15, 15),
          dialogue: random.pick(['PHONE', 'VIDEO'] as const),
        }
      : null
  const contacts = contactsOf(random, home, end).filter(({ at }) => handover === null || at < handover.proposedAt)
  return { proposedAt, plannedDays: 14, answers, contacts, extension, handover }
}

type Plan = { readonly name: ProfileName; readonly ward: string }

const profileOf = (random: Random, name: ProfileName): Profile => {
  const base: Profile = profiles[name]
  const about = (value: number | null, by: number): number | null =>
    value === null ? null : value + random.between(-by, by)
  return {
    ...base,
    admissions: [],
    emergencies: base.emergencies.filter(() => random.next() < 0.45),
    haemoglobin: about(base.haemoglobin, 14),
    sodium: about(base.sodium, 4),
  }
}

const episodeOf = (
  random: Random,
  patient: DemoPatient,
  plan: Plan,
  { place, on, mayHaveSupport }: { readonly place: number; readonly on: CivilDate; readonly mayHaveSupport: boolean },
): { readonly episode: Episode; readonly back: CivilDate | null } => {
  const { name, ward } = plan
  const admittedAt = timeOn(random, on, 1, 6)
  const days = random.between(3, name === 'planned' ? 5 : 11)
  const leaves = addDays(on, days)
  const dischargedAt = timeOn(random, leaves, 12, 14)
  const draw = random.next()
  const choice: PastDecision['choice'] = draw < 0.86 ? 'AGREE' : draw < 0.94 ? 'NOT_HIGH' : 'HIGH'
  const decided = random.next() < 0.92
  const illness = ['heart', 'lungs', 'tumour', 'heartWithoutHb'].includes(name)
  const supported = mayHaveSupport && decided && choice !== 'NOT_HIGH' && illness && random.next() < 0.8
  const [without, withSupport] = returns[name]
  const comesBack = random.next() < (supported ? withSupport : without)
  const back = comesBack ? addDays(leaves, random.between(3, 28)) : null
  const during = back !== null && daysBetween(leaves, back) < 8 ? back : null
  const support = supported
    ? supportOf(random, patient, { proposedOn: addDays(leaves, -1), dischargedAt, readmittedOn: during })
    : null
  const late = support?.handover && back !== null && civilDateOf(support.handover.acceptedAt) >= back
  const profile = profileOf(random, name)
  const decision: PastDecision | null = decided
    ? { at: timeOn(random, addDays(leaves, -1), 9, 9), choice: supported ? 'HIGH' : choice }
    : null
  const episode = { place, ward, profile, admittedAt, expectedOn: leaves, decision, support, dischargedAt }
  return { episode, back: late ? null : back }
}

/** How a past is told: until how many days before today, and since when supports are given. */
export type PastFrame = { readonly today: CivilDate; readonly quiet: number; readonly supportsSince: CivilDate }

/**
 * Two years of a patient's times in hospital, with what came after them: none, one or several, each ended before the quiet
 * days. The more ill come oftener, and come back sooner.
 */
export const episodesOf = (random: Random, patient: DemoPatient, frame: PastFrame): readonly Episode[] => {
  const { today, quiet, supportsSince } = frame
  const episodes: Episode[] = []
  const name = random.pick(names)
  const home = units.find(({ key }) => key === patient.vardcentral)?.municipality
  const near = wards.filter(({ municipality }) => municipality === home)
  const latest = addDays(today, -quiet)
  let on = addDays(today, -pastDays + random.between(0, 400))
  while (episodes.length < mostEpisodes && addDays(on, 14) < latest) {
    const plan = {
      name: random.next() < 0.75 ? name : random.pick(names),
      ward: random.pick(near.length > 0 ? near : wards).key,
    }
    const at = { place: episodes.length, on, mayHaveSupport: on > supportsSince }
    const { episode, back } = episodeOf(random, patient, plan, at)
    const ended = civilDateOf(episode.support?.handover?.acceptedAt ?? addHours(episode.dischargedAt, 24))
    if (ended >= latest) break
    episodes.push(episode)
    on = back ?? addDays(ended, random.between(45, 420))
  }
  // A support that the next admission was to end, but the past is over.
  return episodes.at(-1)?.support?.handover === null ? episodes.slice(0, -1) : episodes
}

/** Most have a fast läkarkontakt since the last year, some after another one; some a care contact at the vårdcentral. */
const namedOf = (random: Random, today: CivilDate): readonly PastNamed[] => {
  const named: PastNamed[] = []
  const on = (daysAgo: number): Instant => timeOn(random, addDays(today, -daysAgo), 9, 15)
  if (random.next() < 0.7) {
    const since = random.between(30, 500)
    if (random.next() < 0.2)
      named.push({ type: 'FIXED_PHYSICIAN', role: null, at: on(since + 200), endedAt: on(since + 3) })
    named.push({ type: 'FIXED_PHYSICIAN', role: null, at: on(since), endedAt: null })
  }
  if (random.next() < 0.25) {
    named.push({ type: 'CARE_CONTACT', role: 'CARE_COORDINATOR', at: on(random.between(20, 600)), endedAt: null })
  }
  return named
}

/** When a patient who was listed elsewhere came: some weeks before the first time in hospital, long ago without one. */
const relistedOf = (random: Random, today: CivilDate, [first]: readonly Episode[]): Instant =>
  timeOn(
    random,
    first ? addDays(civilDateOf(first.admittedAt), -random.between(20, 60)) : addDays(today, -random.between(520, 700)),
    9,
    15,
  )

/** All of a patient's past; the same for the same seed. */
export const lifeOf = (random: Random, patient: DemoPatient, frame: PastFrame): Life => {
  const episodes = episodesOf(random, patient, frame)
  const relistedAt = patient.movedFrom === null ? null : relistedOf(random, frame.today, episodes)
  const named = relistedAt === null ? namedOf(random, frame.today) : []
  const { today, quiet } = frame
  const from = relistedAt === null ? addDays(today, -pastDays) : civilDateOf(relistedAt)
  const visits = pastVisitsOf(random, patient, episodes, { from, to: addDays(today, -quiet) })
  return { episodes, named, visits, relistedAt }
}
