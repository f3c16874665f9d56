import type { ReactNode } from 'react'

/** What a row of filters needs. */
export interface ChipBarProps {
  label?: string
  children: ReactNode
  /** How much is shown, and the way out (“visar 12 av 87 · rensa filter”). */
  end?: ReactNode
}

/** The filters above a list, always visible. */
export const ChipBar = ({ label = 'Filter', children, end }: ChipBarProps) => (
  <div className="u-chips" role="group" aria-label={label}>
    {children}
    {end && <span className="u-chips-end">{end}</span>}
  </div>
)
