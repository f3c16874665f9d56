import { civilDate, formatDayNear, formatWhen } from '@lih/portal-kit/format/dates.ts'
import { nextFollowUp } from '@lih/portal-kit/format/next-follow-up.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import { may, type WaitingItem, type WaitingPatient, type WaitingSupport } from './waiting-item.ts'

const place = 'support' as const

const toAnswer = (support: WaitingSupport, now: string, words: Words): WaitingItem => {
  const late = support.phase === 'LATE' && support.lateStartUntil
  return {
    id: 'answer',
    level: late ? 'over' : 'plan',
    title: words('waiting.answer'),
    text: late
      ? words('waiting.answer.late', { when: formatWhen(support.lateStartUntil ?? now, now) })
      : words('waiting.answer.text', {
          unit: support.hospitalUnit.name,
          days: support.plannedDays,
          receiver: support.receivingUnit.name,
        }),
    by: words('waiting.by', {
      name: support.proposedBy.name,
      unit: support.hospitalUnit.shortName,
      when: formatWhen(support.proposedAt, now),
    }),
    place,
    open: words('waiting.answer.open'),
  }
}

const toReply = (support: WaitingSupport, now: string, words: Words): readonly WaitingItem[] =>
  support.answers
    .filter((answer) => answer.state === 'QUESTION')
    .map((answer) => {
      const question = support.messages
        .filter((message) => message.kind === 'QUESTION' && message.party === answer.party)
        .at(-1)
      return {
        id: `reply-${answer.party}`,
        level: 'urgent',
        title: words('waiting.reply', { unit: answer.unit.name }),
        text: question ? words('waiting.quote', { text: question.text }) : undefined,
        by: question
          ? words('waiting.by', {
              name: question.by.name,
              unit: question.unit.shortName,
              when: formatWhen(question.at, now),
            })
          : undefined,
        place,
        open: words('waiting.reply.open'),
      }
    })

const declined = (support: WaitingSupport, words: Words): readonly WaitingItem[] =>
  support.answers
    .filter((answer) => answer.state === 'DECLINED' && answer.party !== 'MUNICIPALITY')
    .map((answer) => ({
      id: `declined-${answer.party}`,
      level: 'over',
      title: words('waiting.planDeclined', { unit: answer.unit.name }),
      text: words('waiting.planDeclined.text'),
      place,
      open: words('waiting.planDeclined.open'),
    }))

/** Another physician's request to extend, for this one to review (M6). */
const toReview = (support: WaitingSupport, now: string, words: Words): WaitingItem | null => {
  const request = support.extensions.find((extension) => extension.status === 'REQUESTED')
  if (!request) return null
  return {
    id: 'extension',
    level: 'plan',
    title: words('waiting.extension', { day: formatDayNear(request.newLastDay, now) }),
    text: words('waiting.quote', { text: request.reason }),
    by: words('waiting.extension.by', { name: request.requestedBy.name, when: formatWhen(request.requestedAt, now) }),
    place,
    open: words('waiting.extension.open'),
  }
}

const dueFollowUp = (support: WaitingSupport, now: string, words: Words): WaitingItem | null => {
  const today = civilDate(now)
  const day = nextFollowUp(support.followUps)?.day
  if (!day || day > today) return null
  const late = day < today
  return {
    id: 'follow-up',
    level: late ? 'urgent' : 'plan',
    title: words(late ? 'waiting.followUp.late' : 'waiting.followUp', { day: formatDayNear(day, now) }),
    place,
    open: words('waiting.followUp.open'),
  }
}

const firstContact = (support: WaitingSupport, words: Words): WaitingItem => ({
  id: 'first-contact',
  level: 'plan',
  title: words('waiting.firstContact'),
  text: words('waiting.firstContact.text'),
  place,
  open: words('waiting.followUp.open'),
})

/** What waits in the plan and during the support (M4, M6, M7). `mine`: the unit for which this person answers. */
export const waitingSupport = (
  patient: WaitingPatient,
  mine: { readonly unitId: string },
  now: string,
  words: Words,
): readonly WaitingItem[] => {
  const { support } = patient
  if (!support) return []
  const myAnswer = support.answers.find((answer) => answer.unit.id === mine.unitId)
  const running = support.phase === 'RUNNING' || support.phase === 'OVERDUE'
  // What is due waits for as long as the patient is away at the hospital (M22).
  const atHome = running && !support.pause?.away
  const items: (WaitingItem | null)[] = [
    may(patient, 'support:answer') && myAnswer?.state === 'WAITING' ? toAnswer(support, now, words) : null,
    ...(may(patient, 'support:reply') ? toReply(support, now, words) : []),
    ...(may(patient, 'support:withdraw') ? declined(support, words) : []),
    may(patient, 'extension:review') ? toReview(support, now, words) : null,
    atHome && may(patient, 'followUp:record') ? dueFollowUp(support, now, words) : null,
    atHome && may(patient, 'followUp:record') && !support.firstContactAt ? firstContact(support, words) : null,
  ]
  return items.filter((item) => item !== null)
}
