import { build } from '../../db/build.ts'
import { feedback } from '../../db/tables/feedback.ts'
import type { UnitOfWork } from '../../db/unit-of-work.ts'

type Feedback = {
  readonly id: string
  readonly message: string
  readonly page: string | null
  readonly replyTo: string | null
}

/** Keeps what somebody said, from which unit and when. */
export const insertFeedback = ({ write, actor, now }: UnitOfWork, said: Feedback): Promise<void> =>
  write(build.insert(feedback).values({ ...said, unitId: actor.unitId, sentAt: now }))
