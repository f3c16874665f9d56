import { describe, expect, test } from 'vitest'
import { instant, longestText, optionalText, requiredText } from './text.ts'

const fault = (
  schema: { safeParse(value: unknown): { success: boolean; error?: { issues: { message: string }[] } | undefined } },
  value: unknown,
) => schema.safeParse(value).error?.issues[0]?.message ?? null

describe('free text', () => {
  test('G6: text is trimmed, and must say something where it is required', () => {
    expect(requiredText().parse('  Stabil.\n')).toBe('Stabil.')
    expect(fault(requiredText(), ' \n\t')).toBe('REQUIRED')
    expect(fault(requiredText(), undefined)).toBe('REQUIRED')
    expect(optionalText().parse('   ')).toBeNull()
    expect(optionalText().parse(undefined)).toBeNull()
  })
  test('G6: a text of a million characters is refused, one of the longest length is not', () => {
    expect(fault(requiredText(), 'x'.repeat(1_000_000))).toBe('TOO_LONG')
    expect(requiredText().parse('x'.repeat(longestText))).toHaveLength(longestText)
  })
  test('G6: control characters are refused, line breaks and åäö are not', () => {
    expect(fault(requiredText(), 'a\u0000b')).toBe('CONTROL_CHARACTER')
    expect(fault(requiredText(), 'a\u001bb')).toBe('CONTROL_CHARACTER')
    expect(requiredText().parse('Åsa\n\tÖrn')).toBe('Åsa\n\tÖrn')
  })
  test('G7: instants come in any offset and are kept in UTC', () => {
    expect(instant.parse('2026-11-22T09:30:00+01:00')).toBe('2026-11-22T08:30:00.000Z')
    expect(fault(instant, '2026-11-22T09:30:00')).toBe('NOT_AN_INSTANT')
  })
})
