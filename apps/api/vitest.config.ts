import { defineConfig } from 'vitest/config'

export default defineConfig({
  // One copy of graphql: the bundler would take its ESM build, the libraries its CommonJS build.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/database.global.ts'],
    setupFiles: ['test/database.setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // The schema takes seconds to load: once for each worker. Nothing is mocked, and each file has its own database.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
