import { feedbackInput } from '@lih/domain/feedback/inputs'
import { decided } from '@lih/domain/result'
import type { Ctx } from '../../context.ts'
import { write } from '../../db/unit-of-work.ts'
import { userError } from '../../graphql/user-error.ts'
import { insertFeedback } from './feedback.store.ts'
import type { FeedbackPayload } from './feedback.types.ts'

/**
 * Takes what somebody says about how usable the portal is (DOS-lagen). The audit trail says who sent it, and nothing of what
 * it says.
 */
export const sendFeedback = async (ctx: Ctx, raw: unknown): Promise<FeedbackPayload> => {
  const parsed = feedbackInput.safeParse(raw)
  if (!parsed.success) {
    const userErrors = parsed.error.issues.map(({ message, path }) =>
      userError({ code: message, path: path.map(String) }),
    )
    return { sent: false, userErrors }
  }
  const { commandId, ...said } = parsed.data
  const decision = await write(ctx, { name: 'sendFeedback', commandId, input: said }, async (uow) => {
    await insertFeedback(uow, { id: commandId, ...said })
    await uow.record({ action: 'feedback:send', patientId: null, subjectId: commandId, detail: {}, units: [] })
    return decided(true)
  })
  return decision.ok ? { sent: true, userErrors: [] } : { sent: false, userErrors: [userError(decision.refusal)] }
}
