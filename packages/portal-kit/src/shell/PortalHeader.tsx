import { AppHeader } from '@lih/ui/header/AppHeader.tsx'
import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useText } from '../i18n/useText.ts'
import type { NavItem } from '../portal/definePortal.ts'
import { usePortal } from '../portal/PortalContext.ts'
import { useSearchTitleId } from '../search/search-words.ts'
import { useMayAtAll } from '../session/useMayAtAll.ts'
import { WaitingBell } from '../waiting/WaitingBell.tsx'

const noCount = (): undefined => undefined
const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** The hooks are called in the order of a list that never changes while the portal runs. */
const useCounts = (items: readonly NavItem[]): readonly (number | undefined)[] =>
  // oxlint-disable-next-line react/rules-of-hooks
  items.map(({ useCount = noCount }) => useCount())

/** The patient's page belongs to the worklist from which one came. */
const isCurrent = (item: NavItem, pathname: string): boolean =>
  item.path === '/' ? pathname === '/' || pathname.startsWith('/patient/') : pathname.startsWith(item.path)

interface PortalHeaderProps {
  readonly user: ReactNode
  readonly onSearch: () => void
}

/** The portal's header, with its places, what waits there, and the search. */
export const PortalHeader = ({ user, onSearch }: PortalHeaderProps) => {
  const portal = usePortal()
  const text = useText()
  const { pathname } = useLocation()
  const counts = useCounts(portal.navigation)
  const mayAtAll = useMayAtAll()
  const searchTitleId = useSearchTitleId()
  const places = portal.navigation.map((item, index) => ({
    shown: item.onlyWaiting !== true || Boolean(counts[index]) || isCurrent(item, pathname),
    action: item.action,
    href: item.path,
    label: text(item.labelId),
    icon: item.icon,
    current: isCurrent(item, pathname),
    ...(item.group && { group: text(`kit.nav.${item.group}`) }),
    ...(item.shortLabelId && { shortLabel: text(item.shortLabelId) }),
    ...(counts[index] !== undefined && { count: counts[index], countText: text('kit.waiting') }),
  }))
  const nav = places.filter(({ action, shown }) => shown && (action === undefined || mayAtAll(action)))
  return (
    <AppHeader
      party={portal.uiPortal}
      name={text(`kit.portal.${portal.portal}`)}
      href="/"
      nav={nav}
      navLabel={text('kit.nav')}
      skipText={text('kit.skip')}
      search={{
        text: text(searchTitleId),
        shortText: text('kit.search.short'),
        shortcut: text(isMac ? 'kit.search.mac' : 'kit.search.keys'),
        onPress: onSearch,
      }}
      bell={mayAtAll('waiting:list') && <WaitingBell />}
      user={user}
    />
  )
}
