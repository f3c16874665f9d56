import { civilDate, command, id, instant, oneOf, optionalText, requiredText, version } from '../text.ts'
import { z } from '../zod.ts'
import {
  deviationAreas,
  deviationContexts,
  deviationSeverities,
  deviationStages,
  deviationTypes,
  lexWays,
  plainDeviationEvents,
} from './status.ts'

const longest = 4000
const maybeId = id.nullish().transform((value) => value ?? null)

/** A deviation is reported to the unit concerned (O3). `contextId` null: the patient alone is the context. */
export const reportDeviationInput = z
  .object({
    ...command,
    toUnitId: id,
    type: oneOf(deviationTypes),
    stage: oneOf(deviationStages),
    severity: oneOf(deviationSeverities),
    area: oneOf(deviationAreas),
    happenedAt: instant,
    what: requiredText(longest),
    context: oneOf(deviationContexts),
    contextId: maybeId,
  })
  .refine(({ context, contextId }) => (context === 'PATIENT') === (contextId === null), {
    message: 'REQUIRED',
    path: ['contextId'],
  })

const ofDeviation = { ...command, deviationId: id, expectedVersion: version }

/** What is done with a deviation by either side. Receiving says nothing; everything else says what or why. */
export const actOnDeviationInput = z
  .object({
    ...ofDeviation,
    event: oneOf(plainDeviationEvents),
    text: optionalText(longest),
    /** What is done so that it does not happen again; with an answer. */
    measures: optionalText(longest),
    toUnitId: maybeId,
  })
  .refine(({ event, text }) => event === 'RECEIVE' || event === 'CLOSE' || text !== null, {
    message: 'REQUIRED',
    path: ['text'],
  })
  .refine(({ event, measures }) => (event === 'ANSWER') === (measures !== null), {
    message: 'REQUIRED',
    path: ['measures'],
  })
  .refine(({ event, toUnitId }) => (event === 'REROUTE') === (toUnitId !== null), {
    message: 'REQUIRED',
    path: ['toUnitId'],
  })

/** Whether it is told to IVO, why, and when it was (O3). */
export const assessDeviationInput = z
  .object({
    ...ofDeviation,
    lex: oneOf(lexWays),
    text: requiredText(longest),
    ivoOn: civilDate.nullish().transform((value) => value ?? null),
    ivoReference: optionalText(60),
  })
  .refine(({ lex, ivoOn, ivoReference }) => lex !== 'NONE' || (ivoOn === null && ivoReference === null), {
    message: 'NOT_A_CHOICE',
    path: ['ivoOn'],
  })
