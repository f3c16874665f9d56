// What the settlement of 24 months costs, when the domain is built: node --expose-gc packages/bench/src/settlement.mjs [VISITS]
// Every month of every vårdcentral is settled and approved one after the other, each with what is known by then: one visit
// in fifty is recorded two months late. The same is done with twice the visits, and set against it.
import { performance } from 'node:perf_hooks'
import { nothingElsewhere, settle } from '@lih/domain/settlement/settle'
import { addMonths } from '@lih/domain/time/month'

const visitCount = Number(process.argv[2] ?? 100_000)
const unitCount = 48
const months = Array.from({ length: 24 }, (_, n) => addMonths('2025-01', n))
const mega = 1024 * 1024

/** A generator that always gives the same numbers, from 0 to below 1. */
const randomFrom = (seed) => {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

const pad = (number) => String(number).padStart(2, '0')

/** Visits of one vårdcentral; `known` is the index of the month after which each is recorded. */
const visitsOf = (unit, count) => {
  const random = randomFrom(unit + 1)
  return Array.from({ length: count }, (_, n) => {
    const month = Math.floor(random() * months.length)
    const day = `${months[month]}-${pad(1 + Math.floor(random() * 28))}`
    return {
      id: `${unit}-${n}`,
      day,
      startedAt: `${day}T${pad(7 + Math.floor(random() * 9))}:00:00.000Z`,
      unitId: `vc${unit}`,
      unitKind: 'VARDCENTRAL',
      performerId: `doctor${Math.floor(random() * 6)}`,
      profession: random() < 0.9 ? 'PHYSICIAN' : 'NURSE',
      patientKey: `patient${unit}-${Math.floor(random() * 400)}`,
      mode: random() < 0.8 ? 'PHYSICAL' : 'PHONE',
      isInHome: true,
      isEnrolled: random() < 0.9,
      known: random() < 0.02 ? month + 2 : month,
    }
  })
}

const tariff = (id, validFrom) => ({
  id,
  validFrom,
  decisionReference: 'invented',
  homeVisitOre: 150_000,
  distanceSharePercent: 30,
  tenPlacesOre: 12_000_000,
  tenShortStayPlacesOre: 15_000_000,
  period: 'YEAR',
  upliftIncluded: true,
  placeRounding: 'EXACT_TENTHS',
})
const tariffs = [tariff('T1', '2024-01-01'), tariff('T2', '2026-03-15')]

const assignmentOf = (unit) => ({
  id: `A${unit}`,
  unitId: `vc${unit}`,
  careHomeId: `H${unit}`,
  from: '2025-01-01',
  to: null,
  renewedFrom: '2025-01-01',
  places: [
    { from: '2025-01-01', ordinary: 30 + unit, shortStay: 4 },
    { from: '2026-03-16', ordinary: 36 + unit, shortStay: 4 },
  ],
})

/** Settles one vårdcentral's 24 months; answers the number of lines. */
const settleUnit = (unit, visits) => {
  const approved = []
  for (const [index, month] of months.entries()) {
    const books = {
      visits: visits.filter(({ known }) => known <= index),
      assignments: [assignmentOf(unit)],
      tariffs,
      approved,
      elsewhere: nothingElsewhere,
    }
    const decision = settle(books, month)
    if (!decision.ok) throw new Error(decision.refusal.code)
    approved.push(decision.changes)
  }
  return approved.reduce((sum, { lines, corrections }) => sum + lines.length + corrections.length, 0)
}

/** Seconds, lines and megabytes over what the visits themselves take. */
const settleAll = (count) => {
  const history = Array.from({ length: unitCount }, (_, unit) => visitsOf(unit, Math.round(count / unitCount)))
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  let highest = before
  let lines = 0
  const begun = performance.now()
  for (const [unit, visits] of history.entries()) {
    lines += settleUnit(unit, visits)
    highest = Math.max(highest, process.memoryUsage().heapUsed)
  }
  return { seconds: (performance.now() - begun) / 1000, lines, megabytes: (highest - before) / mega }
}

settleAll(visitCount / 10) // warms up
const once = settleAll(visitCount)
const twice = settleAll(2 * visitCount)
const said = ({ seconds, lines, megabytes }) =>
  `${seconds.toFixed(1)} s, ${lines} lines, ${megabytes.toFixed(0)} MB over the history at its highest`
console.log(`${visitCount} visits of ${unitCount} vårdcentraler, 24 months: ${said(once)}`)
console.log(`twice as many: ${said(twice)}, ${(twice.seconds / once.seconds).toFixed(2)} times the time`)
