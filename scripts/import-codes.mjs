// Reads a file of ICD-10-SE or KVÅ into the database: npm run import-codes -- --system=ICD10SE --version=2026 FILE
import { resolve } from 'node:path'
import { build, install } from './prepare.mjs'
import { node, runInOrder } from './run.mjs'

// npm runs scripts in the top directory; the name is relative to where the person stands.
const given = process.argv.slice(2)
const options = given.filter((word) => word.startsWith('--'))
const files = given.filter((word) => !word.startsWith('--')).map((name) => resolve(process.env.INIT_CWD ?? '.', name))

await runInOrder(
  install,
  () => build('--filter=@lih/api'),
  () => node(['apps/api/dist/import-codes.js', ...options, ...files]),
)
