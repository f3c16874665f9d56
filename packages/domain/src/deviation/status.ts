/** Life of a deviation (avvikelse) between two parties (O3). */
export const deviationStatuses = ['REPORTED', 'RECEIVED', 'ANSWERED', 'CLOSED', 'WITHDRAWN'] as const
export type DeviationStatus = (typeof deviationStatuses)[number]

/**
 * What the unit concerned does (receive, pass on, assess, answer), and the one that reported (close, ask for more, withdraw).
 * `ASSESS`: whether it is to be told to IVO, by lex Maria or lex Sarah.
 */
export const deviationEvents = ['RECEIVE', 'ANSWER', 'ASSESS', 'REROUTE', 'CLOSE', 'REOPEN', 'WITHDRAW'] as const
export type DeviationEvent = (typeof deviationEvents)[number]

/** All but the assessment, which is an act of its own. */
export const plainDeviationEvents = [
  'RECEIVE',
  'REROUTE',
  'ANSWER',
  'REOPEN',
  'CLOSE',
  'WITHDRAW',
] as const satisfies readonly DeviationEvent[]
export type PlainDeviationEvent = (typeof plainDeviationEvents)[number]

/** What is not named is refused. Passed on, it begins anew with the other unit. */
export const deviationTransitions = {
  REPORTED: { RECEIVE: 'RECEIVED', REROUTE: 'REPORTED', WITHDRAW: 'WITHDRAWN' },
  RECEIVED: { REROUTE: 'REPORTED', ASSESS: 'RECEIVED', ANSWER: 'ANSWERED', WITHDRAW: 'WITHDRAWN' },
  ANSWERED: { ASSESS: 'ANSWERED', REOPEN: 'RECEIVED', CLOSE: 'CLOSED' },
  CLOSED: {},
  WITHDRAWN: {},
} as const satisfies Record<DeviationStatus, Partial<Record<DeviationEvent, DeviationStatus>>>

/** What went wrong. */
export const deviationTypes = [
  'MISSING_MEDICATION_LIST',
  'LATE_NOTICE',
  'MISSING_NOTICE',
  'WRONG_INFORMATION',
  'NO_DOCTOR',
  'LATE_DISCHARGE',
  'FAILED_HANDOVER',
  'OTHER',
] as const
export type DeviationType = (typeof deviationTypes)[number]

/** Where in the chain. */
export const deviationStages = ['IN_HOSPITAL', 'DISCHARGE', 'AT_HOME', 'HANDOVER', 'READMISSION'] as const
export type DeviationStage = (typeof deviationStages)[number]

/** What it led to, or could have. */
export const deviationSeverities = ['NONE', 'RISK', 'HARM', 'SERIOUS'] as const
export type DeviationSeverity = (typeof deviationSeverities)[number]

/** Whose law it is: health care (PSL), or social services (SoL, LSS). */
export const deviationAreas = ['HEALTH_CARE', 'SOCIAL_SERVICES'] as const
export type DeviationArea = (typeof deviationAreas)[number]

/** Whether it is told to IVO: by lex Maria in health care, by lex Sarah in social services; two ways apart. */
export const lexWays = ['NONE', 'LEX_MARIA', 'LEX_SARAH'] as const
export type LexWay = (typeof lexWays)[number]

/** From where it was reported. */
export const deviationContexts = ['PATIENT', 'DOCTOR_REQUEST', 'HANDOVER', 'STAY'] as const
export type DeviationContext = (typeof deviationContexts)[number]
