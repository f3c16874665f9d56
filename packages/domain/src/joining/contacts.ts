import { type ContactType, mostOf } from '../contact/kinds.ts'
import type { Layer } from './layers.ts'

/** A named contact that holds a place among those of its type; struck ones hold none. */
export type PlacedContact = Layer & { readonly id: string; readonly type: ContactType; readonly slot: number | null }

/** Where the contacts of the absorbed patient stand with the survivor. */
export type ContactPlaces = {
  readonly moved: readonly { readonly id: string; readonly slot: number }[]
  /** No place is free while they last: those of the survivor stand (P2, K4). */
  readonly struck: readonly string[]
}

const meet = (one: Layer, other: Layer): boolean =>
  (other.to === null || one.from < other.to) && (one.to === null || other.from < one.to)

/** The first place of its type that nobody holds at any time while the contact lasts; undefined when there is none. */
const freePlace = (one: PlacedContact, taken: readonly PlacedContact[]): number | undefined => {
  const beside = taken.filter((other) => other.type === one.type && meet(one, other)).map(({ slot }) => slot)
  return Array.from({ length: mostOf[one.type] ?? 0 }, (_, index) => index + 1).find((slot) => !beside.includes(slot))
}

/**
 * The named contacts of two patients who are joined: nine care contacts and one fast läkarkontakt at a time (P2, K4). Each of
 * the absorbed patient's takes a free place, or is struck when there is none.
 * @param own the survivor's
 * @param theirs the absorbed patient's, in the order in which they take places
 */
export const placeContacts = (own: readonly PlacedContact[], theirs: readonly PlacedContact[]): ContactPlaces => {
  const taken = [...own]
  const moved: { id: string; slot: number }[] = []
  const struck: string[] = []
  for (const one of theirs) {
    if (one.slot === null) continue
    const slot = freePlace(one, taken)
    if (slot === undefined) struck.push(one.id)
    else {
      moved.push({ id: one.id, slot })
      taken.push({ ...one, slot })
    }
  }
  return { moved, struck }
}
