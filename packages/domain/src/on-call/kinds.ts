import type { UnitKind } from '../organisation/kinds.ts'
import type { Hours } from '../time/hours.ts'

/** Kinds of on-call line (jourlinje): one per specialty of the hospital, and the allmänmedicinska beredskapsjouren (O1). */
export const lineKinds = ['SPECIALTY', 'GENERAL_MEDICINE'] as const
export type LineKind = (typeof lineKinds)[number]

/** The specialties of the hospital that keep a line of their own. */
export const onCallSpecialties = [
  'INTERNAL_MEDICINE',
  'CARDIOLOGY',
  'GERIATRICS',
  'INFECTIOUS_DISEASES',
  'NEUROLOGY',
  'ORTHOPAEDICS',
  'SURGERY',
  'PSYCHIATRY',
] as const
export type OnCallSpecialty = (typeof onCallSpecialties)[number]

/** When somebody must be on duty: specialists around the clock, the beredskapsjour outside office hours (O1). */
export const dutyHours: Readonly<Record<LineKind, readonly Hours[]>> = {
  SPECIALTY: [{ days: 'ALL', from: '00:00', to: '00:00' }],
  GENERAL_MEDICINE: [
    { days: 'WEEKDAYS', from: '17:00', to: '08:00' },
    { days: 'WEEKENDS_AND_HOLIDAYS', from: '08:00', to: '08:00' },
  ],
}

/** For whom somebody may call a line: about any patient, about the enrolled only, or through the patient's doctor (O1). */
export const callRights = ['ANY_PATIENT', 'ENROLLED_ONLY', 'THROUGH_DOCTOR'] as const
export type CallRight = (typeof callRights)[number]

/**
 * Who may call which line for whom, while nothing else is decided for it (O1): specialists are there for the doctors; the beredskapsjour for patients enrolled in
 * municipal health care, whoever of those around them calls.
 */
export const callRightOf = (line: LineKind, caller: UnitKind): CallRight => {
  if (line === 'GENERAL_MEDICINE') return 'ENROLLED_ONLY'
  return caller === 'MUNICIPAL_HEALTH_CARE' ? 'THROUGH_DOCTOR' : 'ANY_PATIENT'
}

/** Kinds of unit whose staff call a line. */
export const callerKinds = [
  'HOSPITAL_WARD',
  'LAKARMEDVERKAN',
  'VARDCENTRAL',
  'PSYCHIATRIC_CLINIC',
  'MUNICIPAL_HEALTH_CARE',
] as const satisfies readonly UnitKind[]
export type CallerKind = (typeof callerKinds)[number]

/** Where those work who may take part in a line: at the unit that keeps it; on the beredskapsjour also at vårdcentraler (O1). */
export const memberUnits = {
  SPECIALTY: [],
  GENERAL_MEDICINE: ['VARDCENTRAL', 'LAKARMEDVERKAN'],
} as const satisfies Record<LineKind, readonly UnitKind[]>

/** Life of a shift (jourpass). Only a planned one puts somebody on duty; the others stay readable (G4). */
export const shiftStatuses = ['PLANNED', 'SICK', 'REMOVED'] as const
export type ShiftStatus = (typeof shiftStatuses)[number]

/** Life of a wish to swap (byte). */
export const swapStatuses = ['ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const
export type SwapStatus = (typeof swapStatuses)[number]

/** What is kept in the roster's history (G4). */
export const rosterEvents = [
  'ADDED',
  'FILLED',
  'SWAPPED',
  'SICK',
  'REMOVED',
  'NUMBER',
  'LEFT',
  'OPENED',
  'CHANGED',
  'CLOSED',
  'CALL_RIGHT',
] as const
export type RosterEvent = (typeof rosterEvents)[number]
