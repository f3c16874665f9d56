import { defineConfig } from 'vitest/config'

/** `npm run prove` names how many runs each proof takes and from which seed; read here only. */
const { PROVE_RUNS, PROVE_SEED } = process.env

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Pure functions: nothing that one file could leave behind for the next.
    isolate: false,
    provide: { proof: { runs: Number(PROVE_RUNS ?? 0), seed: PROVE_SEED === undefined ? null : Number(PROVE_SEED) } },
  },
})
