import type { Instant } from '../time/civil.ts'

/** Something that holds from an instant until another; null: until further notice. */
export type Layer = { readonly from: Instant; readonly to: Instant | null }

const covers = ({ from, to }: Layer, at: Instant): boolean => from <= at && (to === null || at < to)

/** Where any of them begins or ends, in order, each once. */
const boundariesOf = (layers: readonly Layer[]): readonly Instant[] => [
  ...new Set(layers.flatMap(({ from, to }) => (to === null ? [from] : [from, to])).sort()),
]

/**
 * Two chains of intervals as one: at each instant what began last holds, since the later fact was the better known. Of two
 * that begin together the one in `own` does. Nothing is made up: each piece lies within the interval that it comes from, and
 * together they cover what the two covered (K2, M1, H1).
 * @returns the pieces, oldest first; an interval that goes on beneath a shorter one comes back after it
 */
export const layered = <T extends Layer>(own: readonly T[], other: readonly T[]): readonly T[] => {
  const all = [...own, ...other]
  const boundaries = boundariesOf(all)
  const pieces: { readonly of: T; readonly from: Instant; to: Instant | null }[] = []
  for (const [index, from] of boundaries.entries()) {
    const top = all
      .filter((layer) => covers(layer, from))
      .reduce<T | undefined>((best, layer) => (best === undefined || layer.from > best.from ? layer : best), undefined)
    if (top === undefined) continue
    const to = boundaries[index + 1] ?? null
    const last = pieces.at(-1)
    if (last?.of === top && last.to === from) last.to = to
    else pieces.push({ of: top, from, to })
  }
  return pieces.map(({ of, from, to }) => ({ ...of, from, to }))
}
