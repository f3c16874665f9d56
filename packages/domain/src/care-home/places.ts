import { type Decision, decided, refused } from '../result.ts'
import { addDays, type CivilDate, type Instant } from '../time/civil.ts'
import type { CareHomeRefusal } from './refusals.ts'

/** Most places of one kind in a care home; ours. More is a slip of the hand. */
const mostPlaces = 500
/** How far ahead a number of places is proposed, in days; ours. */
const longestAheadDays = 400

/** A number of places from a day on (platser): the municipality proposes, the region confirms (A1, R2). */
export type PlacesProposal = {
  readonly id: string
  readonly validFrom: CivilDate
  readonly ordinary: number
  readonly shortStay: number
  readonly confirmedAt: Instant | null
  readonly declinedAt: Instant | null
}

const isOpen = ({ confirmedAt, declinedAt }: PlacesProposal): boolean => confirmedAt === null && declinedAt === null

/** The confirmed places on a day; undefined before the first (A1). */
export const placesOn = <P extends PlacesProposal>(versions: readonly P[], day: CivilDate): P | undefined =>
  versions
    .filter(({ confirmedAt, validFrom }) => confirmedAt !== null && validFrom <= day)
    .toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))[0]

type Wanted = Pick<PlacesProposal, 'validFrom' | 'ordinary' | 'shortStay'>

const numberFault = ({ ordinary, shortStay }: Wanted) => {
  for (const [path, places] of Object.entries({ ordinary, shortStay })) {
    if (!Number.isInteger(places) || places < 0 || places > mostPlaces) {
      return refused('PLACES_OUT_OF_RANGE', [path], { most: mostPlaces })
    }
  }
  return ordinary + shortStay === 0 ? refused('PLACES_NONE', ['ordinary']) : null
}

/** The municipality whose home it is proposes another number of places from a day; one proposal at a time (A1). */
export const decideProposePlaces = (
  home: { readonly unitId: string; readonly versions: readonly PlacesProposal[] },
  wanted: Wanted,
  actorUnitId: string,
  today: CivilDate,
): Decision<null, CareHomeRefusal> => {
  const { versions } = home
  if (home.unitId !== actorUnitId) return refused('NOT_THE_COUNTERPART')
  const fault = numberFault(wanted)
  if (fault !== null) return fault
  if (versions.some(isOpen)) return refused('PLACES_PROPOSED_ALREADY')
  if (wanted.validFrom > addDays(today, longestAheadDays)) {
    return refused('PLACES_TOO_FAR', ['validFrom'], { date: addDays(today, longestAheadDays) })
  }
  if (versions.some((one) => one.confirmedAt !== null && one.validFrom === wanted.validFrom)) {
    return refused('PLACES_DAY_TAKEN', ['validFrom'])
  }
  const before = placesOn(versions, wanted.validFrom)
  const same = before?.ordinary === wanted.ordinary && before.shortStay === wanted.shortStay
  return same ? refused('PLACES_UNCHANGED', ['ordinary']) : decided(null)
}

/** The region confirms a proposal, which moves money from its day, or declines it with a reason (A1). */
export const decideAnswerPlaces = (
  proposal: PlacesProposal,
  { confirm, reason }: { readonly confirm: boolean; readonly reason: string | null },
): Decision<null, CareHomeRefusal> => {
  if (!isOpen(proposal)) return refused('PROPOSAL_ANSWERED')
  return confirm || reason !== null ? decided(null) : refused('REASON_REQUIRED', ['reason'])
}
