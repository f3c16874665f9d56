import { VisuallyHidden } from '../text/VisuallyHidden.tsx'
import { useUiWords } from '../words/ui-words.ts'

/** What a placeholder needs. */
export interface SkeletonProps {
  lines?: number
  /** Distance of the lines in px, when they stand for rows of a known height. */
  rowHeight?: number
  /** Spoken. */
  text?: string
}

const LINE_HEIGHT = 10

/** Grey lines of the final size; they appear after 150 ms, so that a quick answer never flickers. */
export const Skeleton = ({ lines = 3, rowHeight, text }: SkeletonProps) => {
  const words = useUiWords()
  return (
    <div className="u-loading" role="status">
      <VisuallyHidden>{text ?? words.loading}</VisuallyHidden>
      <div className="u-skel" aria-hidden="true" style={rowHeight ? { gap: rowHeight - LINE_HEIGHT } : undefined}>
        {Array.from({ length: lines }, (_, line) => (
          <span key={line} />
        ))}
      </div>
    </div>
  )
}
