import type { ReactNode } from 'react'

/** What the split view needs. */
export interface SplitViewProps {
  /** The list. */
  children: ReactNode
  /** The selected row in full; null when none is. */
  detail: ReactNode
  /** Spoken name of the pane (“Vald patient”). */
  detailLabel: string
  /** In the pane while nothing is selected. */
  empty?: ReactNode
}

/** A list with its selected row beside; below 1200 px the list alone, and a press opens the row's own page. */
export const SplitView = ({ children, detail, detailLabel, empty }: SplitViewProps) => (
  <div className="u-split">
    <div className="u-list">{children}</div>
    <aside className="u-detail" aria-label={detailLabel}>
      <div className="u-detail-in">{detail ?? empty}</div>
    </aside>
  </div>
)
