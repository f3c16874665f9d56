import { formatWhen } from '@lih/portal-kit/format/dates.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import { urgencyLevel } from '@lih/portal-kit/worklist/support-time.ts'
import { may, type WaitingItem, type WaitingPatient, type WaitingSupport } from './waiting-item.ts'

type Handover = NonNullable<WaitingSupport['handover']>
type Message = Handover['messages'][number]

const by = (message: Message, now: string, words: Words): string =>
  words('waiting.by', { name: message.by.name, unit: message.unit.shortName, when: formatWhen(message.at, now) })

const lastOf = (handover: Handover, kind: Message['kind']): Message | undefined =>
  handover.messages.filter((message) => message.kind === kind).at(-1)

const toAccept = (support: WaitingSupport, handover: Handover, now: string, words: Words): WaitingItem => {
  const answer = lastOf(handover, 'ANSWER')
  const at = handover.proposedEffectiveAt
  const moment = at ? words('waiting.accept.at', { when: formatWhen(at, now) }) : words('waiting.accept.now')
  return {
    id: 'accept',
    level: urgencyLevel(support.urgency),
    title: answer ? words('waiting.accept.answered') : words('waiting.accept'),
    text: answer ? words('waiting.quote', { text: answer.text }) : moment,
    by: answer
      ? by(answer, now, words)
      : words('waiting.by', {
          name: handover.proposedBy.name,
          unit: handover.fromUnit.name,
          when: formatWhen(handover.proposedAt, now),
        }),
    place: 'handover',
    open: words('waiting.accept.open'),
  }
}

const toAnswer = (support: WaitingSupport, handover: Handover, now: string, words: Words): WaitingItem => {
  const question = lastOf(handover, 'QUESTION')
  return {
    id: 'question',
    level: support.urgency === 'OVER' ? 'over' : 'urgent',
    title: words('waiting.question', { unit: handover.toUnit.name }),
    text: question ? words('waiting.quote', { text: question.text }) : undefined,
    by: question ? by(question, now, words) : undefined,
    place: 'handover',
    open: words('waiting.question.open'),
  }
}

const toPropose = (support: WaitingSupport, now: string, words: Words): WaitingItem | null => {
  const declined = support.handover?.status === 'DECLINED' ? lastOf(support.handover, 'DECLINE_REASON') : undefined
  const urgency = support.urgency ?? 'CALM'
  if (urgency === 'CALM' && !declined) return null
  const unit = support.receivingUnit.name
  const text =
    urgency === 'OVER'
      ? words('waiting.propose.over', { unit })
      : words('waiting.propose.text', { left: support.daysLeft ?? 0, unit })
  return {
    id: 'propose',
    level: declined && urgency === 'CALM' ? 'urgent' : urgencyLevel(urgency),
    title: declined ? words('waiting.declined', { unit }) : words(`waiting.propose.${urgency}`),
    text: declined ? words('waiting.quote', { text: declined.text }) : text,
    by: declined ? by(declined, now, words) : undefined,
    place: 'handover',
    open: words('waiting.propose.open'),
  }
}

/** What waits in the hand-over (M8, M9): to take over, to answer, or to propose before the time is out. */
export const waitingHandover = (patient: WaitingPatient, now: string, words: Words): readonly WaitingItem[] => {
  const { support } = patient
  if (!support) return []
  const { handover } = support
  const items: (WaitingItem | null)[] = [
    handover && may(patient, 'handover:accept') ? toAccept(support, handover, now, words) : null,
    handover?.status === 'RETURNED' && may(patient, 'handover:answer') ? toAnswer(support, handover, now, words) : null,
    may(patient, 'handover:propose') ? toPropose(support, now, words) : null,
  ]
  return items.filter((item) => item !== null)
}
