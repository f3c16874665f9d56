import { gapsOf, gapWaits, waitingWindow } from '@lih/domain/on-call/coverage'
import type { LineKind } from '@lih/domain/on-call/kinds'
import { type LineDays, openPart } from '@lih/domain/on-call/line'
import type { Instant } from '@lih/domain/time/civil'
import type { Span } from '@lih/domain/time/spans'
import type { Fragment } from 'postgres'
import type { Statements } from '../../db/statements.ts'
import { isSwedishHoliday } from '../../time/holidays.ts'
import type { FactJson } from './waiting.store.ts'

/** An on-call line as far as its gaps are concerned, and which of them have escalated. */
export type LineGapsJson = LineDays & {
  readonly id: string
  readonly kind: LineKind
  readonly label: string
  readonly unitId: string
  readonly shifts: readonly Span[]
  /** When the last planned shift before the window ended; null when there never was one. */
  readonly lastAt: Instant | null
  readonly escalations: readonly { readonly since: Instant; readonly at: Instant }[]
}

/** The lines `l` of which a condition is true, with the planned shifts of the coming 60 days (O1), as JSON. */
export const linesJson = ({ sql, now }: Statements, which: Fragment): Fragment => {
  const { from, to } = waitingWindow(now)
  return sql`
    (select coalesce(json_agg(json_build_object('id', l.id, 'kind', l.kind, 'label', l.label, 'unitId', l.owner_unit_id,
      'opensOn', l.opens_on, 'closesOn', l.closes_on,
      'shifts', (select coalesce(json_agg(json_build_object('from', lower(s.period), 'to', upper(s.period)) order by lower(s.period)), '[]')
        from on_call_shift s where s.line_id = l.id and s.status = 'PLANNED'
          and s.period && tstzrange(${from}::timestamptz, ${to}::timestamptz)),
      'lastAt', (select max(upper(s.period)) from on_call_shift s
        where s.line_id = l.id and s.status = 'PLANNED' and upper(s.period) <= ${from}::timestamptz),
      'escalations', (select coalesce(json_agg(json_build_object('since', e.since, 'at', e.escalated_at)), '[]')
        from waiting_escalation e where e.kind = 'ON_CALL_GAP' and e.subject_id = l.id)) order by l.position), '[]')
      from on_call_line l where ${which})`
}

/** Of a line that nobody has ever been on duty in. */
const longAgo = '2000-01-01T00:00:00.000Z'

/** A line's next gap: with it the others are mended. */
export type GapFact = FactJson & { readonly line: string; readonly begins: Instant }

export const gapFacts = (lines: readonly LineGapsJson[], now: Instant): readonly GapFact[] =>
  lines.flatMap((line): readonly GapFact[] => {
    const window = waitingWindow(now)
    const open = openPart(line, window)
    const found = open && gapsOf(line.kind, line.shifts, open, isSwedishHoliday).find(({ to }) => to > now)
    if (!found) return []
    // A gap that began before the window is the same one tomorrow.
    const gap = found.from === window.from ? { ...found, from: line.lastAt ?? longAgo } : found
    const { since, at } = gapWaits(gap)
    const unit = { subjectId: line.id, unitId: line.unitId, fromUnitId: line.unitId }
    const nobody = { personId: null, exceptId: null, day: null, urgency: null }
    const escalatedAt = line.escalations.find((one) => one.since === since)?.at ?? null
    const about = { line: line.label, begins: gap.from }
    return [{ kind: 'ON_CALL_GAP', ...unit, ...nobody, since, setAt: at, escalatedAt, ...about }]
  })
