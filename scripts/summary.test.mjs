import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { summarise } from './summary.mjs'

const counted = (name, passed, failed = 0, skipped = 0) => ({ name, passed, failed, skipped })
const lastLine = (text) => text.split('\n').at(-1)

describe('the summary of a test run', () => {
  it('ends with the totals of all tests', () => {
    const { text, failed } = summarise([
      { name: 'build', code: 0 },
      { name: 'tests', code: 0, counts: [counted('@lih/domain', 300, 0, 2), counted('@lih/api', 40)] },
      { name: 'browser scenarios', code: 0, counts: [counted('scenarios', 7)] },
    ])
    assert.deepEqual(text.split('\n'), [
      '  build: ok',
      '  @lih/domain: 300 passed, 2 skipped',
      '  @lih/api: 40 passed',
      '  scenarios: 7 passed',
      '347 passed, 0 failed',
    ])
    assert.equal(failed, 0)
  })

  it('counts each failed test once', () => {
    const outcome = { name: 'tests', code: 1, counts: [counted('@lih/domain', 298, 2), counted('@lih/api', 40)] }
    const { text, failed } = summarise([outcome])
    assert.equal(lastLine(text), '338 passed, 2 failed')
    assert.equal(failed, 2)
  })

  it('counts a check that failed as one failure', () => {
    const { text, failed } = summarise([
      { name: 'lint', code: 1 },
      { name: 'tests', code: 0, counts: [counted('@lih/domain', 3)] },
    ])
    assert.ok(text.includes('  lint: FAILED\n'))
    assert.equal(lastLine(text), '3 passed, 1 failed')
    assert.equal(failed, 1)
  })

  it('counts tests that ended badly, or never ran, as one failure though none is reported', () => {
    const { text } = summarise([{ name: 'tests', code: 1, counts: [counted('@lih/domain', 3)] }])
    assert.ok(text.startsWith('  tests: FAILED\n'))
    assert.equal(lastLine(text), '3 passed, 1 failed')
    assert.equal(lastLine(summarise([{ name: 'tests', code: 1, counts: [] }]).text), '0 passed, 1 failed')
  })
})
