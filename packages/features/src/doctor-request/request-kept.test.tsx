// @vitest-environment happy-dom
import type { DoctorRequestFieldsFragment } from '@lih/graphql/documents'
import { kitSv } from '@lih/portal-kit/i18n/kit.sv.ts'
import { mount } from '@lih/portal-kit/testing/mount.tsx'
import { expect, test } from 'vitest'
import { doctorRequestSv } from './doctor-request.sv.ts'
import { RequestAct } from './RequestAct.tsx'

const request = {
  id: 'r',
  version: 1,
  status: 'ACKNOWLEDGED',
  may: ['ADVISE'],
  messages: [],
} as unknown as DoctorRequestFieldsFragment

const advised = {
  ...request,
  version: 2,
  status: 'ADVISED',
  may: [],
  closedAt: '2026-11-22T08:55:00.000Z',
  closedBy: { id: 'p', name: 'Anna Lindh' },
  messages: [
    {
      kind: 'ADVICE',
      text: 'Ge extra Furix nu.',
      at: '2026-11-22T08:55:00.000Z',
      by: { id: 'p', name: 'Anna Lindh' },
    },
  ],
} as unknown as DoctorRequestFieldsFragment

const server = (operation: string) =>
  operation === 'SaveDraft' ? { saveDraft: { draft: null, userErrors: [] } } : { draft: null, discardDraft: true }
const act = (one: DoctorRequestFieldsFragment) => <RequestAct request={one} patientId="p" visits={[]} foremost />

test('G6, V2: a colleague answers first: my advice stays to read, with what the colleague said and when', async () => {
  const page = await mount(act(request), server, doctorRequestSv)
  await page.press(page.button(doctorRequestSv['doctorRequest.event.ADVISE']))
  await page.type(page.find('textarea'), 'Avvakta till i morgon.')
  await page.show(act(advised))
  expect((page.find('textarea') as HTMLTextAreaElement).value).toBe('Avvakta till i morgon.')
  for (const said of [kitSv['kit.conflict.over'], 'Råd givet', 'Ge extra Furix nu.', 'Anna Lindh'])
    expect(page.said()).toContain(said)
  await page.leave()
})
