import type { ReactNode } from 'react'
import { classes } from '../text/classes.ts'
import { type Party, partyClass } from './party.ts'

/** What a party's name needs. */
export interface PartyNameProps {
  party: Party
  dim?: boolean
  strong?: boolean
  children: ReactNode
}

/** A square of the party's hue before its name. */
export const PartyName = ({ party, dim, strong, children }: PartyNameProps) => (
  <span className={classes('u-party', partyClass(party), dim && 'u-dim', strong && 'u-strong')}>
    <span>{children}</span>
  </span>
)
