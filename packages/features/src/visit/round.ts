type Home = {
  readonly place: string
  readonly residents: readonly {
    readonly responsible: boolean
    readonly inpatient: boolean
    readonly patient: { readonly id: string }
  }[]
}

/** Whom a round visits unless somebody chooses otherwise: those for whom the unit answers, and who are at home (V1, M22). */
export const checkedAtFirst = (home: Home | undefined): readonly string[] =>
  (home?.residents ?? [])
    .filter(({ responsible, inpatient }) => responsible && !inpatient)
    .map(({ patient }) => patient.id)

/** The home where most of the unit's own live: where it most likely goes. */
export const fullestHome = <One extends Home>(homes: readonly One[]): One | undefined =>
  homes.toSorted((a, b) => checkedAtFirst(b).length - checkedAtFirst(a).length)[0]
