import { civilDate, command, id, oneOf, optionalText, requiredText, version } from '../text.ts'
import { z } from '../zod.ts'
import { careDeclineReasons, careRequestKinds, enrolmentEndReasons, thresholdReasons } from './kinds.ts'

const endsOn = civilDate.nullish().transform((value) => value ?? null)

/** A request for enrolment or single visits: which threshold, why, from when (H1, H2). */
export const requestMunicipalCareInput = z.object({
  ...command,
  kind: oneOf(careRequestKinds),
  thresholdReason: oneOf(thresholdReasons),
  text: requiredText(2000),
  startsOn: civilDate,
  endsOn,
})

export const decideMunicipalCareInput = z.object({
  ...command,
  requestId: id,
  expectedVersion: version,
  accept: z.boolean('NOT_A_CHOICE'),
  reasonCode: oneOf(careDeclineReasons)
    .nullish()
    .transform((value) => value ?? null),
  text: optionalText(2000),
  startsOn: civilDate,
  endsOn,
})

export const endEnrolmentInput = z.object({
  ...command,
  reason: oneOf(enrolmentEndReasons),
  text: requiredText(500),
  lastDay: civilDate,
})
