// What looking for gaps in a roster costs, when the domain is built: node packages/bench/src/on-call.mjs
// The coming 60 days of one beredskapsjour, with a shift for each evening, night and day; against a check of each minute of
// the same window, and against twice the days. All three take turns, so that what else the machine does meets all.
import { performance } from 'node:perf_hooks'
import { gapsOf } from '@lih/domain/on-call/coverage'
import { addDays, startOfDay } from '@lih/domain/time/civil'

const first = '2026-12-01'
const holidays = new Set(['2026-12-24', '2026-12-25', '2026-12-26', '2026-12-31', '2027-01-01', '2027-01-06'])
const isHoliday = (day) => holidays.has(day)
const minute = 60_000

const worldOf = (days) => {
  const window = { from: startOfDay(first), to: startOfDay(addDays(first, days)) }
  const [begins, ends] = [Date.parse(window.from), Date.parse(window.to)]
  const shifts = []
  // Shifts of eight hours, of which each fortieth is missing.
  for (let at = begins, n = 1; at < ends; at += 480 * minute, n += 1)
    if (n % 40 !== 0) shifts.push({ from: new Date(at).toISOString(), to: new Date(at + 480 * minute).toISOString() })
  return { window, shifts }
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
})

const mustAnswer = (ms) => {
  const part = Object.fromEntries(clock.formatToParts(ms).map(({ type, value }) => [type, value]))
  const free = ['lör', 'sön'].includes(part.weekday) || isHoliday(`${part.year}-${part.month}-${part.day}`)
  return Number(part.hour) < 8 || Number(part.hour) >= 17 || free
}

const minutesUncovered = ({ window, shifts }) => {
  const spans = shifts.map(({ from, to }) => [Date.parse(from), Date.parse(to)])
  let found = 0
  for (let at = Date.parse(window.from); at < Date.parse(window.to); at += minute)
    if (mustAnswer(at) && !spans.some(([from, to]) => from <= at && at < to)) found += 1
  return found
}

const lookedFor = ({ window, shifts }) =>
  gapsOf('GENERAL_MEDICINE', shifts, window, isHoliday).reduce(
    (sum, { from, to }) => sum + (Date.parse(to) - Date.parse(from)) / minute,
    0,
  )

const timed = (work) => {
  const start = performance.now()
  const value = work()
  return { value, ms: performance.now() - start }
}
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]

const [sixty, twice] = [worldOf(60), worldOf(120)]
const rounds = Array.from({ length: 15 }, () => ({
  looked: timed(() => lookedFor(sixty)),
  doubled: timed(() => lookedFor(twice)),
  checked: timed(() => minutesUncovered(sixty)),
}))
const [{ looked, checked }] = rounds
if (looked.value !== checked.value) throw new Error(`${looked.value} minutes, by the minute ${checked.value}`)
const of = (name) => median(rounds.map((round) => round[name].ms))
console.log(
  `60 days, ${sixty.shifts.length} shifts, ${looked.value} minutes without anybody: ${of('looked').toFixed(1)} ms`,
)
console.log(`the check of each minute: ${(of('checked') / of('looked')).toFixed(0)} times that`)
console.log(`twice the days: ${(of('doubled') / of('looked')).toFixed(2)} times that`)
