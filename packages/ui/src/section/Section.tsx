import { type ReactNode, useId } from 'react'

/** What a section needs. */
export interface SectionProps {
  title: ReactNode
  /** 1: 20 px, 2: 16 px, 3: 14 px. */
  level?: 1 | 2 | 3
  /** Beside the title, fainter. */
  note?: ReactNode
  /** At the right-hand end of the heading: a state, a link, a time. */
  aside?: ReactNode
  id?: string
  children?: ReactNode
}

/** A rule, a heading, its content. */
export const Section = ({ title, level = 2, note, aside, id, children }: SectionProps) => {
  const headingId = useId()
  const Heading = `h${level}` as const
  return (
    <section className="u-sec" id={id} aria-labelledby={headingId}>
      <header>
        <div className="u-sec-title">
          <Heading id={headingId}>{title}</Heading>
          {note && <span className="u-sec-note">{note}</span>}
        </div>
        {aside && <div className="u-sec-aside">{aside}</div>}
      </header>
      {children}
    </section>
  )
}
