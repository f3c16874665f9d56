import type { VisitState } from './visit.ts'

/** A visit that Läkarmedverkan has planned, for the tests of the rules. */
export const plannedVisit: VisitState = {
  id: 'visit',
  patientId: 'patient',
  version: 0,
  status: 'PLANNED',
  pausedAt: null,
  unitId: 'lm',
  unitKind: 'LAKARMEDVERKAN',
  enteredUnitId: 'lm',
  profession: 'PHYSICIAN',
  personId: 'ek',
  mode: 'PHYSICAL',
  plannedAt: '2026-10-14T08:00:00.000Z',
  startedAt: null,
  endedAt: null,
  documentedAt: null,
  supportId: null,
}
