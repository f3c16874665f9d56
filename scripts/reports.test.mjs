import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { countPlaywright, countTap, countVitest } from './reports.mjs'

describe('counting what the test runners report', () => {
  it('vitest: a file that could not be loaded counts as one failure', () => {
    const report = {
      numPassedTests: 10,
      numFailedTests: 2,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'failed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    }
    assert.deepEqual(countVitest(report), { passed: 10, failed: 3, skipped: 2 })
  })

  it('Playwright: tried again is passed, an error outside the scenarios is failed', () => {
    const stats = { expected: 5, flaky: 1, unexpected: 0, skipped: 2 }
    assert.deepEqual(countPlaywright({ stats, errors: [] }), { passed: 6, failed: 0, skipped: 2 })
    assert.deepEqual(countPlaywright({ stats, errors: [{}] }), { passed: 6, failed: 1, skipped: 2 })
    assert.deepEqual(countPlaywright({ stats: { ...stats, unexpected: 3 }, errors: [{}] }).failed, 3)
  })

  it('TAP: the totals at the end, cancelled tests among the failed', () => {
    const tap = 'ok 1 - a\n# tests 6\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n'
    assert.deepEqual(countTap(tap), { passed: 3, failed: 2, skipped: 1 })
  })
})
