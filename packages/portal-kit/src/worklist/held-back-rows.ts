/** A row with the group in which it stands. */
export interface Placed<Row> {
  readonly id: string
  readonly group: string
  readonly row: Row
}

/** What a list shows while changes wait, and what waits. */
export interface HeldBack<Row> {
  /** The order and the groups as last shown, with the newest content; a row that is gone keeps its last content. */
  readonly rows: readonly Placed<Row>[]
  readonly added: readonly string[]
  readonly gone: readonly string[]
  /** The fewest rows that have to move for the order to be right, and those that change group. */
  readonly moved: readonly string[]
  /** Gone by an act of one's own that can still be taken back: they stay in sight, struck through, and do not wait. */
  readonly done: readonly string[]
  readonly waiting: number
}

/** Where each element belongs among the ends of the rising runs found so far. */
const placeAmong = (ends: readonly number[], value: number): number => {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Positions, in `places`, of a longest rising subsequence. */
const longestRising = (places: readonly number[]): ReadonlySet<number> => {
  const ends: number[] = []
  const endAt: number[] = []
  const before: number[] = []
  places.forEach((place, index) => {
    const length = placeAmong(ends, place)
    ends[length] = place
    endAt[length] = index
    before[index] = length === 0 ? -1 : (endAt[length - 1] ?? -1)
  })
  const kept = new Set<number>()
  for (let index = endAt.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) kept.add(index)
  return kept
}

/**
 * Keeps a list still under pointer and focus: cells may change in place, but new, gone and reordered rows wait until they
 * are asked for. Pure; with `shown` equal in order and groups to `fresh` nothing waits.
 *
 * @param shown the rows as last shown, in order
 * @param fresh the rows as they would stand now, in order; ids are unique in both
 * @param reversible whether one has done something with the row a moment ago that can be taken back
 */
export const heldBackRows = <Row>(
  shown: readonly Placed<Row>[],
  fresh: readonly Placed<Row>[],
  reversible: (row: Row) => boolean = () => false,
): HeldBack<Row> => {
  const freshAt = new Map(fresh.map((placed, index) => [placed.id, { placed, index }]))
  const known = new Set(shown.map((placed) => placed.id))
  const stays = shown.flatMap((placed) => {
    const now = freshAt.get(placed.id)
    return now ? [{ id: placed.id, index: now.index, sameGroup: now.placed.group === placed.group }] : []
  })
  const inGroup = stays.filter((stay) => stay.sameGroup)
  const kept = longestRising(inGroup.map((stay) => stay.index))
  const still = new Set(inGroup.filter((_, index) => kept.has(index)).map((stay) => stay.id))
  const added = fresh.filter((placed) => !known.has(placed.id)).map((placed) => placed.id)
  const absent = shown.filter((placed) => !freshAt.has(placed.id))
  const done = absent.filter(({ row }) => reversible(row)).map((placed) => placed.id)
  const gone = absent.filter(({ row }) => !reversible(row)).map((placed) => placed.id)
  const moved = stays.filter((stay) => !still.has(stay.id)).map((stay) => stay.id)
  return {
    rows: shown.map((placed) => ({ ...placed, row: freshAt.get(placed.id)?.placed.row ?? placed.row })),
    added,
    gone,
    moved,
    done,
    waiting: added.length + gone.length + moved.length,
  }
}
