import { z } from '../zod.ts'

/** Ten billion kronor: more than anything that is entered here. */
const largestOre = 1_000_000_000_000

/** An amount in whole öre that is not below nothing (R3). */
export const amountOre = z.int('NOT_AN_AMOUNT').min(0, 'AMOUNT_NEGATIVE').max(largestOre, 'OUT_OF_RANGE')
