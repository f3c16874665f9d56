import type { SupportPlan_SupportFragment } from '@lih/graphql/documents'
import { formatWhen } from '@lih/portal-kit/format/dates.ts'
import { partyUi } from '@lih/portal-kit/format/organisation.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import type { Party } from '@lih/ui/party/party.ts'

type Plan = Pick<
  SupportPlan_SupportFragment,
  'id' | 'message' | 'messages' | 'proposedAt' | 'proposedBy' | 'hospitalUnit'
>
type Message = Plan['messages'][number]

/** One message in the dialogue about the plan: what it is, what it says, who said it and when. */
export type ThreadLine = {
  readonly id: string
  readonly party: Party
  readonly kind: string
  readonly text: string
  readonly who: string
}

const kindWords = (message: Message, words: Words): string =>
  message.kind === 'DECLINE'
    ? words('support.thread.DECLINE', { reason: words(`support.reason.${message.reasonCode ?? 'OTHER'}`) })
    : words(`support.thread.${message.kind}`)

/** The dialogue from the hospital's proposal on, oldest first; every party sees all of it (M4). */
export const threadOf = (plan: Plan, now: string, words: Words): readonly ThreadLine[] => {
  const who = (name: string, unit: string, at: string): string =>
    words('support.thread.line', { name, unit, when: formatWhen(at, now) })
  const proposal: ThreadLine = {
    id: plan.id,
    party: 'hospital',
    kind: words('support.thread.PROPOSAL'),
    text: plan.message,
    who: who(plan.proposedBy.name, plan.hospitalUnit.shortName, plan.proposedAt),
  }
  // A yes without a word is among the answers already.
  const spoken = plan.messages.filter((message) => message.kind !== 'CONFIRMATION' || message.text)
  const messages = [...spoken].sort((a, b) => a.at.localeCompare(b.at))
  return [
    proposal,
    ...messages.map((message) => ({
      id: message.id,
      party: partyUi(message.unit.party),
      kind: kindWords(message, words),
      text: message.text ?? '',
      who: who(message.by.name, message.unit.shortName, message.at),
    })),
  ]
}
