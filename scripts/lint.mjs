// All checks of the source, each of them although another one fails: npm run lint
import { checks } from './checks.mjs'

const failed = []
for (const { name, run } of checks) if ((await run()) !== 0) failed.push(name)
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`)
process.exit(failed.length > 0 ? 1 : 0)
