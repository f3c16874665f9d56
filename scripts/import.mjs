// Reads files and folders of FHIR resources into the database: npm run import -- [--source=NAME] FILE…
import { resolve } from 'node:path'
import { importFlags } from './import-flags.mjs'
import { build, install } from './prepare.mjs'
import { node, runInOrder } from './run.mjs'

// npm runs scripts in the top directory; the names are relative to where the person stands.
const given = process.argv.slice(2)
const options = given.filter((word) => word.startsWith('--'))
const files = given.filter((word) => !word.startsWith('--')).map((name) => resolve(process.env.INIT_CWD ?? '.', name))

const checkFiles = async () => {
  if (files.length > 0) return 0
  console.error('Ange minst en fil eller mapp: npm run import -- FIL…')
  return 1
}

await runInOrder(
  checkFiles,
  install,
  () => build('--filter=@lih/api'),
  () => node([...importFlags, 'apps/api/dist/import.js', ...options, ...files]),
)
