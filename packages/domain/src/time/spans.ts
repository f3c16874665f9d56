import type { Instant } from './civil.ts'

/** From and including `from`, until and not including `to`. */
export type Span = { readonly from: Instant; readonly to: Instant }

/** In order of time, merged where they overlap or touch. */
export const mergeSpans = (spans: readonly Span[]): readonly Span[] =>
  spans
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .reduce<Span[]>((merged, { from, to }) => {
      const last = merged.at(-1)
      if (last === undefined || from > last.to) merged.push({ from, to })
      else if (to > last.to) merged.splice(-1, 1, { from: last.from, to })
      return merged
    }, [])

/** What is left of `spans` when `taken` is cut out of them. */
export const withoutSpans = (spans: readonly Span[], taken: readonly Span[]): readonly Span[] =>
  mergeSpans(taken).reduce<readonly Span[]>(
    (left, cut) =>
      left.flatMap((span) => {
        if (cut.to <= span.from || cut.from >= span.to) return [span]
        const before = span.from < cut.from ? [{ from: span.from, to: cut.from }] : []
        const after = cut.to < span.to ? [{ from: cut.to, to: span.to }] : []
        return [...before, ...after]
      }),
    spans,
  )

export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

export const within = ({ from, to }: Span, at: Instant): boolean => from <= at && at < to

/** The part of each span that lies in the window. */
export const clipSpans = (spans: readonly Span[], window: Span): readonly Span[] =>
  spans
    .filter((span) => overlaps(span, window))
    .map(({ from, to }) => ({
      from: from < window.from ? window.from : from,
      to: to > window.to ? window.to : to,
    }))

/** The parts of spans that lie in one of the windows, which do not overlap. */
export const clipTo = (spans: readonly Span[], windows: readonly Span[]): readonly Span[] =>
  windows.flatMap((window) => clipSpans(spans, window))
