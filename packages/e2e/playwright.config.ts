import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import chromium from '@sparticuz/chromium'
import { feedToken, port } from './src/world.ts'

// The configuration is loaded again in every worker, which inherits the environment: one directory for all of them.
process.env['E2E_DATA'] ??= mkdtempSync(join(tmpdir(), 'lakarinsatser-e2e-'))
const data = process.env['E2E_DATA']
// So that PostgreSQL, which never runs as root, keeps its data there and not somewhere that outlives the run.
chmodSync(data, 0o755)
// Chromium unpacks itself beside the data and not where another version may already lie.
process.env['TMPDIR'] ??= data
const executablePath = process.env['CHROME_PATH'] ?? (await chromium.executablePath())

const screen = { locale: 'sv-SE', timezoneId: 'Europe/Stockholm' }

/** Real product, real PostgreSQL, real browser: every scenario on a wide screen and on a phone. */
export default defineConfig({
  testDir: 'src',
  testMatch: '*.spec.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : 'list',
  outputDir: '../../.data/e2e',
  use: {
    ...screen,
    actionTimeout: 10_000,
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args: ['--no-sandbox'] },
  },
  projects: [
    { name: 'wide', use: { viewport: { width: 1366, height: 900 } } },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
  ],
  webServer: {
    command: 'node ../../apps/api/dist/main.js',
    url: `http://127.0.0.1:${port}/readyz`,
    reuseExistingServer: false,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: { PORT: String(port), PG_PORT: '54271', DATA_DIR: data, FEED_TOKEN: feedToken, LOG: 'warn' },
  },
})
