import { settingDefaults } from '@lih/domain/settings/settings'
import type { Instant } from '@lih/domain/time/civil'
import type { WaitingKind } from '@lih/domain/waiting/kinds'
import { waitingProfessions, waitsFor, waitsUntil } from '@lih/domain/waiting/waiting'
import type { Actor } from '../../context.ts'
import { isSwedishHoliday } from '../../time/holidays.ts'
import type { FactJson, Waiting, WaitingJson } from './waiting.store.ts'
import type { WaitingCount, WaitingItem } from './waiting.types.ts'

/** Until when an item may wait. `hours`: as configured, else what holds before anything is. */
export const untilOf = (fact: FactJson, hours: number | null): Instant =>
  waitsUntil(
    { ...fact, at: fact.setAt },
    { answerOfficeHours: hours ?? settingDefaults.ANSWER_OFFICE_HOURS, isHoliday: isSwedishHoliday },
  )

export const waitingView = ({ hours, list }: Waiting<WaitingJson>, actor: Actor): WaitingItem[] =>
  list
    .map((item) => ({
      id: [item.kind, item.subjectId, item.fromUnitId, item.since].join(' '),
      kind: item.kind,
      patient: item.patient,
      ownerName: item.personName,
      professions: [...waitingProfessions(item.kind)],
      fromUnitName: item.fromUnitId === item.unitId ? null : item.fromUnitName,
      line: item.line,
      begins: item.begins,
      count: item.count,
      since: item.since,
      until: untilOf(item, hours),
      escalatedAt: item.escalatedAt,
      mine: waitsFor(item, actor, item.escalatedAt),
    }))
    .toSorted((a, b) => (a.until === b.until ? Number(a.id > b.id) - 0.5 : a.until < b.until ? -1 : 1))

const countOf = (list: readonly FactJson[], kinds: readonly WaitingKind[]): number =>
  list.filter(({ kind }) => kinds.includes(kind)).length

export const waitingCountView = ({ hours, list }: Waiting<FactJson>, actor: Actor, now: Instant): WaitingCount => ({
  mine: list.filter((item) => waitsFor(item, actor, item.escalatedAt)).length,
  unit: list.length,
  late: list.filter((item) => untilOf(item, hours) <= now).length,
  consults: countOf(list, ['CONSULT', 'CONSULT_ASKED_BACK']),
  requests: countOf(list, ['DOCTOR_REQUEST', 'DOCTOR_REQUEST_ASKED_BACK']),
})
