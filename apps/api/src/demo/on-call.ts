import { shiftsOfPattern } from '@lih/domain/on-call/pattern'
import { addDays, type CivilDate, civilDateOf, daysBetween, startOfDay, weekdayOf } from '@lih/domain/time/civil'
import { type Hours, spanOn } from '@lih/domain/time/hours'
import { overlaps, type Span } from '@lih/domain/time/spans'
import { build } from '../db/build.ts'
import type { Statements } from '../db/statements.ts'
import { onCallLine, onCallMember, onCallNumber, onCallPattern, onCallShift, onCallSwap } from '../db/tables/on-call.ts'
import { isSwedishHoliday } from '../time/holidays.ts'
import { idOf } from './ids.ts'
import { type DemoLine, demoLines } from './on-call-lines.ts'
import { people, specialists } from './people.ts'

/** The own number of a line, whoever is on duty, and when it answers. */
type OwnLine = (key: string) => { readonly number: string; readonly hours: readonly Hours[] }

/** Days of a roster: some that have been, and the coming seventy. */
const behindDays = 14
const aheadDays = 70
/** Since when the lines are open, and their members answer. */
const linesSince: CivilDate = '2024-01-01'
/** The one gap of the demo: an evening and night of the beredskapsjour, this far ahead. */
const gapAheadDays = 11

/** The line of a key, for those who ask it. */
export const lineIdOf = (key: string): string => idOf(`on-call:${key}`)

const linesOfDemo = (): readonly DemoLine[] => demoLines(specialists())

/** The id of the beredskapsjour, which stands behind its number at every unit. */
export const jourLineId = lineIdOf('jour')

type DemoShift = Span & { readonly line: DemoLine; readonly personId: string; readonly phone: string }

/** Who takes which weekday in a week: everybody moves on by two places a week. */
const weekOf = ({ members, key }: DemoLine, week: number): readonly (readonly string[])[] => {
  const shift = key === 'INTERNAL_MEDICINE' ? week : week * 2
  const at = (place: number): string => members[(place + shift) % members.length] ?? ''
  return Array.from({ length: 7 }, (_, day) => [at(day * 2), at(day * 2 + 1)])
}

const isGap = ({ key }: DemoLine, { from, to }: Span, gap: Span): boolean =>
  key === 'jour' && overlaps({ from, to }, gap)

const shiftsOf = (line: DemoLine, phones: ReadonlyMap<string, string>, today: CivilDate): readonly DemoShift[] => {
  const monday = addDays(today, 1 - weekdayOf(today) - behindDays)
  const weeks = Math.ceil((daysBetween(monday, addDays(today, aheadDays)) + 1) / 7)
  const gapDay = addDays(today, gapAheadDays)
  const gap = { from: startOfDay(addDays(gapDay, 1)), to: spanOn(gapDay, { from: '20:00', to: '08:00' }).to }
  return Array.from({ length: weeks }, (_, week) => week).flatMap((week) => {
    const firstDay = addDays(monday, week * 7)
    const period = { firstDay, lastDay: addDays(firstDay, 6) }
    return shiftsOfPattern(line.slots, weekOf(line, week), period, isSwedishHoliday)
      .filter((shift) => !isGap(line, shift, gap))
      .map(({ personId: key, ...span }) => ({
        ...span,
        line,
        personId: idOf(`person:${key}`),
        phone: phones.get(key) ?? '',
      }))
  })
}

/** Phones of those on call: numbers that are reserved for fiction, one each. */
const phonesOf = (lines: readonly DemoLine[]): ReadonlyMap<string, string> => {
  const everybody = [...new Set(lines.flatMap(({ members }) => members))]
  return new Map(everybody.map((key, index) => [key, `070-174 06 ${String(50 + index).padStart(2, '0')}`]))
}

const plantLines = async (
  tx: Statements,
  lines: readonly DemoLine[],
  phones: ReadonlyMap<string, string>,
  own: OwnLine,
) => {
  await tx.write(
    build.insert(onCallLine).values(
      lines.map(({ key, kind, specialty, label, owner, slots }, position) => ({
        id: lineIdOf(key),
        kind,
        specialty,
        label,
        ownerUnitId: idOf(`unit:${owner}`),
        ...own(key),
        slots,
        position,
        opensOn: linesSince,
      })),
    ),
  )
  const members = lines.flatMap(({ key, members: of }) =>
    of.map((who) => ({ lineId: lineIdOf(key), personId: idOf(`person:${who}`), phone: phones.get(who) ?? '' })),
  )
  await tx.write(build.insert(onCallMember).values(members))
  await tx.write(build.insert(onCallNumber).values(members.map((one) => ({ ...one, period: `[${linesSince},)` }))))
  const pattern = lines.flatMap((line) =>
    weekOf(line, 0).flatMap((day, index) =>
      day.map((who, place) => ({
        lineId: lineIdOf(line.key),
        weekday: index + 1,
        place,
        personId: idOf(`person:${who}`),
      })),
    ),
  )
  await tx.write(build.insert(onCallPattern).values(pattern))
}

/** One open question: Per Wallin asks Sofia Ek to take a shift of his on the beredskapsjour. */
const plantSwap = async (tx: Statements, shifts: readonly (DemoShift & { readonly id: string })[]): Promise<void> => {
  const [from, to] = [idOf('person:Per Wallin'), idOf('person:Sofia Ek')]
  const soon = startOfDay(addDays(civilDateOf(tx.now), 3))
  const duties = shifts.filter(({ personId }) => personId === to)
  const given = shifts.find(
    (shift) =>
      shift.line.key === 'jour' &&
      shift.personId === from &&
      shift.from > soon &&
      !duties.some((duty) => overlaps(duty, shift)),
  )
  if (given === undefined) throw new RangeError('no shift to swap')
  await tx.write(
    build.insert(onCallSwap).values({
      lineId: jourLineId,
      shiftId: given.id,
      fromPersonId: from,
      toPersonId: to,
      status: 'ASKED',
      text: 'Jag är på utbildning dagen efter. Kan du ta passet?',
      askedAt: tx.now,
    }),
  )
}

/**
 * The rosters of the coming seventy days, with one gap on the beredskapsjour and one open swap.
 */
export const plantOnCall = async (tx: Statements, own: OwnLine): Promise<void> => {
  const lines = linesOfDemo()
  const phones = phonesOf(lines)
  await plantLines(tx, lines, phones, own)
  const today = civilDateOf(tx.now)
  const recordedBy = idOf(`person:${people()[0]?.key}`)
  const shifts = lines
    .flatMap((line) => shiftsOf(line, phones, today))
    .map((shift) => ({ ...shift, id: idOf(`shift:${shift.line.key}:${shift.from}`) }))
  const rows = shifts.map(({ id, line, personId, phone, from, to }) => {
    const period = `[${from},${to})`
    return { id, lineId: lineIdOf(line.key), personId, phone, period, recordedBy }
  })
  await tx.write(build.insert(onCallShift).values(rows))
  await plantSwap(tx, shifts)
}
