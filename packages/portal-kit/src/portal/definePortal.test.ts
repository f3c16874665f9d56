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
  pages: [],
  patientHeader: [],
  patientTabs: [],
  patientMessages: () => Promise.resolve([]),
} as const

test('tabs stand in their order', () => {
  const portal = definePortal({ ...bare, patientTabs: [tab('risk', 30), tab('oversikt', 10), tab('stod', 20)] })
  expect(portal.patientTabs.map(({ id }) => id)).toEqual(['oversikt', 'stod', 'risk'])
})

test('two tabs with one id are a fault of the build', () => {
  expect(() => definePortal({ ...bare, patientTabs: [tab('risk', 1), tab('risk', 2)] })).toThrow('risk')
})

const words = { 'a.title': 'A' }
const Whole = () => createElement('p')
const whole = lazyNamed(() => Promise.resolve({ Whole }), 'Whole')
const page = (path: string) => ({ path, titleId: 'a.title', component: whole, messages: [words] })

test('a page brings its place in the navigation, by its title where it has no other name, and its words once', () => {
  const portal = definePortal({
    ...bare,
    pages: [
      { ...page('/a'), entry: { icon: 'list' } },
      page('/b'),
      { ...page('/c'), entry: { icon: 'bell', labelId: 'c.short' } },
    ],
  })
  expect(portal.navigation).toEqual([
    { path: '/a', labelId: 'a.title', icon: 'list' },
    { path: '/c', labelId: 'c.short', icon: 'bell' },
  ])
  expect(portal.routes.map(({ path }) => path)).toEqual(['/a', '/b', '/c'])
  expect(portal.messages).toEqual([words])
})

test('two pages with one path are a fault of the build', () => {
  expect(() => definePortal({ ...bare, pages: [page('/a'), page('/a')] })).toThrow('/a')
})
