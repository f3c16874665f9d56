import { createElement } from 'react'
import { expect, test } from 'vitest'
import { definePortal, type PatientSlotProps } from './definePortal.ts'
import { lazyNamed } from './lazyNamed.ts'

const Part = ({ patientId }: PatientSlotProps) => createElement('p', null, patientId)
const component = lazyNamed(() => Promise.resolve({ Part }), 'Part')
const tab = (id: string, order: number) => ({ id, labelId: `${id}.tab`, order, component })
const bare = {
  portal: 'hospital',
  uiPortal: 'hospital',
  navigation: [],
  routes: [],
  patientHeader: [],
  patientTabs: [],
  messages: [],
  patientMessages: () => Promise.resolve([]),
} as const

test('tabs stand in their order', () => {
  const portal = definePortal({ ...bare, patientTabs: [tab('risk', 30), tab('oversikt', 10), tab('stod', 20)] })
  expect(portal.patientTabs.map(({ id }) => id)).toEqual(['oversikt', 'stod', 'risk'])
})

test('two tabs with one id are a fault of the build', () => {
  expect(() => definePortal({ ...bare, patientTabs: [tab('risk', 1), tab('risk', 2)] })).toThrow('risk')
})
