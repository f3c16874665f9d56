import { Fragment } from 'react'
import { classes } from './classes.ts'

/** A formatted personal number, reserve number or other number with hyphens. */
export interface PersonalNumberProps {
  /** As shown, `ÅÅÅÅMMDD-NNNN`. */
  children: string
  strong?: boolean
}

/** Digits of equal width with a hyphen of its own width (personnummer). */
export const PersonalNumber = ({ children, strong }: PersonalNumberProps) => (
  <span className={classes('u-pn', strong && 'strong')}>
    {children.split('-').map((part, index) => (
      <Fragment key={index}>
        {index > 0 && <span>-</span>}
        {part}
      </Fragment>
    ))}
  </span>
)
