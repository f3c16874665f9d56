import { describe, expect, test } from 'vitest'
import { decideUndo, reversibleCommands, undoWithinMs } from './undo.ts'

const at = '2026-11-24T08:00:00.000Z'
const after = (ms: number) => new Date(Date.parse(at) + ms).toISOString()
const done = { name: 'assignSupport', unitId: 'here', at }

describe('promise 12: what may be taken back', () => {
  test.each(reversibleCommands)('%s, from the same unit, up to the limit', (name) => {
    expect(decideUndo({ ...done, name }, 'here', after(undoWithinMs))).toEqual({ ok: true, changes: name })
  })

  test('not a moment later', () => {
    expect(decideUndo(done, 'here', after(undoWithinMs + 1))).toMatchObject({ refusal: { code: 'UNDO_TOO_LATE' } })
  })

  test('the time is longer than the ten seconds for which it is offered', () => {
    expect(undoWithinMs).toBeGreaterThan(10_000)
  })

  test.each(['acceptHandover', 'endSupport', 'dischargeStay', 'reviewExtension', 'undo', 'toString'])(
    'never what binds, nor an undo itself: %s',
    (name) => {
      expect(decideUndo({ ...done, name }, 'here', at)).toMatchObject({ refusal: { code: 'UNDO_NOT_POSSIBLE' } })
    },
  )

  test('not from another assignment', () => {
    expect(decideUndo(done, 'there', at)).toMatchObject({ refusal: { code: 'UNDO_NOT_POSSIBLE' } })
  })
})
