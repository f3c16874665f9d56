import { progressLine } from './progress.mjs'
import { pnpm, turbo } from './run.mjs'

const parsed = (line) => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined // npx speaks plain text
  }
}

/**
 * Runs a step behind one progress line; what it said is shown only if it fails.
 * @param {string} text
 * @param {(onLine: (line: string) => void) => Promise<number>} step
 * @param {(line: string, progress: ReturnType<typeof progressLine>) => string | undefined} worthShowing
 */
const quietly = async (text, step, worthShowing) => {
  const progress = progressLine(text)
  const said = []
  const code = await step((line) => {
    const shown = worthShowing(line, progress)
    if (shown !== undefined) said.push(shown)
  })
  progress.end(code === 0)
  if (code !== 0) console.error(said.join('\n'))
  return code
}

/** Installs exactly what the lockfile names. Quick when nothing has changed. */
export const install = () => {
  let packages = 0
  return quietly(
    'Installerar beroenden (första gången tar det någon minut)',
    (onLine) => pnpm(['install', '--frozen-lockfile', '--reporter=ndjson'], { onLine }),
    (line, progress) => {
      const event = parsed(line)
      if (event?.name === 'pnpm:progress' && event.status === 'imported') progress.detail(`${++packages} paket`)
      if (!event) return line
      return event.level === 'error' ? event.message : undefined
    },
  )
}

/**
 * Builds all packages, or those that a turbo filter names and what they need.
 * @param {...string} filter e.g. `--filter=@lih/api`
 */
export const build = (...filter) =>
  quietly(
    'Bygger',
    (onLine) => turbo(['build', ...filter, '--output-logs=errors-only'], { onLine }),
    (line) => line,
  )
