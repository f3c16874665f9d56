/** The same small piece of computing, always (ms). */
const piece = (): number => {
  const start = performance.now()
  let sum = 0
  for (let n = 0; n < 1_000_000; n += 1) sum = (sum + n * 31) % 1_000_003
  return sum < 0 ? 0 : performance.now() - start
}
let best = Number.POSITIVE_INFINITY

/** A limit grows by half at most: beyond that it would no longer say what is promised. */
const most = 1.5

/**
 * How much slower the machine computes on the whole than at its best: 1 on a machine that does nothing else. What others
 * take of it is not the product's fault, and a limit of time may grow by it, within bounds.
 */
export const noise = (): number => {
  const pieces = Array.from({ length: 20 }, piece)
  best = Math.min(best, ...pieces)
  return Math.min(most, pieces.reduce((sum, ms) => sum + ms, 0) / pieces.length / best)
}
