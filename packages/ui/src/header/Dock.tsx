import { Button } from 'react-aria-components/Button'
import { Link } from 'react-aria-components/Link'
import { Icon } from '../icon/Icon.tsx'
import { VisuallyHidden } from '../text/VisuallyHidden.tsx'
import { useUiWords } from '../words/ui-words.ts'
import type { HeaderSearchProps, NavItem } from './header-types.ts'
import { MorePlaces } from './MorePlaces.tsx'

/** What the dock needs. */
export interface DockProps {
  label: string
  items: readonly NavItem[]
  search?: HeaderSearchProps | undefined
  /** Most places in the row, search and “Mer” included. */
  max: number
  moreText: string
}

/** Which places stand in the row, and which behind “Mer”. */
export const dockPlaces = (items: readonly NavItem[], max: number, hasSearch: boolean) => {
  const free = max - (hasSearch ? 1 : 0)
  if (items.length <= free) return { shown: items, more: [] as readonly NavItem[] }
  return { shown: items.slice(0, free - 1), more: items.slice(free - 1) }
}

const Place = ({ item }: { item: NavItem }) => (
  <li>
    <Link href={item.href} aria-current={item.current ? 'page' : undefined}>
      <Icon name={item.icon} />
      {item.count ? (
        <span className="u-count">
          {item.count}
          {item.countText && <VisuallyHidden> {item.countText} </VisuallyHidden>}
        </span>
      ) : null}
      <span>{item.shortLabel ?? item.label}</span>
    </Link>
  </li>
)

/** The phone's menu at the bottom edge. */
export const Dock = ({ label, items, search, max, moreText }: DockProps) => {
  const words = useUiWords()
  const { shown, more } = dockPlaces(items, max, search !== undefined)
  const [first, ...rest] = shown
  return (
    <nav className="u-dock" aria-label={label}>
      <ul>
        {first && <Place item={first} />}
        {search && (
          <li>
            <Button onPress={search.onPress}>
              <Icon name="search" />
              <span>{search.shortText ?? words.search}</span>
            </Button>
          </li>
        )}
        {rest.map((item) => (
          <Place key={item.href} item={item} />
        ))}
        {more.length > 0 && (
          <li>
            <MorePlaces className="u-dock-more" items={more} text={moreText} icon="dots" placement="top end" />
          </li>
        )}
      </ul>
    </nav>
  )
}
