import type { ReactNode } from 'react'
import { Link } from 'react-aria-components/Link'
import { Icon } from '../icon/Icon.tsx'
import { PARTY_MARK, type Party } from '../party/party.ts'
import { classes } from '../text/classes.ts'
import { useUiWords } from '../words/ui-words.ts'
import { Dock } from './Dock.tsx'
import { HeaderSearch } from './HeaderSearch.tsx'
import type { HeaderSearchProps, NavItem } from './header-types.ts'
import { TopNav } from './TopNav.tsx'

/** What the header of a portal needs. */
export interface AppHeaderProps {
  party: Exclude<Party, 'none'>
  /** Name of the portal. */
  name: string
  /** Its first page. */
  href: string
  /** Most used first: where there is no room, the last ones stand behind “Mer”. */
  nav: readonly NavItem[]
  navLabel?: string
  search?: HeaderSearchProps
  /** HeaderBell. */
  bell?: ReactNode
  /** HeaderUser. */
  user?: ReactNode
  dockMax?: number
  moreText?: string
  skipText?: string
  /** Id of the page's main element, to which the skip link leads. */
  mainId?: string
}

/** Longer names than this give way first on a narrow phone. */
const LONG_NAME = 9

/** The head of a portal. On a phone: name and user above, the places and the search in a dock below. */
export const AppHeader = (props: AppHeaderProps) => {
  const words = useUiWords()
  const { party, name, href, nav, navLabel = words.menu, search } = props
  return (
    <>
      <a className="u-skip" href={`#${props.mainId ?? 'main'}`}>
        {props.skipText ?? words.skip}
      </a>
      <header className="u-top">
        <Link className={classes('u-top-portal', name.length > LONG_NAME && 'long')} href={href}>
          <Icon name={PARTY_MARK[party]} size={20} />
          <span>{name}</span>
        </Link>
        {nav.length > 0 && <TopNav label={navLabel} items={nav} moreText={props.moreText ?? words.more} />}
        <div className="u-top-end">
          {search && <HeaderSearch {...search} />}
          {props.bell}
          {props.user}
        </div>
      </header>
      {(nav.length > 0 || search) && (
        <Dock
          label={navLabel}
          items={nav}
          search={search}
          max={props.dockMax ?? 5}
          moreText={props.moreText ?? words.more}
        />
      )}
    </>
  )
}
