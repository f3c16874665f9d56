import { addDays, civilDateOf } from '@lih/domain/time/civil'
import type { Statements } from '../../db/statements.ts'
import type { DemoPatient } from '../patients.ts'
import { randomFrom } from '../random.ts'
import { firstStart, isLate } from '../rollout.ts'
import { lifeOf } from './generate.ts'
import { lifeRows } from './life-rows.ts'
import { writeLives } from './write.ts'

/** What is later belongs to the stories and their lists, in days before today. */
const quietDays = { atHome: 4, inStory: 300 } as const

/**
 * Two years of finished stays, supports and hand-overs, of contacts and listings; the same for the same day (decision 0007).
 * @param inStory ids of those of whom a story is told, too: their past ends long before it
 */
export const plantPast = async (
  tx: Statements,
  patients: readonly DemoPatient[],
  inStory: ReadonlySet<string>,
): Promise<void> => {
  const today = civilDateOf(tx.now)
  const never = addDays(today, 1)
  const lives = patients.map((patient, index) => {
    const supportsSince = isLate(patient.vardcentral) ? never : addDays(firstStart(today), 14)
    const quiet = inStory.has(patient.id) ? quietDays.inStory : quietDays.atHome
    return lifeRows(patient, lifeOf(randomFrom(9_000 + index), patient, { today, quiet, supportsSince }))
  })
  await writeLives(tx, lives)
}
