import type { ReactNode } from 'react'
import { classes } from '../text/classes.ts'

/** One side of the comparison. */
export interface VersusSide {
  label: ReactNode
  value: ReactNode
  note?: ReactNode
  /** Not decided yet: fainter. */
  pending?: boolean
}

/** What the panel needs. */
export interface VersusPanelProps {
  proposal: VersusSide
  decision: VersusSide
}

const Side = ({ label, value, note, pending }: VersusSide) => (
  <div>
    <dt>{label}</dt>
    <dd className={classes('u-vs-value', pending && 'pending')}>{value}</dd>
    {note && <dd className="u-dim">{note}</dd>}
  </div>
)

/** The rule's proposal and the person's decision side by side: neither hides the other. */
export const VersusPanel = ({ proposal, decision }: VersusPanelProps) => (
  <dl className="u-vs">
    <Side {...proposal} />
    <Side {...decision} />
  </dl>
)
