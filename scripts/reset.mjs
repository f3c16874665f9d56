// Removes the embedded database, so that the next start makes a fresh demo world: npm run reset
import { join } from 'node:path'
import { build, install } from './prepare.mjs'
import { root } from './root.mjs'
import { runInOrder } from './run.mjs'

const outcomes = {
  removed: [0, 'Databasen är borttagen. Nästa npm start skapar en ny demovärld.'],
  absent: [0, 'Det fanns ingen databas att ta bort. Nästa npm start skapar en ny demovärld.'],
  'in use': [1, 'Databasen används. Stoppa först det som körs (Ctrl-C där npm start körs) och försök igen.'],
}

const refuseForeign = async () => {
  if (!process.env.DATABASE_URL) return 0
  console.error('DATABASE_URL är satt: npm run reset rör bara den inbyggda databasen. Töm din egen databas själv.')
  return 1
}

const remove = async () => {
  const { removeDatabase } = await import('../packages/embedded-postgres/dist/reset.js')
  const [code, text] = outcomes[await removeDatabase(process.env.DATA_DIR || join(root, '.data'))]
  console[code === 0 ? 'log' : 'error'](text)
  return code
}

await runInOrder(refuseForeign, install, () => build('--filter=@lih/embedded-postgres'), remove)
