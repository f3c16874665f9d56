/** A window of time, epoch milliseconds. */
export interface Span {
  from: number
  to: number
}

/** Where a moment stands in the window, in percent of its width; outside it, at the nearer edge. */
export const placeOf = (at: number, window: Span): number => {
  const share = (at - window.from) / (window.to - window.from)
  return Math.min(Math.max(share, 0), 1) * 100
}

/** True when the moment lies in the window, its first instant included. */
export const isInside = (at: number, window: Span): boolean => at >= window.from && at < window.to

/** True when the span shares any time with the window. */
export const overlaps = (span: Span, window: Span): boolean => span.from < window.to && span.to > window.from

/** Nearer than this, in percent of the width, two icons would cover each other. */
const TOO_NEAR = 1.8

/** Spreads events on two lines: one that would cover its neighbour on the upper line goes to the lower. */
export const withLines = <T extends { at: number }>(events: readonly T[], window: Span): (T & { low: boolean })[] => {
  let upper = Number.NEGATIVE_INFINITY
  return [...events]
    .sort((a, b) => a.at - b.at)
    .map((event) => {
      const place = placeOf(event.at, window)
      const low = place - upper < TOO_NEAR
      if (!low) upper = place
      return { ...event, low }
    })
}
