import { Fragment, type ReactNode } from 'react'

/** The four parts of a hand-over under each other. */
export const Sbar = ({ children }: { children: ReactNode }) => <div className="u-sbar">{children}</div>

/** What one part needs. */
export interface SbarRowProps {
  /** S, B, A or R; decoration, the field's label says the word. */
  letter: string
  children: ReactNode
}

/** One part: the letter in the margin, a field or text beside. */
export const SbarRow = ({ letter, children }: SbarRowProps) => (
  <Fragment>
    <b aria-hidden="true">{letter}</b>
    <div>{children}</div>
  </Fragment>
)
