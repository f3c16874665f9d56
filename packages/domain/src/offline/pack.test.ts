import { describe, expect, test } from 'vitest'
import { codeFault, decideWritten, eraseReasonOf, mostTries, packExpiresAt, timeByReading } from './pack.ts'

const packedAt = '2026-12-29T06:30:00.000Z'
const maja = { personId: 'maja', assignmentId: 'nurse in Halmstad' }
const kept = { ...maja, expiresAt: packExpiresAt(packedAt), wrongCodes: 0 }

describe('what a device may keep', () => {
  test('promise 11: packed patients are gone after twelve hours, to the millisecond', () => {
    expect(kept.expiresAt).toBe('2026-12-29T18:30:00.000Z')
    expect(eraseReasonOf(kept, '2026-12-29T18:29:59.999Z')).toBeNull()
    expect(eraseReasonOf(kept, '2026-12-29T18:30:00.000Z')).toBe('EXPIRED')
  })

  test('promise 11: the fifth wrong code erases, the fourth does not', () => {
    expect(mostTries).toBe(5)
    expect(eraseReasonOf({ ...kept, wrongCodes: 4 }, packedAt)).toBeNull()
    expect(eraseReasonOf({ ...kept, wrongCodes: 5 }, packedAt)).toBe('WRONG_CODES')
  })

  test('promise 11: another assignment of the same person erases; a colleague who signs in does not', () => {
    expect(eraseReasonOf(kept, packedAt, maja)).toBeNull()
    expect(eraseReasonOf(kept, packedAt, { ...maja, assignmentId: 'nurse in Falkenberg' })).toBe('OTHER_ASSIGNMENT')
    expect(eraseReasonOf(kept, packedAt, { personId: 'elin', assignmentId: 'nurse in Halmstad 2' })).toBeNull()
  })

  test.each([
    ['123', 'SHORT'],
    ['1234567890123', 'SHORT'],
    ['12345a', 'SHORT'],
    ['111111', 'SIMPLE'],
    ['123456', 'SIMPLE'],
    ['987654', 'SIMPLE'],
    ['274274', 'SIMPLE'],
    ['274913', null],
    ['00274913', null],
  ])('promise 11: the code %s: %s', (code, fault) => {
    expect(codeFault(code)).toBe(fault)
  })
})

describe('whose clock counts', () => {
  test('promise 11: without network time goes on from the server’s, whatever the device shows', () => {
    const reading = { serverAt: packedAt, deviceMs: 1_000 }
    expect(timeByReading(reading, 61_000)).toBe('2026-12-29T06:31:00.000Z')
    expect(timeByReading(reading, 0)).toBe(packedAt)
  })

  test('promise 11: what was written counts from the device’s instant, never later than it arrived', () => {
    const written = { writtenAt: '2026-12-29T09:00:00.000Z', assignmentId: maja.assignmentId }
    const at = (now: string) => decideWritten(written, maja, now)
    expect(at('2026-12-29T11:00:00.000Z')).toEqual({ ok: true, changes: written.writtenAt })
    expect(at('2026-12-29T08:00:00.000Z')).toEqual({ ok: true, changes: '2026-12-29T08:00:00.000Z' })
    expect(decideWritten(null, maja, packedAt)).toEqual({ ok: true, changes: null })
  })

  test('promise 11: only the assignment under which it was written sends it', () => {
    const written = { writtenAt: packedAt, assignmentId: 'another' }
    expect(decideWritten(written, maja, packedAt)).toMatchObject({ refusal: { code: 'OFFLINE_OTHER_ASSIGNMENT' } })
  })
})
