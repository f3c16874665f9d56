import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'react-aria-components/Link'

/** What a row of tabs needs. */
export interface LinkTabsProps {
  /** Spoken name of the row (“Sparade vyer”). */
  label: string
  items: readonly { href: string; label: string; count?: number; current?: boolean }[]
  /** At the right: freshness, “Spara som vy”. */
  end?: ReactNode
}

/** Views or parts of a page, each with an address of its own. */
export const LinkTabs = ({ label, items, end }: LinkTabsProps) => {
  const list = useRef<HTMLUListElement>(null)
  const current = items.find((item) => item.current)?.href
  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>('[aria-current]')
    const row = list.current
    if (row && tab && current !== undefined) row.scrollLeft = tab.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2
  }, [current])
  return (
    <nav className="u-tabs" aria-label={label}>
      <ul ref={list}>
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
              {item.count !== undefined && <span> {item.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
      {end && <span className="u-tabs-end">{end}</span>}
    </nav>
  )
}
