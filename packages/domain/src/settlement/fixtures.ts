import type { Tariff } from '../tariff/tariff.ts'
import { atTime, type CivilDate } from '../time/civil.ts'
import type { AssignmentFact, VisitFact } from './facts.ts'

/** Invented amounts: 1 500 kronor a visit, 120 000 kronor per ten places and year with the raise. */
export const tariff = (over: Partial<Tariff> = {}): Tariff => ({
  id: 'T1',
  validFrom: '2026-01-01',
  decisionReference: 'påhittat beslut',
  homeVisitOre: 150_000,
  distanceSharePercent: 0,
  tenPlacesOre: 12_000_000,
  tenShortStayPlacesOre: 15_000_000,
  period: 'YEAR',
  upliftIncluded: true,
  placeRounding: 'EXACT_TENTHS',
  ...over,
})

/** A home visit by a physician of the vårdcentral that is paid for. */
export const visit = (id: string, day: CivilDate, over: Partial<VisitFact> & { time?: string } = {}): VisitFact => {
  const { time = '10:00', ...others } = over
  return {
    id,
    startedAt: atTime(day, time),
    day,
    unitId: 'VC',
    unitKind: 'VARDCENTRAL',
    performerId: 'dr Lindh',
    profession: 'PHYSICIAN',
    patientKey: `patient ${id}`,
    mode: 'PHYSICAL',
    isInHome: true,
    isEnrolled: true,
    ...others,
  }
}

export const assignment = (over: Partial<AssignmentFact> = {}): AssignmentFact => ({
  id: 'A1',
  unitId: 'VC',
  careHomeId: 'HOME',
  from: '2026-01-01',
  to: null,
  renewedFrom: '2026-01-01',
  places: [{ from: '2026-01-01', ordinary: 47, shortStay: 0 }],
  ...over,
})
