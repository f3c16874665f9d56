import type { ReactNode } from 'react'
import { Icon } from '../icon/Icon.tsx'
import type { IconName } from '../icon/icon-names.ts'

/** What a reason needs. */
export interface WhyProps {
  /** So that a button can be described by it. */
  id?: string
  icon?: IconName
  children: ReactNode
}

/** A reason in words, beside or under what it explains. */
export const Why = ({ id, icon = 'info', children }: WhyProps) => (
  <span className="u-why" id={id}>
    <Icon name={icon} />
    <span>{children}</span>
  </span>
)
