import type { Action } from '@lih/domain/access/actions'
import type { Portal } from '@lih/domain/organisation/kinds'
import type { WorklistName } from '@lih/domain/saved-view/lists'
import type { IconName } from '@lih/ui/icon/icon-names.ts'
import type { Party } from '@lih/ui/party/party.ts'
import type { ReactNode } from 'react'
import type { Messages } from '../i18n/messages.ts'
import type { LazyComponent } from './lazyNamed.ts'

/** What the places of a portal have in common, as headings of a long menu. */
export type NavGroup = 'patients' | 'onCall' | 'followUp' | 'unit'

/** One entry of the header's navigation. `useCount` is a hook: how many wait behind it. */
export type NavItem = {
  readonly path: string
  readonly labelId: string
  /** For the phone's dock, where a long name does not fit. */
  readonly shortLabelId?: string
  readonly icon: IconName
  /** Among which it stands where there is no room for it in the row. */
  readonly group?: NavGroup
  readonly useCount?: () => number | undefined
  /** Rarely needed: shown only while something waits there, or one stands there. */
  readonly onlyWaiting?: boolean
  /** Shown only to whom the access table lets do this. */
  readonly action?: Action
}

/** A page of the portal. `titleId` names the document; it must never hold personal data. */
export type PortalRoute = { readonly path: string; readonly titleId: string; readonly component: LazyComponent }

/** A page as a portal chooses it, with all that comes along: its place in the navigation, and the texts it is called by. */
export type PortalPage = PortalRoute & {
  /** Absent: nobody comes there by the navigation. Named by the page's own title where it has no shorter name. */
  readonly entry?: Omit<NavItem, 'path' | 'labelId'> & { readonly labelId?: string }
  readonly messages?: readonly Messages[]
}

export type PatientSlotProps = { readonly patientId: string }

/** A part of the patient's page. `order` places it among the tabs; the lowest is shown first. */
export type PatientTab = {
  readonly id: string
  readonly labelId: string
  readonly order: number
  readonly component: LazyComponent<PatientSlotProps>
  readonly useCount?: (patientId: string) => number | undefined
  /** What is done there, by the names of `availableActions`: the search leads to it. */
  readonly acts?: readonly string[]
}

export type OfflinePageProps = {
  /** Nobody is inside the portal: there is no server, or nobody has signed in. */
  readonly outside: boolean
  /** What shows instead while nothing lies on the device. */
  readonly instead: ReactNode
  /** Leads to the portal, when there is a server again. */
  readonly onLeave: () => void
  /** Somebody works here: the page must not be taken away when the network returns. */
  readonly onUse: () => void
}

/** What the way out of the portal asks of what lies on the device. */
export type OfflineLeaving = {
  /** How much, of whomever, is on this device alone. */
  readonly countUnsent: () => Promise<number>
  /** Erases the patients that the person has taken along. */
  readonly erase: (reason: 'SIGNED_OUT' | 'OTHER_ASSIGNMENT', personId: string) => Promise<void>
}

/** What a portal can do without network. */
export type OfflineParts = {
  readonly page: LazyComponent<OfflinePageProps>
  /** Inside the portal: sends what is unsent, and says so. */
  readonly bar: LazyComponent
  readonly leaving: () => Promise<OfflineLeaving>
}

/** All that makes one portal: what the shared shell is filled with. */
export type PortalDefinition = {
  readonly portal: Portal
  readonly uiPortal: Exclude<Party, 'none'>
  readonly navigation: readonly NavItem[]
  /** One of them has the path `/`: the portal's worklist. */
  readonly routes: readonly PortalRoute[]
  /** The list at `/`, whose saved views the search offers. */
  readonly worklist?: WorklistName
  /** Above the tabs of the patient's page: banner, responsibility strip, timeline. */
  readonly patientHeader: readonly LazyComponent<PatientSlotProps>[]
  /** None in a portal that shows no patients: it has no such page. */
  readonly patientTabs: readonly PatientTab[]
  /** Texts of the portal's own pages. */
  readonly messages: readonly Messages[]
  /** Absent: the portal does nothing without network. */
  readonly offline?: OfflineParts
  /** Texts of the patient's page, fetched with it: the portal's first page does without them. */
  readonly patientMessages: () => Promise<readonly Messages[]>
}

/** A portal as it is written down: pages in the order of the navigation. */
type PortalParts = Omit<PortalDefinition, 'navigation' | 'routes' | 'messages'> & {
  readonly pages: readonly PortalPage[]
  /** Texts that come with none of the pages. */
  readonly messages?: readonly Messages[]
}

const navItem = ({ path, titleId, entry }: PortalPage): readonly NavItem[] =>
  entry ? [{ labelId: titleId, ...entry, path }] : []

const refuseTwice = (what: string, portal: Portal, names: readonly string[]): void => {
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  if (twice.length > 0) throw new Error(`${what} named twice in ${portal}: ${twice.join(', ')}`)
}

/**
 * A portal's definition from its pages and parts, with its tabs in order.
 *
 * @throws when two pages claim the same path or two tabs the same id: a fault of the build, found at the first start
 */
export const definePortal = ({ pages, messages = [], ...parts }: PortalParts): PortalDefinition => {
  refuseTwice(
    'Pages',
    parts.portal,
    pages.map(({ path }) => path),
  )
  refuseTwice(
    'Tabs',
    parts.portal,
    parts.patientTabs.map(({ id }) => id),
  )
  return {
    ...parts,
    navigation: pages.flatMap(navItem),
    routes: pages,
    // Several pages may be called by one catalogue.
    messages: [...new Set([...messages, ...pages.flatMap((page) => page.messages ?? [])])],
    patientTabs: parts.patientTabs.toSorted((a, b) => a.order - b.order),
  }
}
