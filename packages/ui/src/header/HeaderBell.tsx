import { Button } from 'react-aria-components/Button'
import { Link } from 'react-aria-components/Link'
import { Icon } from '../icon/Icon.tsx'

/** What the bell needs; `href` or `onPress`. */
export interface HeaderBellProps {
  count: number
  /** Spoken, such as “5 väntar”. */
  label: string
  href?: string
  onPress?: () => void
}

/** How much waits for the person who is signed in. */
export const HeaderBell = ({ count, label, href, onPress }: HeaderBellProps) => {
  const content = (
    <>
      <Icon name="bell" />
      {count > 0 && <span className="u-count">{count}</span>}
    </>
  )
  if (href !== undefined) {
    return (
      <Link className="u-bell" href={href} aria-label={label}>
        {content}
      </Link>
    )
  }
  return (
    <Button className="u-bell" aria-label={label} onPress={onPress}>
      {content}
    </Button>
  )
}
