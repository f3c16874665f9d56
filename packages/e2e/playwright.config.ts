import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { removeDatabase } from '@lih/embedded-postgres/reset'
import { defineConfig } from '@playwright/test'
import { browserToLaunch } from './src/browser.ts'
import { feedToken, port, worldStart } from './src/world.ts'

const own = fileURLToPath(new URL('../../.data', import.meta.url))
const data = join(own, 'e2e-world')

// The configuration is loaded again in every worker, which inherits the environment: the first one clears the table.
if (process.env['E2E_DATA'] === undefined) {
  await removeDatabase(data)
  process.env['E2E_DATA'] = data
}
const { executablePath, env = {} } = await browserToLaunch(join(own, 'browser'))

const screen = { locale: 'sv-SE', timezoneId: 'Europe/Stockholm' }

/** Real product, real PostgreSQL, real browser: every scenario on a wide screen and on a phone. */
export default defineConfig({
  testDir: 'src',
  testMatch: '*.spec.ts',
  // Each scenario has patients of its own, so that two can go on at once. More would only wait for each other on two cores.
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : 'list',
  outputDir: '../../.data/e2e',
  use: {
    ...screen,
    actionTimeout: 10_000,
    // A trace of everything would cost more than the scenarios; `--trace on` makes one where it is needed.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      // Room for what is soon forgotten: else a sixth of what the browser computes at a page's loading is tidying up.
      args: ['--no-sandbox', '--js-flags=--min-semi-space-size=32'],
      env: { ...process.env, ...env } as Record<string, string>,
    },
  },
  projects: [
    { name: 'sign-in', testMatch: 'sign-in.setup.ts' },
    { name: 'wide', dependencies: ['sign-in'], use: { viewport: { width: 1366, height: 900 } } },
    { name: 'phone', dependencies: ['sign-in'], use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
  ],
  webServer: {
    command: 'node ../../apps/api/dist/main.js',
    url: `http://127.0.0.1:${port}/readyz`,
    stdout: 'pipe',
    reuseExistingServer: false,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: {
      PORT: String(port),
      PG_PORT: '54271',
      DATA_DIR: data,
      FEED_TOKEN: feedToken,
      FIXED_NOW: worldStart,
      CLOCK: 'running',
      LOG: 'warn',
    },
  },
})
