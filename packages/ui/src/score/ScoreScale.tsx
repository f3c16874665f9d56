import { classes } from '../text/classes.ts'
import { cutoffAt, scoreBlocks } from './score-blocks.ts'

/** What the picture of a score needs. */
export interface ScoreScaleProps {
  /** Highest possible score. */
  max: number
  /** The score, or the least it can be. */
  from: number
  /** The most it can be while values are missing. */
  to?: number
  cutoff?: number
  /** “gräns 13” */
  cutoffText?: string
  /** Spoken: “13 av 19, gräns 13”. */
  label: string
}

/** From here on the words of the line stand on its left. */
const LATE = 80

/** A score as blocks with its cut-off; the uncertain blocks are hatched. */
export const ScoreScale = ({ max, from, to = from, cutoff, cutoffText, label }: ScoreScaleProps) => {
  const at = cutoff === undefined ? undefined : cutoffAt(max, cutoff)
  return (
    <div className="u-scale" role="img" aria-label={label}>
      <span className="u-scale-track">
        {scoreBlocks(max, from, to).map((block, index) => (
          <i key={index} className={block === 'on' ? undefined : block} />
        ))}
      </span>
      {at !== undefined && (
        <span className={classes('u-scale-cut', at > LATE && 'late')} style={{ left: `${at}%` }}>
          {cutoffText && <b>{cutoffText}</b>}
        </span>
      )}
      <span className="u-scale-end">0</span>
      <span className="u-scale-end last">{max}</span>
    </div>
  )
}
