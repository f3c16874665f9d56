import { proposeHandoverInput } from '@lih/domain/handover/inputs'
import { expect, test, vi } from 'vitest'
import { learn } from '../i18n/language.ts'
import { refusalSv } from '../refusal/texts.ts'
import { checkInput } from './checkInput.ts'
import { noProblems, problemsOfIssues, problemsOfRefusals, withoutField } from './problems.ts'

learn(refusalSv)

const placing = { fields: ['situation', 'openActions', 'effectiveAt'], fieldOfPath: (path: string) => path }

const input = {
  patientId: '0195f1f0-0000-7000-8000-000000000001',
  supportId: '0195f1f0-0000-7000-8000-000000000002',
  expectedVersion: 1,
  situation: 'Hemma sedan 16 nov.',
  background: 'Hjärtsvikt.',
  assessment: 'Stabil.',
  recommendation: 'Väg två gånger i veckan.',
  openActions: [{ what: 'Blodprov', owner: null, ownerName: null, dueOn: null }],
  effectiveAt: null,
}
const schema = () => Promise.resolve(proposeHandoverInput)

test('a complete input has no issues', async () => {
  expect(await checkInput(schema, input)).toEqual([])
})

test('M8, G6: what the domain’s schema misses is said at the field, in Swedish', async () => {
  const faulty = { ...input, situation: ' ', openActions: [{ what: '' }], effectiveAt: '2026-11-27' }
  const issues = await checkInput(schema, faulty)
  expect(problemsOfIssues(issues, placing)).toEqual({
    byField: {
      situation: 'Fyll i.',
      'openActions.0.what': 'Fyll i.',
      effectiveAt: 'Ange datum och klockslag.',
    },
    general: [],
  })
})

test('ux: what must be put right is listed in the order of the form, from the top', async () => {
  const fields = ['situation', 'background', 'assessment', 'recommendation']
  const empty = { ...input, situation: '', background: '', assessment: '', recommendation: '' }
  const { byField } = problemsOfIssues(await checkInput(schema, empty), { ...placing, fields })
  expect(Object.keys(byField)).toEqual(fields)
  const refusals = ['background', 'situation', 'background'].map((field) => ({ code: 'TEXT_MISSING', path: [field] }))
  expect(Object.keys(problemsOfRefusals(refusals, { ...placing, fields }).byField)).toEqual(['background', 'situation'])
})

test('an issue without a field is not swallowed', async () => {
  const issues = await checkInput(schema, { ...input, supportId: 'x' })
  expect(problemsOfIssues(issues, placing).general).toEqual([{ code: 'NOT_A_CHOICE', path: ['supportId'] }])
})

test('G6: an input whose schema cannot be fetched goes to the server, which checks it by the same', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const lost = () => Promise.reject(new Error('no network'))
  expect(await checkInput(lost, { ...input, situation: '' })).toEqual([])
  expect(told).toHaveBeenCalledOnce()
})

test('G6: refusals go to their fields, the rest stands above the buttons; the first text at a field wins', () => {
  const refusals = [
    { code: 'EFFECTIVE_IN_PAST', path: ['effectiveAt'] },
    { code: 'EFFECTIVE_TOO_FAR', path: ['effectiveAt'] },
    { code: 'SUPPORT_NOT_RUNNING', path: [] },
  ]
  expect(problemsOfRefusals(refusals, placing)).toEqual({
    byField: { effectiveAt: 'Tiden har varit. Välj nu eller en tid framåt.' },
    general: [{ code: 'SUPPORT_NOT_RUNNING', path: [] }],
  })
})

test('an edited field loses its texts and those of its parts, others keep theirs', () => {
  const problems = { ...noProblems, byField: { openActions: 'a', 'openActions.0.what': 'b', situation: 'c' } }
  expect(withoutField(problems, 'openActions').byField).toEqual({ situation: 'c' })
})
