import { partyOf } from '@lih/domain/organisation/kinds'
import { callNow } from '@lih/domain/responsibility/call-now'
import { dayNumber } from '@lih/domain/support/period'
import { id } from '@lih/domain/text'
import { addDays, type CivilDate, daysBetween, startOfDay } from '@lih/domain/time/civil'
import { GraphQLError } from 'graphql'
import type { Actor, Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { isSwedishHoliday } from '../../time/holidays.ts'
import { actsOn } from './visit.view.ts'
import { type VisitDayJson, visitDayRows } from './visit-day.store.ts'
import type { VisitDay, VisitDayRow } from './visit-day.types.ts'

/** A calendar shows a month at most. */
const mostDays = 42

const wrongInput = (what: string) => new GraphQLError(what, { extensions: { code: 'BAD_USER_INPUT' } })

const rowView = (row: VisitDayJson, actor: Actor, now: string): VisitDayRow => {
  const { channels, supportFirstDay, deceasedAt, unitId, unitKind, enteredUnitId, enteredUnitName, ...rest } = row
  const { responsibleKind } = row
  const state = { ...row, patientId: row.patient.id }
  return {
    ...rest,
    own: unitId === actor.unitId,
    mine: row.personId === actor.personId,
    party: partyOf[unitKind],
    responsibleParty: responsibleKind && partyOf[responsibleKind],
    askedBy: enteredUnitId === unitId ? null : enteredUnitName,
    supportDay: supportFirstDay === null ? null : dayNumber(supportFirstDay, now),
    callNow: callNow(channels, { enrolled: row.patient.enrolled }, now, isSwedishHoliday).now,
    acts: actsOn(state, deceasedAt, actor),
  }
}

/** The visits of some days: one statement, then the pure view. `listId` is the client's, one per opened list (S7). */
export const visitDay = (ctx: Ctx, listId: string, from: CivilDate, to: CivilDate): Promise<VisitDay> => {
  if (!id.safeParse(listId).success) throw wrongInput('listId is not a UUID')
  const days = daysBetween(from, to)
  if (days < 0 || days >= mostDays) throw wrongInput('the days are too many or none')
  const span = { from: startOfDay(from), to: startOfDay(addDays(to, 1)), listId }
  return read(ctx, async (tx) => ({
    at: tx.now,
    rows: (await visitDayRows(tx, span)).map((row) => rowView(row, tx.actor, tx.now)),
  }))
}
