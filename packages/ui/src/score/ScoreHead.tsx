import type { ReactNode } from 'react'

/** What the heading of a score needs. */
export interface ScoreHeadProps {
  name: ReactNode
  /** Version and range (“lace/2010, 0–19”). */
  note?: ReactNode
  /** “når gränsen”, or a State. */
  verdict?: ReactNode
  points: ReactNode
  level?: 2 | 3
}

/** Name of the instrument left, what it says and how many points right. */
export const ScoreHead = ({ name, note, verdict, points, level = 2 }: ScoreHeadProps) => {
  const Heading = `h${level}` as const
  return (
    <header className="u-score">
      <Heading>{name}</Heading>
      {note && <span className="u-faint">{note}</span>}
      <span className="u-score-end">
        <span className="u-score-verdict">{verdict}</span>
        <span className="u-big">{points}</span>
      </span>
    </header>
  )
}
