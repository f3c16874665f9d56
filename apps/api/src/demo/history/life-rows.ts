import { applyChange, type Interval, shiftAt } from '@lih/domain/responsibility/timeline'
import type { Actor } from '../../context.ts'
import { idOf } from '../ids.ts'
import { begin, type DemoPatient } from '../patients.ts'
import type { Episode, Life } from './episode.ts'
import { addNamed, addRelisting } from './home-rows.ts'
import { playersOf } from './players.ts'
import { gathering, type HistoryTable, type Row } from './rows.ts'
import {
  addDecision,
  addDischarge,
  addStay,
  emptyRecord,
  endStayInRecord,
  extendRecord,
  stayIdOf,
} from './stay-rows.ts'
import { addHandover, addSupport, supportIdOf } from './support-rows.ts'
import { addVisits } from './visit-rows.ts'

/** What the history writer stores of one patient. */
export type LifeRows = {
  readonly patientId: string
  readonly tables: ReadonlyMap<HistoryTable, readonly Row[]>
  /** When the first interval of the timeline, which stands already, ends; null: nothing follows it. */
  readonly firstEndsAt: string | null
  /** When the first listing, which stands already, ends. */
  readonly relistedAt: string | null
}

type Gathering = ReturnType<typeof gathering>

/** The chain of the patient's responsibility by the domain's own rule, the first contact being stored already. */
const timelineRows = (patient: DemoPatient, shifts: Gathering['shifts']) => {
  const unitId = idOf(`unit:${patient.movedFrom ?? patient.vardcentral}`)
  const holder = { unitId, physicianId: null, sourceId: null }
  let timeline: readonly Interval[] = [{ from: begin, to: null, reason: 'FIRST_CONTACT', ...holder }]
  const saidBy = new Map<string, Actor | null>()
  for (const { shift, by } of shifts) {
    const change = shiftAt(timeline, shift)
    if (!change.ok) throw new Error(`${patient.family}: the responsibility cannot shift: ${change.refusal.code}`)
    timeline = applyChange(timeline, change.changes)
    saidBy.set(shift.at, by)
  }
  return timeline.map(({ from, to, ...row }) => ({
    from,
    patientId: patient.id,
    period: `[${from},${to ?? ''})`,
    follows: from === begin ? null : from,
    ...row,
    recordedAt: from,
    recordedBy: saidBy.get(from)?.personId ?? null,
  }))
}

const addRecord = (to: Gathering, record: ReturnType<typeof emptyRecord>): void => {
  const kinds = {
    encounters: 'encounter',
    conditions: 'condition',
    procedures: 'procedure',
    observations: 'observation',
  } as const
  for (const [part, table] of Object.entries(kinds) as [keyof typeof kinds, HistoryTable][])
    for (const row of record[part]) to.add(table, row)
}

const addEpisodes = (to: Gathering, patient: DemoPatient, episodes: readonly Episode[]): void => {
  const record = emptyRecord()
  let endsSupport: string | null = null
  for (const [index, episode] of episodes.entries()) {
    const told = { patient, episode, players: playersOf(patient, episode) }
    const { support } = episode
    const supported = support === null ? null : { ...told, support, supportId: supportIdOf(told) }
    extendRecord(record, told)
    addStay(to, told, endsSupport)
    addDecision(to, record, told)
    if (supported) addSupport(to, supported, episodes[index + 1]?.admittedAt ?? null)
    endStayInRecord(record, stayIdOf(told), episode.dischargedAt)
    addDischarge(to, told, supported && { id: supported.supportId, lmPhysicianId: told.players.lm.personId })
    if (supported) addHandover(to, supported)
    endsSupport = supported?.support.handover === null ? supported.supportId : null
  }
  addRecord(to, record)
}

/**
 * A patient's past as the rows that the product's commands would have left (decision 0007): the domain decides on risk and on
 * the timeline; the rest is written as it ended.
 */
export const lifeRows = (patient: DemoPatient, life: Life): LifeRows => {
  const to = gathering()
  addRelisting(to, patient, life)
  addEpisodes(to, patient, life.episodes)
  addNamed(to, patient, life.named)
  addVisits(to, patient, life)
  const [, ...later] = timelineRows(patient, to.shifts)
  for (const { from: _, ...row } of later) to.add('responsibility', row)
  return { patientId: patient.id, tables: to.tables, firstEndsAt: later[0]?.from ?? null, relistedAt: life.relistedAt }
}
