import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** The processes that the tests start run the built package. */
export default function build(): void {
  execFileSync('node_modules/.bin/tsc', ['-b'], { cwd: join(import.meta.dirname, '..'), stdio: 'inherit' })
}
