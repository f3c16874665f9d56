import { Fragment, type ReactNode } from 'react'
import { classes } from '../text/classes.ts'
import { WholeNumbers } from '../text/WholeNumbers.tsx'

/** What a list of names and values needs. */
export interface KeyValueProps {
  items: readonly { key: string; name: ReactNode; value: ReactNode }[]
  /** Values are numbers: right-aligned, digits of equal width. */
  numbers?: boolean
}

/** Names and values in two columns. */
export const KeyValue = ({ items, numbers }: KeyValueProps) => (
  <dl className={classes('u-kv', numbers && 'numbers')}>
    {items.map((item) => (
      <Fragment key={item.key}>
        <dt>{item.name}</dt>
        <dd>{typeof item.value === 'string' ? <WholeNumbers>{item.value}</WholeNumbers> : item.value}</dd>
      </Fragment>
    ))}
  </dl>
)
