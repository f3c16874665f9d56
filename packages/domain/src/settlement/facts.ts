import type { Profession, UnitKind } from '../organisation/kinds.ts'
import type { ContactMode } from '../support/follow-up.ts'
import type { CivilDate, Instant } from '../time/civil.ts'

/** A contact that has been made, as the settlement sees it (R1): no identity, only what the conditions ask. */
export type VisitFact = {
  readonly id: string
  /** When it began. */
  readonly startedAt: Instant
  /** The civil day on which it began (G7). */
  readonly day: CivilDate
  /** The unit under whose assignment it was made. */
  readonly unitId: string
  readonly unitKind: UnitKind
  readonly performerId: string
  readonly profession: Profession
  /** The same for the same patient on one day with one doctor, and no identity (R6). */
  readonly patientKey: string
  readonly mode: ContactMode
  /** Whether it took place where the patient lives, of any kind of living situation (M1). */
  readonly isInHome: boolean
  /** Whether the patient had municipal health care when it began (H1, H3; single visits are not, H2). */
  readonly isEnrolled: boolean
}

/** How many places a care home has from a day on; only what the region has confirmed is paid for (A1). */
export type PlacesVersion = {
  readonly from: CivilDate
  readonly ordinary: number
  readonly shortStay: number
}

/** A care-home assignment, as the settlement sees it (A1, R2). */
export type AssignmentFact = {
  readonly id: string
  readonly unitId: string
  readonly careHomeId: string
  readonly from: CivilDate
  /** The last day; null while it renews itself. */
  readonly to: CivilDate | null
  /** From when the renewed text holds, and with it the raise (R2); null under the old one. */
  readonly renewedFrom: CivilDate | null
  /** Confirmed versions in any order. */
  readonly places: readonly PlacesVersion[]
}
