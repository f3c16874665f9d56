import { inject } from 'vitest'

declare module 'vitest' {
  export interface ProvidedContext {
    /** What `npm run prove` asks for: how many runs a proof takes, 0 for its ordinary number, and from which seed. */
    proof: { readonly runs: number; readonly seed: number | null }
  }
}

const asked = inject('proof')

/** The journeys of the ordinary tests; what is asked for is so many journeys, and of the other properties in proportion. */
const journeys = 2000

/**
 * How often a property is tried, for fast-check.
 * @param ordinary in the ordinary tests
 */
export const runs = (ordinary: number): { readonly numRuns: number; readonly seed?: number } => ({
  numRuns: asked.runs > 0 ? Math.ceil((asked.runs * ordinary) / journeys) : ordinary,
  ...(asked.seed === null ? {} : { seed: asked.seed }),
})

/** Milliseconds that a proof may take on a machine that does other things too. */
export const patience = 120_000 + asked.runs * 200
