import type { PatientRequestsQuery } from '@lih/graphql/documents'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { doctorRequestSv } from './doctor-request.sv.ts'

type Facts = Pick<
  PatientRequestsQuery['patientDoctorRequests'],
  'supportFirstDay' | 'supportLastDay' | 'lastStayEndedAt'
>

/** What becomes a part of the record is Swedish, whatever language is shown. */
const recorded = wordsFrom(doctorRequestSv)

/** The background that a request begins with: what is known already (V2). */
export const backgroundOf = ({ supportFirstDay, supportLastDay, lastStayEndedAt }: Facts): string => {
  const home = lastStayEndedAt ? recorded('doctorRequest.prefill.home', { day: formatDate(lastStayEndedAt) }) : ''
  const support =
    supportFirstDay && supportLastDay
      ? recorded('doctorRequest.prefill.support', { from: supportFirstDay, to: supportLastDay })
      : ''
  return [home, support].filter((part) => part !== '').join(' ')
}
