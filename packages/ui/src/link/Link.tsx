import type { ReactNode } from 'react'
import { Link as AriaLink } from 'react-aria-components/Link'
import { classes } from '../text/classes.ts'

/** What a link needs. */
export interface LinkProps {
  href: string
  children: ReactNode
  /** No underline until pointed at, as for names in a list. */
  quiet?: boolean
  current?: boolean
  target?: string
  onPress?: () => void
  'aria-label'?: string
}

/** A link in running text. Navigates through the nearest RouterProvider of React Aria. */
export const Link = ({ href, children, quiet, current, target, onPress, 'aria-label': label }: LinkProps) => (
  <AriaLink
    className={classes('u-link', quiet && 'quiet')}
    href={href}
    target={target}
    onPress={onPress}
    aria-current={current ? 'page' : undefined}
    aria-label={label}
  >
    {children}
  </AriaLink>
)
