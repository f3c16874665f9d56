import { useLayoutEffect, useRef, useState } from 'react'
import { Link } from 'react-aria-components/Link'
import { classes } from '../text/classes.ts'
import { VisuallyHidden } from '../text/VisuallyHidden.tsx'
import type { NavItem } from './header-types.ts'
import { MorePlaces } from './MorePlaces.tsx'

/** What the header's row of places needs. */
export interface TopNavProps {
  label: string
  /** Most used first. */
  items: readonly NavItem[]
  moreText: string
}

/** How many places stand on the first line; the others have wrapped below it, out of sight. */
const onFirstLine = (list: HTMLElement): number => {
  const top = (list.firstElementChild as HTMLElement | null)?.offsetTop
  return Array.from(list.children).filter((place) => (place as HTMLElement).offsetTop === top).length
}

/** Asks anew whenever the room or the words change. */
const useRoom = (items: readonly NavItem[]) => {
  const list = useRef<HTMLUListElement>(null)
  const [room, setRoom] = useState(items.length)
  const words = items.map(({ label, count }) => `${label} ${count ?? ''}`).join('|')
  useLayoutEffect(() => {
    const element = list.current
    if (!element || words === '') return
    const measure = () => setRoom(onFirstLine(element))
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [words])
  return { list, room }
}

const Place = ({ item, hidden }: { item: NavItem; hidden: boolean }) => (
  <li className={classes(hidden && 'off') || undefined}>
    <Link href={item.href} aria-current={item.current ? 'page' : undefined}>
      {item.label}
      {item.count ? (
        <span className="u-count">
          {item.count}
          {item.countText && <VisuallyHidden> {item.countText}</VisuallyHidden>}
        </span>
      ) : null}
    </Link>
  </li>
)

/** The places of a portal in its header: as many as there is room for, the others behind “Mer”. */
export const TopNav = ({ label, items, moreText }: TopNavProps) => {
  const { list, room } = useRoom(items)
  const more = items.slice(room)
  return (
    <nav aria-label={label}>
      <ul ref={list}>
        {items.map((item, index) => (
          <Place key={item.href} item={item} hidden={index >= room} />
        ))}
      </ul>
      {more.length > 0 && (
        <MorePlaces className="u-top-more" items={more} text={moreText} icon="down" placement="bottom start" />
      )}
    </nav>
  )
}
