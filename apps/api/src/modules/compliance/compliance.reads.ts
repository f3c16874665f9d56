import { mayAtAll } from '@lih/domain/access/can'
import { dutyOf } from '@lih/domain/care-home/support-log'
import type { DutyItem } from '@lih/domain/compliance/duties'
import { type Measured, measuredOf, type ResidentFacts, yearsOf } from '@lih/domain/compliance/facts'
import type { AnsweredRequest } from '@lih/domain/compliance/home-duties'
import { type Picture, pictureOf } from '@lih/domain/compliance/picture'
import { requestClock } from '@lih/domain/doctor-request/clock'
import { settingDefaults, settingOn } from '@lih/domain/settings/settings'
import { id } from '@lih/domain/text'
import { type CivilDate, civilDateOf, type Instant } from '@lih/domain/time/civil'
import { GraphQLError } from 'graphql'
import type { Ctx } from '../../context.ts'
import { read, type Tx } from '../../db/unit-of-work.ts'
import { isSwedishHoliday } from '../../time/holidays.ts'
import type { PatientRow } from '../worklist/worklist.types.ts'
import {
  type AssignmentFacts,
  findAssignmentFacts,
  type HomeRequest,
  homeRequests,
  residentFacts,
  shownResidents,
} from './compliance.store.ts'
import type { Compliance, ComplianceItem } from './compliance.types.ts'

const minutesBetween = (from: Instant, to: Instant | null): number | null =>
  to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / 60_000)

const dayOf = (at: Instant | null): CivilDate | null => (at === null ? null : civilDateOf(at))

/** A request as the home's vårdcentral is measured by it: only what was not met in its own hands is overdue (A12). */
const answeredRequest = (request: HomeRequest, vardcentralId: string, now: Instant): AnsweredRequest => {
  const { sentAt, acknowledgedAt, closedAt, holders } = request
  const { dueAt, unmet } = requestClock({ ...request, holders: holders ?? [] }, now, isSwedishHoliday)
  return {
    on: civilDateOf(sentAt),
    dueOn: dayOf(dueAt),
    closedOn: dayOf(closedAt),
    closed: closedAt !== null,
    unmet: unmet?.unitId === vardcentralId,
    minutesToAcknowledge: minutesBetween(sentAt, acknowledgedAt ?? closedAt),
    minutesToAnswer: minutesBetween(sentAt, closedAt),
  }
}

type Measuring = {
  readonly tx: Tx
  readonly facts: AssignmentFacts
  readonly measured: Measured
  readonly today: CivilDate
}

const measure = async ({ tx, facts, measured, today }: Measuring) => {
  const span = { since: measured.from, until: measured.day }
  const residents = await residentFacts(tx, facts.id, span)
  const requests = await homeRequests(tx, facts.id, span)
  const home = { ...facts, requests: requests.map((one) => answeredRequest(one, facts.vardcentralId, tx.now)) }
  const visitDaysOn = (day: CivilDate) => settingOn(facts.visitDays, day) ?? settingDefaults.DISCHARGE_VISIT_DAYS
  const picture = pictureOf({ home, residents, screenings: facts.screenings, visitDaysOn }, measured, today)
  return { residents, picture }
}

/** Who is behind the items, for those in the care (A9, S6); each who is shown is logged. */
const named = async (
  tx: Tx,
  residents: readonly ResidentFacts[],
  listId: string,
): Promise<ReadonlyMap<string, PatientRow>> => {
  if (mayAtAll(tx.actor, 'careHome:residents').effect === 'DENY') return new Map()
  const ids = residents.flatMap(({ patientId }) => patientId ?? [])
  const rows = ids.length === 0 ? [] : await shownResidents(tx, ids, listId)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return new Map(
    residents.flatMap(({ key, patientId }) => {
      const patient = patientId === null ? undefined : byId.get(patientId)
      return patient ? [[key, patient] as const] : []
    }),
  )
}

const itemView = (
  { residentKey, ...item }: DutyItem,
  itemId: string,
  who: ReadonlyMap<string, PatientRow>,
): ComplianceItem => ({
  ...item,
  id: itemId,
  patient: residentKey === null ? null : (who.get(residentKey) ?? null),
})

/** Dates are behind what is owed the home; patients behind what is owed residents, for those who may see them: others get counts. */
const dutiesView = (picture: Picture, pictureId: string, who: ReadonlyMap<string, PatientRow>) =>
  picture.duties.map(({ duty, count, state, items }) => {
    const shown = items.map((item, index) => [item, itemView(item, `${pictureId}:${duty}:${index}`, who)] as const)
    const visible = shown.filter(([{ residentKey }, { patient }]) => residentKey === null || patient !== null)
    return {
      duty,
      state,
      fulfilled: count.FULFILLED,
      due: count.DUE,
      overdue: count.OVERDUE,
      items: visible.map(([, view]) => view),
      hidden: items.length - visible.length,
    }
  })

const supportView = ({ support }: AssignmentFacts, { from, day }: Measured) => {
  const inYear = support.filter(({ on }) => from <= on && on <= day)
  const ofRegion = inYear.filter(({ kind, physicianNeeded }) => dutyOf(kind, physicianNeeded) === 'REGION')
  return {
    consultations: inYear.filter(({ kind }) => kind === 'CONSULTATION').length,
    regionEducations: ofRegion.filter(({ kind }) => kind === 'EDUCATION').length,
    municipalEducations: inYear.length - ofRegion.length,
  }
}

/**
 * A year's picture of a care-home assignment (A9): for its parties and the region; patients only for those in their care.
 * @param listId the client's, one per opened picture (S7)
 * @returns null: there is no such assignment for the actor, or it was not in force in that year
 */
export const getCompliance = (
  ctx: Ctx,
  assignmentId: string,
  year: string,
  listId: string,
): Promise<Compliance | null> =>
  read(ctx, async (tx) => {
    if (![assignmentId, listId].every((one) => id.safeParse(one).success) || !/^\d{4}$/.test(year)) {
      throw new GraphQLError('an id is not a UUID, or the year is none', { extensions: { code: 'BAD_USER_INPUT' } })
    }
    const today = civilDateOf(tx.now)
    const facts = await findAssignmentFacts(tx, assignmentId)
    const measured = facts ? measuredOf(facts, year, today) : null
    if (facts === undefined || measured === null) return null
    const { residents, picture } = await measure({ tx, facts, measured, today })
    const who = await named(tx, residents, listId)
    return {
      id: `${facts.id}:${year}`,
      assignmentId: facts.id,
      careHome: facts.careHome,
      vardcentral: facts.vardcentral,
      municipality: facts.municipality,
      years: yearsOf(facts, today),
      ...measured,
      residents: picture.residents,
      counted: picture.counted,
      visitDays: settingOn(facts.visitDays, measured.day) ?? settingDefaults.DISCHARGE_VISIT_DAYS,
      duties: dutiesView(picture, `${facts.id}:${year}`, who),
      answerTimes: picture.answerTimes,
      support: supportView(facts, measured),
    }
  })
