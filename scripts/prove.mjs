// Tries the rules about responsibility with many more random journeys than npm test does: npm run prove
import { randomInt } from 'node:crypto'
import { install } from './prepare.mjs'
import { pnpm, runInOrder } from './run.mjs'

const runs = process.env.PROVE_RUNS ?? '50000'
const seed = process.env.PROVE_SEED ?? String(randomInt(2 ** 31))

const prove = async () => {
  const again = `PROVE_RUNS=${runs} PROVE_SEED=${seed} npm run prove`
  console.log(`${runs} journeys from seed ${seed}`)
  const code = await pnpm(['--filter', '@lih/domain', 'exec', 'vitest', 'run', '--reporter=verbose', 'prop.test'], {
    env: { PROVE_RUNS: runs, PROVE_SEED: seed },
  })
  console.log(
    code === 0 ? `All of it held. The same again: ${again}` : `Something did not hold. The same again: ${again}`,
  )
  return code
}

await runInOrder(install, prove)
