/** on: reached; may: within the uncertain part; off: not reached. */
export type Block = 'on' | 'may' | 'off'

/**
 * One block per point of a scale.
 * @param max highest possible score
 * @param from what is certain
 * @param to what it becomes at most when the missing values are known
 */
export const scoreBlocks = (max: number, from: number, to: number): Block[] =>
  Array.from({ length: max }, (_, index) => {
    if (index < from) return 'on'
    return index < to ? 'may' : 'off'
  })

/** Where the line of the cut-off stands, in percent of the width: before the block that reaches it. */
export const cutoffAt = (max: number, cutoff: number): number => ((cutoff - 1) / max) * 100
