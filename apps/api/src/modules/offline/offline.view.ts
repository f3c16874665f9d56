import { callPlan, type DatedChannel } from '@lih/domain/offline/call-plan'
import type { Interval } from '@lih/domain/responsibility/timeline'
import { addDays, civilDateOf, type Instant, startOfDay } from '@lih/domain/time/civil'
import type { Span } from '@lih/domain/time/spans'
import type { Actor } from '../../context.ts'
import { withParty } from '../../db/organisation.store.ts'
import { isSwedishHoliday } from '../../time/holidays.ts'
import { careLevelView } from '../care-level/care-level.view.ts'
import type { PatientDoctorRequests } from '../doctor-request/doctor-request.types.ts'
import type { IntervalJson, UnitChannel } from '../responsibility/responsibility.store.ts'
import type { VisitRow } from '../visit/visit.store.ts'
import type { PatientVisits } from '../visit/visit.types.ts'
import type { PackedJson } from './offline.store.ts'
import type { OfflineCall, OfflinePatient } from './offline.types.ts'

/** Of visits that are done, so many are taken along: what happened last. */
const doneVisits = 3

const intervalOf = ({ unit, physician, ...rest }: IntervalJson): Interval => ({
  ...rest,
  unitId: unit.id,
  physicianId: physician?.id ?? null,
})

const datedChannel = ({ validFrom, validTo, ...channel }: UnitChannel): DatedChannel => ({
  ...channel,
  validFrom: startOfDay(validFrom),
  validTo: validTo === null ? null : startOfDay(addDays(validTo, 1)),
})

/** The intervals that a span of time touches. */
export const intervalsIn = (timeline: readonly IntervalJson[], { from, to }: Span): readonly IntervalJson[] =>
  timeline.filter((one) => one.from < to && (one.to === null || one.to > from))

const callsOf = ({ timeline, patient }: PackedJson, channels: readonly UnitChannel[], span: Span): OfflineCall[] => {
  const near = intervalsIn(timeline, span)
  const channelsOf = (id: string) => channels.filter(({ unitId }) => unitId === id).map(datedChannel)
  const plan = callPlan(
    { timeline: near.map(intervalOf), channelsOf, enrolled: patient.enrolled },
    span,
    isSwedishHoliday,
  )
  return plan.map(({ from, to, unitId, physicianId, line }) => {
    const holder = near.find(({ unit, physician }) => unit.id === unitId && (physician?.id ?? null) === physicianId)
    return { from, to, unit: holder ? withParty(holder.unit) : null, physician: holder?.physician ?? null, line }
  })
}

type Happening = Pick<VisitRow, 'status' | 'startedAt'>

const isOpen = ({ status }: Happening): boolean => status === 'PLANNED' || status === 'STARTED'

/** The open visits, and the latest that are done or were made on the day of packing. */
export const neededVisits = <Row extends Happening>(visits: readonly Row[], now: Instant): readonly Row[] => {
  const done = visits.filter(({ status }) => status === 'DONE')
  const today = (visit: Row) => civilDateOf(visit.startedAt ?? now) === civilDateOf(now)
  const latest = done.filter((visit, index) => index < doneVisits || today(visit))
  return visits.filter((visit) => isOpen(visit) || latest.includes(visit))
}

export type PackedParts = {
  readonly packed: PackedJson
  readonly visitAt: Instant
  readonly visits: PatientVisits
  readonly requests: PatientDoctorRequests
  readonly channels: readonly UnitChannel[]
}

/** What is taken along about a patient: no more than the day needs. */
export const offlinePatientView = (parts: PackedParts, span: Span, actor: Actor): OfflinePatient => {
  const { packed, visitAt, visits, requests, channels } = parts
  const { patient, address, phone, careLevels } = packed
  return {
    patient,
    address: address || null,
    phone,
    visitAt,
    calls: callsOf(packed, channels, span),
    careLevel: careLevelView(careLevels, null, actor, span.from).present,
    visits,
    requests,
  }
}
