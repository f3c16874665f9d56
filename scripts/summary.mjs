/** @typedef {import('./reports.mjs').Count} Count */
/** @typedef {{ name: string, code: number, counts?: Count[] }} Outcome a step of the test run: its exit code and, for tests, what they counted */

const sum = (counts, what) => counts.reduce((total, count) => total + count[what], 0)

/** A step that failed without a failed test to show for it (it did not compile, or never ran) counts as one. */
const failuresOf = ({ code, counts = [] }) => Math.max(sum(counts, 'failed'), code === 0 ? 0 : 1)

const described = ({ passed, failed, skipped }) =>
  [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`].filter(Boolean).join(', ')

const linesOf = (outcome) => {
  const { name, code, counts = [] } = outcome
  const silent = code !== 0 && sum(counts, 'failed') === 0
  const own = silent || counts.length === 0 ? [`  ${name}: ${code === 0 ? 'ok' : 'FAILED'}`] : []
  return [...own, ...counts.map((count) => `  ${count.name}: ${described(count)}`)]
}

/**
 * The last lines of a test run, ending with `N passed, N failed`. Something failed exactly when the second number is
 * not 0.
 * @param {Outcome[]} outcomes
 * @returns {{ text: string, failed: number }}
 */
export const summarise = (outcomes) => {
  const passed = outcomes.reduce((total, { counts = [] }) => total + sum(counts, 'passed'), 0)
  const failed = outcomes.reduce((total, outcome) => total + failuresOf(outcome), 0)
  return { text: [...outcomes.flatMap(linesOf), `${passed} passed, ${failed} failed`].join('\n'), failed }
}
