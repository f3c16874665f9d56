// Everything that must hold before a change is taken in: npm test
import { readdirSync } from 'node:fs'
import { checks } from './checks.mjs'
import { install } from './prepare.mjs'
import {
  clearReports,
  packageCounts,
  playwrightReport,
  scenarioCounts,
  scriptCounts,
  scriptsReport,
  vitestReport,
} from './reports.mjs'
import { root } from './root.mjs'
import { interrupted, isStopping, node, runInOrder, turbo } from './run.mjs'
import { summarise } from './summary.mjs'

// Strict also on a desk: nothing is written that should have been committed, and a forgotten `.only` fails.
process.env.CI ??= 'true'
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = playwrightReport

const keepGoing = '--continue=dependencies-successful'

// Named one by one: for a directory, node's runner would also run this very file.
const scriptTests = readdirSync(`${root}/scripts`, { recursive: true })
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => `scripts/${name}`)

const testScripts = () =>
  node([
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${scriptsReport}`,
    ...scriptTests,
  ])

// What they need is built already, and arguments after `--` would make turbo build it once more.
const runTests = (task, ...reporters) => turbo([task, keepGoing, '--only', '--', ...reporters])

const testPackages = () =>
  runTests('test', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`)

// The scenarios measure what people wait for: they have the machine to themselves.
const steps = [
  { name: 'build', run: () => turbo(['build', keepGoing, '--output-logs=errors-only']) },
  ...checks,
  { name: 'types', run: () => turbo(['typecheck', keepGoing, '--output-logs=errors-only']) },
  { name: 'tests of the scripts', run: testScripts, counts: scriptCounts },
  { name: 'tests of the packages', run: testPackages, counts: packageCounts },
  { name: 'browser scenarios', run: () => runTests('e2e', '--reporter=list,json'), counts: scenarioCounts },
]

const testAll = async () => {
  clearReports()
  const outcomes = []
  for (const { name, run, counts } of steps) {
    console.log(`\n── ${name}`)
    const code = await run()
    if (isStopping()) return interrupted
    outcomes.push({ name, code, counts: counts?.() })
  }
  const { text, failed } = summarise(outcomes)
  console.log(`\n${text}`)
  return failed === 0 ? 0 : 1
}

await runInOrder(install, testAll)
