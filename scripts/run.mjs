import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './root.mjs'

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP']
/** The exit code of what was stopped before it was done, by the shells' custom. */
export const interrupted = 130

let running
let stopAsked = false

/** Has somebody asked for an end (Ctrl-C, or a signal)? */
export const isStopping = () => stopAsked

/** A group whose processes have just ended is no fault. */
const signalGroup = (leader, signal) => {
  try {
    process.kill(-leader, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

// Each child has a process group of its own, so that a signal reaches it exactly once, whether it came from a terminal
// (which signals a whole group) or from a service manager (which signals one process).
for (const signal of stopSignals)
  process.on(signal, () => {
    stopAsked = true
    if (running?.pid) signalGroup(running.pid, signal)
  })

const exitCodeOf = (code, signal) => code ?? 128 + constants.signals[signal]

/**
 * Runs a command in the clone's top directory and answers its exit code; 130 without running it once a stop is asked.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, onLine?: (line: string) => void }} [options] with `onLine` the output is not
 *   shown but handed over line by line
 * @returns {Promise<number>}
 */
export const run = (command, args, { env = {}, onLine } = {}) =>
  new Promise((done, fail) => {
    if (stopAsked) return done(interrupted)
    running = spawn(command, args, {
      cwd: root,
      detached: true,
      stdio: onLine ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', npm_config_loglevel: 'error', ...env },
    })
    if (onLine) for (const stream of [running.stdout, running.stderr]) eachLine(stream, onLine)
    running.once('error', fail)
    running.once('close', (code, signal) => {
      running = undefined
      done(exitCodeOf(code, signal))
    })
  })

const eachLine = (stream, onLine) => {
  let rest = ''
  stream.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  })
  stream.on('end', () => rest && onLine(rest))
}

/** pnpm in the version that wrote the lockfile, whatever else the machine has. */
export const pnpm = (args, options) => run('npx', ['-y', 'pnpm@12.21.0', ...args], options)

// turbo runs the packages' scripts with pnpm, and finds it only when pnpm runs turbo.
export const turbo = (args, options) => pnpm(['exec', 'turbo', 'run', ...args], options)
export const turboBoundaries = () => pnpm(['exec', 'turbo', 'boundaries'])

export const node = (args, options) => run(process.execPath, args, options)

/**
 * Runs steps in order and ends this process: with the exit code of the first that fails, with 130 when a stop was asked
 * before the last one, else with 0.
 */
export const runInOrder = async (...steps) => {
  for (const step of steps) {
    const code = stopAsked ? interrupted : await step()
    if (code !== 0) process.exit(code)
  }
  process.exit(0)
}
