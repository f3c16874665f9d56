import type { ReactNode } from 'react'
import { WholeNumbers } from '../text/WholeNumbers.tsx'

/** What the head of a page needs. */
export interface PageHeadProps {
  title: ReactNode
  note?: ReactNode
  aside?: ReactNode
  /** Way back, above the title. */
  crumbs?: ReactNode
  /** A sentence or two under the title: what the page is for, or by which rule. */
  lead?: ReactNode
}

const whole = (said: ReactNode): ReactNode => (typeof said === 'string' ? <WholeNumbers>{said}</WholeNumbers> : said)

/** The title of a page, what day or unit it is about, and what one can do with the whole. */
export const PageHead = ({ title, note, aside, crumbs, lead }: PageHeadProps) => (
  <div className="u-pagehead">
    {crumbs && <p className="u-crumbs">{crumbs}</p>}
    <div className="row">
      <div className="u-pagehead-title">
        <h1>{title}</h1>
        {note && <span className="u-dim">{whole(note)}</span>}
      </div>
      {aside && <div className="u-pagehead-aside">{aside}</div>}
    </div>
    {lead && <p className="u-lead">{whole(lead)}</p>}
  </div>
)
