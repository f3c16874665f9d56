import type { ReactNode } from 'react'
import { classes } from '../text/classes.ts'

/** What the banner needs. */
export interface BannerProps {
  /** Spoken name of the region (“Patient”). */
  label: string
  name: ReactNode
  level?: 1 | 2
  badges?: ReactNode
  /** BannerFacts. */
  children?: ReactNode
}

/** Whom the page is about; sticky, the same in every portal. */
export const Banner = ({ label, name, level = 1, badges, children }: BannerProps) => {
  const Heading = `h${level}` as const
  return (
    <section className="u-banner" aria-label={label}>
      <Heading>{name}</Heading>
      <div className="u-banner-facts">{children}</div>
      {badges && <div className="u-banner-badges">{badges}</div>}
    </section>
  )
}

/** One fact of the banner. `strong` for what one compares with the paper in one's hand. */
export const BannerFact = ({ strong, children }: { strong?: boolean; children: ReactNode }) => (
  <span className={classes('u-banner-fact', strong && 'strong')}>{children}</span>
)
