import { execFileSync } from 'node:child_process'

/** The processes that the tests start run the built package. */
export default function build(): void {
  execFileSync('tsc', ['-b'], { cwd: `${import.meta.dirname}/..`, stdio: 'inherit' })
}
