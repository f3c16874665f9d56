/** An amount of Swedish money in whole öre (R3). Safe as a number: up to 90 000 billion kronor. */
export type Ore = number & { readonly __brand?: 'Ore' }

/**
 * A fraction of whole numbers, rounded to a whole one: half away from zero (R2).
 * @throws RangeError when the divisor is not positive, or the result is too large for a whole number
 */
export const divideHalfUp = (numerator: bigint, divisor: bigint): number => {
  if (divisor <= 0n) throw new RangeError('the divisor must be positive')
  const size = numerator < 0n ? -numerator : numerator
  const rounded = Number((2n * size + divisor) / (2n * divisor))
  if (!Number.isSafeInteger(rounded)) throw new RangeError('too large for a whole number')
  return numerator < 0n && rounded !== 0 ? -rounded : rounded
}

/** The sum of amounts, exactly; 0 of none. */
export const sumOre = (amounts: Iterable<Ore>): Ore => {
  let sum = 0
  for (const amount of amounts) sum += amount
  return sum
}
