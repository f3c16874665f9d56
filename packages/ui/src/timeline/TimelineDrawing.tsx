import { Icon } from '../icon/Icon.tsx'
import type { IconName } from '../icon/icon-names.ts'
import { type Party, partyClass } from '../party/party.ts'
import { classes } from '../text/classes.ts'
import { isInside, overlaps, placeOf, type Span, withLines } from './timeline-places.ts'

/** Who answers for a time; epoch milliseconds. */
export interface TimelineBand extends Span {
  id: string
  party: Party
  /** First words, bold (“Läkarmedverkan”). */
  strong?: string
  /** The rest of the first line (“dr Sofia Ek”). */
  label: string
  sub?: string
  /** Not yet so: dashed. */
  planned?: boolean
}

/** Something that happened or is booked. */
export interface TimelineEvent {
  id: string
  icon: IconName
  at: number
  label: string
  planned?: boolean
}

/** What the drawing needs; all times are epoch milliseconds. */
export interface TimelineDrawingProps extends Span {
  /** Spoken whole. */
  label: string
  now?: number
  /** “Nu, tis 24 nov 09:42” */
  nowText?: string
  bands: readonly TimelineBand[]
  /** Where each week begins, with its words (“16 nov v. 47”). */
  weeks: readonly { at: number; label: string }[]
  events: readonly TimelineEvent[]
}

/** From here on the words of now stand on its left. */
const LATE = 72

const Band = ({ band, window }: { band: TimelineBand; window: Span }) => {
  const left = placeOf(band.from, window)
  const width = placeOf(band.to, window) - left
  const words = [band.strong, band.label, band.sub].filter(Boolean).join(', ')
  return (
    <div
      className={classes('u-tl-band', partyClass(band.party), band.planned && 'planned')}
      style={{ left: `${left}%`, width: `calc(${width}% - 2px)` }}
      title={words}
    >
      <span>
        {band.strong && <b>{band.strong} </b>}
        {band.label}
      </span>
      {band.sub && <small>{band.sub}</small>}
    </div>
  )
}

/** The picture itself: weeks, bands, events, now. */
export const TimelineDrawing = ({ label, now, nowText, bands, weeks, events, ...window }: TimelineDrawingProps) => {
  const nowAt = now !== undefined && isInside(now, window) ? placeOf(now, window) : undefined
  const placed = withLines(
    events.filter((event) => isInside(event.at, window)),
    window,
  )
  const height = placed.length === 0 ? 'bare' : placed.every(({ low }) => !low) && 'low'
  return (
    <div className={classes('u-tl', height)} role="img" aria-label={label}>
      {weeks.map((week) => (
        <span key={week.at} className="u-tl-week" style={{ left: `${placeOf(week.at, window)}%` }}>
          <span>
            <span>{week.label}</span>
          </span>
        </span>
      ))}
      {bands
        .filter((band) => overlaps(band, window))
        .map((band) => (
          <Band key={band.id} band={band} window={window} />
        ))}
      {nowAt !== undefined && (
        <span className={classes('u-tl-now', nowAt > LATE && 'late')} style={{ left: `${nowAt}%` }}>
          <b>{nowText}</b>
        </span>
      )}
      {placed.map((event) => (
        <span
          key={event.id}
          className={classes('u-tl-ev', event.planned && 'planned', event.low && 'low')}
          style={{ left: `${placeOf(event.at, window)}%` }}
          title={event.label}
        >
          <Icon name={event.icon} />
        </span>
      ))}
    </div>
  )
}
