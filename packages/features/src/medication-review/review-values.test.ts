import { recordMedicationReviewInput } from '@lih/domain/medication-review/inputs'
import { expect, test } from 'vitest'
import { emptyChange, numberOf, reviewInput, reviewValues } from './review-values.ts'

test('V3: a number is what was typed, and nothing else is one', () => {
  expect([numberOf('7'), numberOf(' 12 ')]).toEqual([7, 12])
  for (const typed of ['', '7,5', '-1', 'sju', '1e3']) expect(numberOf(typed)).toBeNaN()
})

const id = '0195f1f0-0000-7000-8000-000000000001'

test('V3, G6: what is typed becomes an input that the domain takes, or says where it is wrong', () => {
  const begun = reviewValues(null, '2026-11-24', id)
  const typed = {
    ...begun,
    medicines: '7',
    summary: 'Propavan ut.',
    changes: [{ ...emptyChange, medicine: 'Propavan', reason: 'Yr' }],
  }
  const input = (values: typeof begun) => ({ commandId: id, patientId: id, ...reviewInput(values) })
  expect(recordMedicationReviewInput.safeParse(input(typed)).success).toBe(true)
  const wrong = recordMedicationReviewInput.safeParse(input({ ...typed, medicines: '', changes: [emptyChange] }))
  expect(wrong.error?.issues.map(({ path }) => path.join('.'))).toEqual([
    'medicines',
    'changes.0.medicine',
    'changes.0.reason',
  ])
  expect(reviewInput({ ...typed, kind: 'IN_DEPTH', inDepthBy: '2026-12-01' }).inDepthBy).toBe(null)
})
