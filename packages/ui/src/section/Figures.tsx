import type { ReactNode } from 'react'

/** What a row of numbers needs. */
export interface FiguresProps {
  items: readonly {
    key: string
    label: ReactNode
    value: ReactNode
    /** 28 px; at most one per page. */
    big?: boolean
  }[]
}

/** A few numbers in a row, each under its label. */
export const Figures = ({ items }: FiguresProps) => (
  <dl className="u-figures">
    {items.map((item) => (
      <div key={item.key}>
        <dt>{item.label}</dt>
        <dd className={item.big ? 'big' : undefined}>{item.value}</dd>
      </div>
    ))}
  </dl>
)
