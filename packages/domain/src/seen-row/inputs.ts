import { worklists } from '../saved-view/lists.ts'
import { id, instant, oneOf } from '../text.ts'
import { z } from '../zod.ts'

/** Most rows of one list that are remembered as seen: more than any unit has. */
const mostSeenRows = 3000

/** What a person has looked at in a list: ids of rows and when each had last changed, nothing about anybody. */
export const seeRowsInput = z.object({
  list: oneOf(worklists),
  rows: z.array(z.object({ id, changedAt: instant })).max(mostSeenRows, 'OUT_OF_RANGE'),
})
