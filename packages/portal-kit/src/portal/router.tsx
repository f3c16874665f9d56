import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { PatientPage } from '../patient-page/PatientPage.tsx'
import { FaultPage } from '../shell/FaultPage.tsx'
import { LostPage } from '../shell/LostPage.tsx'
import { OfflineRoute } from '../shell/OfflineRoute.tsx'
import { RoutePage } from '../shell/RoutePage.tsx'
import { Shell } from '../shell/Shell.tsx'
import { accessibilityPath, offlinePath } from '../url/paths.ts'
import type { PortalDefinition, PortalRoute } from './definePortal.ts'
import { lazyNamed } from './lazyNamed.ts'

const accessibility: PortalRoute = {
  path: accessibilityPath,
  titleId: 'kit.accessibility',
  component: lazyNamed(() => import('../accessibility/AccessibilityPage.tsx'), 'AccessibilityPage'),
}

const readSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search))

/** Parameters as plain text, so that an address reads as it was meant. */
const writeSearch = (search: Readonly<Record<string, unknown>>): string => {
  const entries = Object.entries(search).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries).toString()}`
}

/** The routes of a portal: its own, and those that all have. */
export const portalRouter = (portal: PortalDefinition) => {
  const root = createRootRoute({ component: Shell, notFoundComponent: LostPage })
  const offline = portal.offline
    ? [createRoute({ getParentRoute: () => root, path: offlinePath, component: OfflineRoute })]
    : []
  const own = [...portal.routes, accessibility].map((route) =>
    createRoute({ getParentRoute: () => root, path: route.path, component: () => <RoutePage route={route} /> }),
  )
  const patientPaths = portal.patientTabs.length === 0 ? [] : ['/patient/$patientId', '/patient/$patientId/$tab']
  const patient = patientPaths.map((path) => createRoute({ getParentRoute: () => root, path, component: PatientPage }))
  return createRouter({
    routeTree: root.addChildren([...own, ...offline, ...patient]),
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    defaultErrorComponent: FaultPage,
    defaultNotFoundComponent: LostPage,
    scrollRestoration: true,
  })
}
