import type { PatientRequestsQuery } from '@lih/graphql/documents'
import { formatWhen } from '@lih/portal-kit/format/dates.ts'
import { formatPhone } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { CallNow } from '@lih/ui/call/CallNow.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'

type Props = {
  readonly requests: Pick<PatientRequestsQuery['patientDoctorRequests'], 'receiver' | 'line' | 'at' | 'acutePath'>
  readonly acute: boolean
}

/** What vårdcentral and care home have agreed on for what is acute is called before all else (A4). */
const AgreedPath = ({ phone, text: when }: { readonly phone: string; readonly text: string }) => {
  const text = useText()
  const number = formatPhone(phone)
  return (
    <CallNow
      number={number}
      who={text('doctorRequest.acutePath')}
      lead={text('doctorRequest.acute.title')}
      note={`${when}. ${text('doctorRequest.acute.text')}`}
      spoken={text('doctorRequest.acute.spoken', { label: text('doctorRequest.acutePath'), number })}
    />
  )
}

/** To whom the request goes, and who answers the phone now; an acute one is called before all else (V2, A4). */
export const RouteNotice = ({ requests: { receiver, line, at, acutePath }, acute }: Props) => {
  const text = useText()
  if (acute && acutePath) return <AgreedPath {...acutePath} />
  const unit = receiver?.name ?? ''
  if (line === null) return <Notice tone="urgent">{text('doctorRequest.waits', { unit })}</Notice>
  const { label, until } = line
  const number = formatPhone(line.number)
  if (!acute) {
    return (
      <p className="u-dim">
        {until
          ? text('doctorRequest.goesTo.until', { unit, label, number, until: formatWhen(until, at) })
          : text('doctorRequest.goesTo', { unit, label, number })}
      </p>
    )
  }
  return (
    <CallNow
      number={number}
      who={line.person ? `${label}, ${line.person}` : label}
      lead={text('doctorRequest.acute.title')}
      note={text('doctorRequest.acute.text')}
      spoken={text('doctorRequest.acute.spoken', { label, number })}
    />
  )
}
