import { codeSystems, normalCode } from '../clinical-code/code.ts'
import { writtenOffline } from '../offline/inputs.ts'
import { civilDate, command, id, instant, oneOf, optionalText, requiredText, version } from '../text.ts'
import { z } from '../zod.ts'
import {
  consultDeclineReasons,
  seriesWeeks,
  statedCancelReasons,
  visitModes,
  visitOccasions,
  visitProfessions,
  visitUrgencies,
} from './kinds.ts'

const mostInSeries = 26
const mostInRound = 40
const mostCodes = 12

const maybeId = id.nullish().transform((value) => value ?? null)
const minutes = z.int('OUT_OF_RANGE').min(5, 'OUT_OF_RANGE').max(480, 'OUT_OF_RANGE')

const planned = {
  mode: oneOf(visitModes),
  occasion: oneOf(visitOccasions),
  urgency: oneOf(visitUrgencies),
  profession: oneOf(visitProfessions),
  personId: maybeId,
  plannedAt: instant,
  minutes,
  reason: requiredText(500),
}

/** A visit, or a series of them, is planned (V1). `everyWeeks` null: once. */
export const planVisitInput = z.object({
  ...command,
  ...planned,
  everyWeeks: z
    .int('OUT_OF_RANGE')
    .refine((value) => (seriesWeeks as readonly number[]).includes(value), 'NOT_A_CHOICE')
    .nullish()
    .transform((value) => value ?? null),
  times: z
    .int('OUT_OF_RANGE')
    .min(1, 'OUT_OF_RANGE')
    .max(mostInSeries, 'OUT_OF_RANGE')
    .nullish()
    .transform((value) => value ?? 1),
})

/** A round at a home: one visit per resident (V1). */
export const planRoundInput = z.object({
  commandId: id,
  ...planned,
  patientIds: z.array(id).min(1, 'REQUIRED').max(mostInRound, 'OUT_OF_RANGE'),
})

const ofVisit = { ...command, visitId: id, expectedVersion: version }

export const touchVisitInput = z.object(ofVisit)

export const replanVisitInput = z.object({ ...ofVisit, plannedAt: instant, minutes, personId: maybeId })

export const cancelVisitInput = z.object({
  ...ofVisit,
  reason: oneOf(statedCancelReasons),
  text: optionalText(500),
  /** Also those of the series that come after it. */
  following: z.boolean('NOT_A_CHOICE'),
})

export const strikeVisitInput = z.object({ ...ofVisit, reason: requiredText(300) })

const code = z
  .object({ system: oneOf(codeSystems), code: z.string('REQUIRED').max(12, 'TOO_LONG') })
  .transform((given) => ({ ...given, code: normalCode(given.system, given.code) ?? given.code.toUpperCase() }))

/** What was done (V1). `visitId` null: a visit that was never planned; `expectedVersion` null with it. */
export const recordVisitInput = z.object({
  ...command,
  visitId: maybeId,
  expectedVersion: version.nullish().transform((value) => value ?? undefined),
  unitId: id,
  personId: maybeId,
  mode: oneOf(visitModes),
  occasion: oneOf(visitOccasions),
  urgency: oneOf(visitUrgencies),
  profession: oneOf(visitProfessions),
  startedAt: instant,
  endedAt: instant,
  reason: requiredText(500),
  withNurse: z.boolean('NOT_A_CHOICE'),
  findings: optionalText(2000),
  assessment: requiredText(2000),
  plan: optionalText(2000),
  sipNeeded: z.boolean('NOT_A_CHOICE'),
  /** The visit was a SIP meeting, or a part of one (A8); left out by who knows nothing of it. */
  sip: z
    .boolean('NOT_A_CHOICE')
    .nullish()
    .transform((value) => value ?? false),
  codes: z.array(code).max(mostCodes, 'OUT_OF_RANGE'),
  correction: optionalText(300),
  written: writtenOffline,
})

/** A consult visit by Läkarmedverkan is asked for (M14). */
export const requestVisitInput = z.object({
  ...command,
  mode: oneOf(visitModes),
  urgency: oneOf(visitUrgencies),
  reason: requiredText(1000),
  wishedOn: civilDate.nullish().transform((value) => value ?? null),
})

export const answerVisitInput = z.object({
  ...ofVisit,
  accept: z.boolean('NOT_A_CHOICE'),
  plannedAt: instant.nullish().transform((value) => value ?? null),
  minutes: minutes.nullish().transform((value) => value ?? 60),
  personId: maybeId,
  reasonCode: oneOf(consultDeclineReasons)
    .nullish()
    .transform((value) => value ?? null),
  text: optionalText(500),
})
