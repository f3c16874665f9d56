import { useFragment } from '@apollo/client/react'
import { OpenedPatient_PatientFragmentDoc } from '@lih/graphql/documents'
import type { PaletteSection } from '@lih/ui/palette/palette-types.ts'
import { useIntl } from 'react-intl'
import { formatName } from '../format/person.ts'
import { useText } from '../i18n/useText.ts'
import { usePortal } from '../portal/PortalContext.ts'
import { useMayAtAll } from '../session/useMayAtAll.ts'
import { useMe } from '../session/useMe.ts'
import { patientPath } from '../url/paths.ts'
import { viewHref } from '../worklist/saved-view.ts'
import { useSavedViews } from '../worklist/useSavedViews.ts'

/** What choosing leads to: an address, another assignment, the keys, or out. */
export type Choice =
  | { readonly kind: 'go'; readonly href: string }
  | { readonly kind: 'switch'; readonly assignmentId: string }
  | { readonly kind: 'keys' }
  | { readonly kind: 'signOut' }

const prefixes = { go: 'go:', switch: 'switch:' } as const

/**
 * The id of a line that leads to an address.
 * @param what tells lines apart that lead to the same
 */
export const goId = (href: string, what = ''): string => `${prefixes.go}${href}#${what}`

/** What a line's id means. */
export const choiceOf = (id: string): Choice => {
  if (id.startsWith(prefixes.go)) return { kind: 'go', href: id.slice(prefixes.go.length, id.lastIndexOf('#')) }
  if (id.startsWith(prefixes.switch)) return { kind: 'switch', assignmentId: id.slice(prefixes.switch.length) }
  return { kind: id === 'keys' ? 'keys' : 'signOut' }
}

/** The parts of the opened patient's page, and what the server says may be done there now. */
const useOpened = (patientId: string | undefined): readonly PaletteSection[] => {
  const { patientTabs } = usePortal()
  const text = useText()
  const { messages } = useIntl()
  // Read from what the page has fetched: the patient is open already, and is not opened once more.
  const { data, complete } = useFragment({
    fragment: OpenedPatient_PatientFragmentDoc,
    fragmentName: 'OpenedPatient_patient',
    from: { __typename: 'Patient', id: patientId ?? '' },
  })
  if (patientId === undefined || !complete) return []
  const allowed = data.availableActions.filter((one) => one.allowed).map(({ action }) => action)
  const hrefOf = (tabId: string) => patientPath(patientId, tabId)
  const acts = patientTabs.flatMap((tab) =>
    (tab.acts ?? [])
      .filter((act) => allowed.includes(act) && Object.hasOwn(messages, `search.act.${act}`))
      .map((act) => ({ id: goId(hrefOf(tab.id), act), label: text(`search.act.${act}`), icon: 'pen' as const })),
  )
  const tabs = patientTabs.map((tab) => ({
    id: goId(hrefOf(tab.id)),
    label: text(tab.labelId),
    icon: 'doc' as const,
  }))
  return [{ id: 'opened', title: `${text('search.opened')}: ${formatName(data)}`, items: [...acts, ...tabs] }]
}

/** The saved views of the portal's worklist. */
const useViews = (): readonly PaletteSection[] => {
  const { worklist } = usePortal()
  const text = useText()
  const views = useSavedViews(worklist) ?? []
  if (views.length === 0) return []
  const items = views.map((view) => ({
    id: goId(viewHref('/', view.params), view.id),
    label: view.name,
    icon: view.shared ? ('people' as const) : ('list' as const),
    ...(!view.mine && { note: text('search.view.by', { name: view.makerName }) }),
  }))
  return [{ id: 'views', title: text('search.views'), items }]
}

/** Everything that can be chosen without a search: the opened patient's, the portal's places, and the person's own. */
export const useChoices = (patientId: string | undefined): readonly PaletteSection[] => {
  const { navigation } = usePortal()
  const me = useMe()
  const text = useText()
  const opened = useOpened(patientId)
  const views = useViews()
  const mayAtAll = useMayAtAll()
  const places = navigation
    .filter(({ action }) => action === undefined || mayAtAll(action))
    .map(({ path, labelId, icon }) => ({ id: goId(path), label: text(labelId), icon }))
  const others = me.assignments.filter(({ id }) => id !== me.assignment.id)
  const own = [
    ...others.map(({ id, unit }) => ({
      id: `${prefixes.switch}${id}`,
      label: `${text('kit.switch')}: ${unit.name}`,
      icon: 'swap' as const,
    })),
    { id: 'keys', label: text('kit.keys'), icon: 'help' as const },
    { id: 'sign-out', label: text('kit.signOut'), icon: 'out' as const },
  ]
  return [
    ...opened,
    ...views,
    { id: 'places', title: text('search.places'), items: places },
    { id: 'own', title: text('search.own'), items: own },
  ]
}
