import type { ReactNode } from 'react'
import { Icon } from '../icon/Icon.tsx'
import type { IconName } from '../icon/icon-names.ts'

/** What a widget without content needs. */
export interface NothingProps {
  /** Nothing there, hidden by a filter, not allowed, or not fetched: four different texts. */
  kind: 'empty' | 'filtered' | 'denied' | 'failed'
  title: ReactNode
  children?: ReactNode
  /** The way out. */
  actions?: ReactNode
  level?: 2 | 3 | 4
}

const KIND_ICON: Record<NothingProps['kind'], IconName | null> = {
  empty: null,
  filtered: 'filter',
  denied: 'lock',
  failed: 's-tri',
}

/** Says why there is nothing to see, and what one can do about it. */
export const Nothing = ({ kind, title, children, actions, level = 3 }: NothingProps) => {
  const Heading = `h${level}` as const
  const icon = KIND_ICON[kind]
  return (
    <div className="u-nothing" role={kind === 'failed' ? 'alert' : undefined}>
      <Heading>
        {icon && <Icon name={icon} />}
        <span>{title}</span>
      </Heading>
      {children && <p>{children}</p>}
      {actions && <div className="u-wrap u-nothing-acts">{actions}</div>}
    </div>
  )
}
