import { oneOf } from '../text.ts'
import { z } from '../zod.ts'
import { consciousnessLevels } from './news2.ts'

/** What a person can have: outside it a number is a slip of the finger. */
const within = (min: number, max: number) =>
  z
    .int('OUT_OF_RANGE')
    .min(min, 'OUT_OF_RANGE')
    .max(max, 'OUT_OF_RANGE')
    .nullish()
    .transform((value) => value ?? null)

/** Vital signs as measured at home (V2); each may be left out. */
export const vitalSignsInput = z.object({
  respiration: within(1, 80),
  saturation: within(30, 100),
  oxygen: z
    .boolean('NOT_A_CHOICE')
    .nullish()
    .transform((value) => value ?? null),
  systolic: within(30, 300),
  pulse: within(10, 300),
  consciousness: oneOf(consciousnessLevels)
    .nullish()
    .transform((value) => value ?? null),
  temperatureTenths: within(250, 450),
})
