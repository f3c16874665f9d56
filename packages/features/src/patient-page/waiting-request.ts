import { formatWhen } from '@lih/portal-kit/format/dates.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import type { WaitingItem, WaitingPatient } from './waiting-item.ts'

type Request = WaitingPatient['waitingRequests'][number]

const titleOf = ({ status, urgency }: Request, words: Words): string => {
  if (status === 'ASKED_BACK') return words('waiting.request.askedBack')
  return words(urgency === 'ACUTE' ? 'waiting.request.acute' : 'waiting.request')
}

/** Läkarbegäran: for whoever is responsible to answer, or for the nurse whom the doctor has asked back (V2). */
export const waitingRequests = (patient: WaitingPatient, now: string, words: Words): readonly WaitingItem[] =>
  patient.waitingRequests.map((request) => {
    const { id, urgency, status, situation, sentAt, dueAt, fromUnit } = request
    const late = dueAt !== null && dueAt < now
    const said = { unit: fromUnit.shortName, when: formatWhen(sentAt, now), due: dueAt ? formatWhen(dueAt, now) : '' }
    return {
      id: `request-${id}`,
      level: late ? 'over' : urgency === 'PLANNED' && status === 'ACKNOWLEDGED' ? 'plan' : 'urgent',
      title: titleOf(request, words),
      text: words('waiting.quote', { text: situation }),
      by: words(late ? 'waiting.request.late' : 'waiting.request.by', said),
      place: 'request',
      open: words('waiting.request.open'),
    }
  })
