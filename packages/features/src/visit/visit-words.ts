import type { PatientVisitsQuery } from '@lih/graphql/documents'
import type { Level } from '@lih/ui/state/level.ts'

export type PatientVisits = PatientVisitsQuery['patientVisits']
export type Visit = PatientVisits['visits'][number]

type Standing = Pick<Visit, 'status' | 'pausedAt' | 'documentedAt'>

/** Which word says how far a visit has come; a paused one and one without an outcome have words of their own. */
export const standingId = ({ status, pausedAt, documentedAt }: Standing): string => {
  if (pausedAt) return 'visit.status.paused'
  if (status === 'DONE' && !documentedAt) return 'visit.status.undocumented'
  return `visit.status.${status}`
}

/** Its urgency in shape and colour. */
export const standingLevel = ({ status, pausedAt, documentedAt }: Standing): Level => {
  if (pausedAt || status === 'REQUESTED') return 'plan'
  if (status === 'DONE') return documentedAt ? 'ok' : 'plan'
  return status === 'DECLINED' ? 'over' : 'calm'
}

export type VisitGroup = 'waiting' | 'coming' | 'done' | 'off'
export const visitGroups: readonly VisitGroup[] = ['waiting', 'coming', 'done', 'off']

/** Under which heading a visit stands. */
export const groupOf = ({ status }: Pick<Visit, 'status'>): VisitGroup => {
  switch (status) {
    case 'REQUESTED':
      return 'waiting'
    case 'PLANNED':
    case 'STARTED':
      return 'coming'
    case 'DONE':
      return 'done'
    case 'DECLINED':
    case 'CANCELLED':
    case 'STRUCK':
      return 'off'
  }
}

/** Coming ones the next first, all others the latest first. */
export const inGroup = (visits: readonly Visit[], group: VisitGroup): readonly Visit[] => {
  const members = visits.filter((visit) => groupOf(visit) === group)
  return group === 'coming' ? members.toReversed() : members
}
