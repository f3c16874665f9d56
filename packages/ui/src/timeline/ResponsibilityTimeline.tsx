import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Icon } from '../icon/Icon.tsx'
import type { IconName } from '../icon/icon-names.ts'
import { ScrollBox } from '../table/ScrollBox.tsx'
import { useUiWords } from '../words/ui-words.ts'
import { TimelineDrawing, type TimelineDrawingProps } from './TimelineDrawing.tsx'

/** What the timeline needs; all times are epoch milliseconds. */
export interface ResponsibilityTimelineProps extends TimelineDrawingProps {
  title: ReactNode
  /** Level of its heading in the page; the size stays. */
  level?: 2 | 3
  legend?: readonly { icon?: IconName; label: string }[]
  /** The same facts as a table. */
  table?: ReactNode
  tableText?: string
  drawingText?: string
}

/** Who answers for the patient over time (läkaransvar), as a picture or as a table. */
export const ResponsibilityTimeline = (props: ResponsibilityTimelineProps) => {
  const words = useUiWords()
  const {
    title,
    level = 2,
    legend = [],
    table,
    tableText = words.table,
    drawingText = words.drawing,
    ...drawing
  } = props
  const Heading = `h${level}` as const
  const [asTable, setAsTable] = useState(false)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const scroller = box.current?.querySelector('.u-scroll')
    const now = box.current?.querySelector('.u-tl-now')
    // Where the picture is wider than the page, now is what one must see first.
    if (scroller && now instanceof HTMLElement) scroller.scrollLeft = now.offsetLeft - scroller.clientWidth / 2
  }, [asTable])
  return (
    <section className="u-tlbox" ref={box}>
      <header>
        <Heading>{title}</Heading>
        {!asTable && legend.length > 0 && (
          <span className="u-tl-legend">
            {legend.map((entry) => (
              <span key={entry.label}>
                {entry.icon && <Icon name={entry.icon} />}
                {entry.label}
              </span>
            ))}
          </span>
        )}
        {table && (
          <button type="button" className="u-tl-switch" onClick={() => setAsTable(!asTable)}>
            {asTable ? drawingText : tableText}
          </button>
        )}
      </header>
      {asTable ? (
        table
      ) : (
        <ScrollBox label={drawing.label}>
          <TimelineDrawing {...drawing} />
        </ScrollBox>
      )}
    </section>
  )
}
