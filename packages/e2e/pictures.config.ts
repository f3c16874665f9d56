import { defineConfig } from '@playwright/test'
import scenarios from './playwright.config.ts'
import { port } from './src/world.ts'

const [server] = [scenarios.webServer].flat()

/** Takes the pictures of the README anew: `npx playwright test --config pictures.config.ts`. The day is always the same. */
export default defineConfig({
  ...scenarios,
  testMatch: 'pictures.ts',
  reporter: 'list',
  projects: [{ name: 'pictures', use: { viewport: { width: 1366, height: 860 }, deviceScaleFactor: 1 } }],
  webServer: {
    ...server,
    command: 'node ../../apps/api/dist/main.js',
    url: `http://127.0.0.1:${port}/readyz`,
    env: { ...server?.env, FIXED_NOW: '2026-11-24T08:42:00Z', CLOCK: 'running' },
  },
})
