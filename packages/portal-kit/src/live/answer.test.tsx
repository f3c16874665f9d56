// @vitest-environment happy-dom
import { CombinedGraphQLErrors } from '@apollo/client'
import { expect, test, vi } from 'vitest'
import { kitSv } from '../i18n/kit.sv.ts'
import { mount } from '../testing/mount.tsx'
import { Answer, type Asked } from './Answer.tsx'
import { FailedChoices } from './FailedChoices.tsx'

type Data = { readonly rows: readonly string[] }
const nothing = () => undefined
const asked = (facts: Partial<Asked<Data>> = {}): Asked<Data> => ({
  data: undefined,
  error: undefined,
  refetch: nothing,
  ...facts,
})
const widget = (query: Asked<Data>) => (
  <Answer query={query} lines={4} title="Besök" empty={({ rows }) => (rows.length === 0 ? <p>Inga besök.</p> : null)}>
    {({ rows }) => <p>{rows.join(', ')}</p>}
  </Answer>
)
const shown = (query: Asked<Data>) => mount(widget(query), nothing)

test('ux: on its way it keeps its place, under its heading', async () => {
  const page = await shown(asked())
  expect(page.find('.u-skel')).not.toBeNull()
  expect(page.said()).toContain('Besök')
  await page.leave()
})

test('ux: failed, it says so and can be asked for again', async () => {
  const refetch = vi.fn<() => void>()
  const page = await shown(asked({ error: new Error('no network'), refetch }))
  expect(page.said()).toContain(kitSv['kit.failed'])
  await page.press(page.button(kitSv['kit.retry']))
  expect(refetch).toHaveBeenCalledOnce()
  await page.leave()
})

test('ux, S1: denied is not failed: it says why, and asks nothing again', async () => {
  const error = new CombinedGraphQLErrors({
    errors: [{ message: 'no', extensions: { code: 'FORBIDDEN', reason: 'WRONG_UNIT' } }],
  })
  const page = await shown(asked({ error }))
  expect(page.said()).toContain(kitSv['kit.denied'])
  expect(page.button(kitSv['kit.retry'])).toBeUndefined()
  await page.leave()
})

test('ux: an answer that holds nothing says that, and one that holds something shows it', async () => {
  const page = await shown(asked({ data: { rows: [] } }))
  expect(page.said()).toBe('Inga besök.')
  await page.show(widget(asked({ data: { rows: ['Hembesök'] } })))
  expect(page.said()).toBe('Hembesök')
  await page.leave()
})

test('ux: after a lost network the answer before it stays', async () => {
  const page = await shown(asked({ data: { rows: ['Hembesök'] }, error: new Error('no network') }))
  expect(page.said()).toBe('Hembesök')
  await page.leave()
})

test('ux: choices that could not be fetched are not no choices', async () => {
  const refetch = vi.fn<() => void>()
  const page = await mount(<FailedChoices query={{ error: new Error('no network'), refetch }} />, nothing)
  expect(page.said()).toContain(kitSv['kit.choices.failed'])
  await page.press(page.button(kitSv['kit.retry']))
  expect(refetch).toHaveBeenCalledOnce()
  await page.show(<FailedChoices query={{ refetch }} />)
  expect(page.said()).toBe('')
  await page.leave()
})
