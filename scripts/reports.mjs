import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** @typedef {{ name: string, passed: number, failed: number, skipped: number }} Count */

/** Where each package's test run leaves its result, below the package's directory. */
export const vitestReport = '.data/reports/vitest.json'
export const playwrightReport = join(root, 'packages/e2e/.data/reports/playwright.json')
export const scriptsReport = join(root, '.data/reports/scripts.tap')

const packages = () =>
  ['apps', 'packages'].flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name)))

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** So that no result of an earlier run is counted. */
export const clearReports = () => {
  for (const directory of [root, ...packages()])
    rmSync(join(directory, '.data/reports'), { recursive: true, force: true })
  mkdirSync(join(root, '.data/reports'), { recursive: true })
}

/** A file that could not be loaded has no tests to fail, but has failed. */
const failedToLoad = ({ status, assertionResults }) =>
  status === 'failed' && !assertionResults.some((test) => test.status === 'failed')

/** @returns {Omit<Count, 'name'>} */
export const countVitest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.testResults.filter(failedToLoad).length,
  skipped: report.numPendingTests + report.numTodoTests,
})

/** A scenario that passed only when it was tried again counts as passed; errors outside all scenarios count as failed. */
export const countPlaywright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
  skipped: stats.skipped,
})

/** The totals that node's test runner writes at the end of its TAP. */
export const countTap = (tap) => {
  const total = (what) => Number(tap.match(new RegExp(`^# ${what} (\\d+)$`, 'm'))?.[1] ?? 0)
  return {
    passed: total('pass'),
    failed: total('fail') + total('cancelled'),
    skipped: total('skipped') + total('todo'),
  }
}

/** The packages' own tests, one count per package that left a report. @returns {Count[]} */
export const packageCounts = () =>
  packages()
    .filter((directory) => existsSync(join(directory, vitestReport)))
    .map((directory) => ({
      name: readJson(join(directory, 'package.json')).name,
      ...countVitest(readJson(join(directory, vitestReport))),
    }))

/** @returns {Count[]} */
export const scenarioCounts = () =>
  existsSync(playwrightReport) ? [{ name: 'scenarios', ...countPlaywright(readJson(playwrightReport)) }] : []

/** @returns {Count[]} */
export const scriptCounts = () =>
  existsSync(scriptsReport) ? [{ name: 'scripts', ...countTap(readFileSync(scriptsReport, 'utf8')) }] : []
