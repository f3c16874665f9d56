import { isDuplicate, isStale } from '../../db/faults.ts'
import type { SystemWork } from '../../db/statements.ts'
import type { SystemContext } from '../../db/system-work.ts'
import { Raced } from './feed-flow.ts'

const attempts = 5

/** Another process stored the same person or resource meanwhile: the next attempt finds it. */
const isRaced = (error: unknown): boolean => error instanceof Raced || isStale(error) || isDuplicate(error)

/** Writes in one transaction, and again when another process was faster. */
export const retried = async <T>(context: SystemContext, work: (tx: SystemWork) => Promise<T>): Promise<T> => {
  for (let tried = 1; ; tried++) {
    try {
      return await context.write(work)
    } catch (error) {
      if (!isRaced(error) || tried === attempts) throw error
    }
  }
}
