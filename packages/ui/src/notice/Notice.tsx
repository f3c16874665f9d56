import type { ReactNode } from 'react'
import { Link } from 'react-aria-components/Link'
import { Icon } from '../icon/Icon.tsx'
import type { IconName } from '../icon/icon-names.ts'
import { classes } from '../text/classes.ts'
import { TONE_ICON, type Tone } from './tone.ts'

/** What a message in the page needs. */
export interface NoticeProps {
  tone?: Tone | 'plain'
  /** First words, bold. */
  title?: ReactNode
  icon?: IconName
  actions?: ReactNode
  /** Makes the whole message a link. */
  href?: string
  /** Speak it when it appears: politely, or at once. */
  live?: 'off' | 'polite' | 'assertive'
  children?: ReactNode
}

const ROLE = { off: undefined, polite: 'status', assertive: 'alert' } as const

/** A message that stays in the page. */
export const Notice = ({ tone = 'plain', title, icon, actions, href, live = 'off', children }: NoticeProps) => {
  const className = classes('u-note', tone)
  const content = (
    <>
      <Icon name={icon ?? TONE_ICON[tone]} />
      <div>
        {title && <b>{title} </b>}
        {children}
        {actions && <div className="u-wrap u-note-acts">{actions}</div>}
      </div>
    </>
  )
  if (href) {
    return (
      <Link className={className} href={href}>
        {content}
      </Link>
    )
  }
  return (
    <div className={className} role={ROLE[live]}>
      {content}
    </div>
  )
}
