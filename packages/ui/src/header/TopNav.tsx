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

/** Room for “Mer”, its arrow and a count (px). */
const moreWidth = 92
const gap = 18

/** How many places there is room for; those out of sight keep their width. */
const roomIn = (nav: HTMLElement): number => {
  const widths = Array.from(nav.querySelectorAll('li'), (place) => place.offsetWidth + gap)
  const whole = widths.reduce((sum, width) => sum + width, -gap)
  if (whole <= nav.clientWidth) return widths.length
  let left = nav.clientWidth - moreWidth
  return widths.filter((width) => {
    left -= width
    return left >= 0
  }).length
}

/** Asks anew whenever the room or the words change. */
const useRoom = (items: readonly NavItem[]) => {
  const nav = useRef<HTMLElement>(null)
  const [room, setRoom] = useState(items.length)
  const words = items.map(({ label, count }) => `${label} ${count ?? ''}`).join('|')
  useLayoutEffect(() => {
    const element = nav.current
    if (!element || words === '') return
    const measure = () => setRoom(roomIn(element))
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [words])
  return { nav, room }
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
  const { nav, room } = useRoom(items)
  const more = items.slice(room)
  return (
    <nav ref={nav} aria-label={label}>
      <ul>
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
