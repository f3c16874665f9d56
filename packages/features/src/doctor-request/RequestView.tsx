import { useFragment } from '@apollo/client/react'
import { type DoctorRequestFieldsFragment, DoctorRequestFieldsFragmentDoc } from '@lih/graphql/documents'
import { formatWhen } from '@lih/portal-kit/format/dates.ts'
import { partyUi } from '@lih/portal-kit/format/organisation.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { deviationPath } from '@lih/portal-kit/url/paths.ts'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { PartyName } from '@lih/ui/party/PartyName.tsx'
import { KeyValue } from '@lih/ui/section/KeyValue.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import type { Level } from '@lih/ui/state/level.ts'
import { State } from '@lih/ui/state/State.tsx'
import type { ReactNode } from 'react'
import { MeasuredSigns } from './MeasuredSigns.tsx'
import { News2Notice } from './News2Notice.tsx'
import { RequestAct } from './RequestAct.tsx'
import type { VisitChoices } from './request-events.ts'
import './doctor-request.css'

const levels: Readonly<Record<DoctorRequestFieldsFragment['status'], Level>> = {
  SENT: 'urgent',
  ACKNOWLEDGED: 'plan',
  ASKED_BACK: 'urgent',
  ADVISED: 'ok',
  VISIT: 'ok',
  CLOSED: 'calm',
  WITHDRAWN: 'calm',
}

type Props = { readonly request: DoctorRequestFieldsFragment; readonly now: string }

/** Whose it is now, and until when an answer is due: the owner and the clock (V2). */
const Owner = ({ request, now }: Props) => {
  const text = useText()
  const { closedAt, closedBy, receiver, moved, sentTo, dueAt, paused, unmet } = request
  if (closedAt) {
    const ended = text('doctorRequest.endedBy', { when: formatWhen(closedAt, now), name: closedBy?.name ?? '' })
    return (
      <p className="dr-owner">
        {ended} {unmet === 'LATE' && <State level="over">{text('doctorRequest.lateAnswer')}</State>}
      </p>
    )
  }
  return (
    <>
      <p className="dr-owner">
        {receiver && (
          <PartyName party={partyUi(receiver.party)} strong>
            {text('doctorRequest.with', { unit: receiver.name })}
          </PartyName>
        )}
        {paused && <State level="calm">{text('doctorRequest.paused')}</State>}
        {dueAt && !paused && (
          <State level={dueAt < now ? 'over' : 'plan'}>
            {text(dueAt < now ? 'doctorRequest.late' : 'doctorRequest.due', { when: formatWhen(dueAt, now) })}
          </State>
        )}
      </p>
      {moved && <p className="u-dim">{text('doctorRequest.moved', { unit: sentTo.name })}</p>}
    </>
  )
}

const Times = ({ request, now }: Props) => {
  const text = useText()
  const { fromUnit, sentAt, writtenAt, sentBy, acknowledgedAt, acknowledgedBy, visitAt, withdrawReason } = request
  const when = (at: string) => formatWhen(at, now)
  return (
    <ul className="dr-times">
      <li>{text('doctorRequest.from', { unit: fromUnit.name })}</li>
      <li>{text('doctorRequest.sent', { when: when(sentAt), name: sentBy.name })}</li>
      {writtenAt && <li>{text('doctorRequest.written', { when: when(writtenAt) })}</li>}
      {acknowledgedAt && (
        <li>{text('doctorRequest.acknowledged', { when: when(acknowledgedAt), name: acknowledgedBy?.name ?? '' })}</li>
      )}
      {visitAt && <li>{text('doctorRequest.visitAt', { when: when(visitAt) })}</li>}
      {withdrawReason && <li>{text(`doctorRequest.withdrawReason.${withdrawReason}`)}</li>}
    </ul>
  )
}

const Sbar = ({ request }: Pick<Props, 'request'>) => {
  const text = useText()
  const parts = (['situation', 'background', 'assessment', 'recommendation'] as const).flatMap((key) => {
    const value = request[key]
    return value ? [{ key, name: text(`doctorRequest.part.${key}`), value }] : []
  })
  return (
    <div className="dr-sbar">
      <KeyValue items={parts} />
    </div>
  )
}

/** The score and what it rests on, where something was measured. */
const Measured = ({ request: { news2, vitalSigns } }: Pick<Props, 'request'>) =>
  news2 || vitalSigns ? (
    <div className="dr-measured">
      {news2 && <News2Notice score={news2} />}
      {vitalSigns && <MeasuredSigns signs={vitalSigns} scale={news2?.scale ?? null} />}
    </div>
  ) : null

/** What is acute has its own shape as long as it waits. */
const Urgency = ({ request: { urgency, closedAt } }: Pick<Props, 'request'>) => {
  const text = useText()
  const word = text(`doctorRequest.urgency.${urgency}`)
  return urgency === 'ACUTE' && !closedAt ? <State level="over">{word}</State> : word
}

const Messages = ({ request, now }: Props) => {
  const text = useText()
  if (request.messages.length === 0) return null
  return (
    <ol className="dr-thread">
      {request.messages.map(({ kind, text: said, at, by, unit }) => (
        <li key={`${kind} ${at}`}>
          <b>{text(`doctorRequest.message.${kind}`)}</b>{' '}
          <span className="u-dim">
            {by.name}, {unit.shortName}, {formatWhen(at, now)}
          </span>
          <p>{said}</p>
        </li>
      ))}
    </ol>
  )
}

type RequestViewProps = {
  /** Masked: the fields are the view's own. */
  readonly from: Parameters<typeof useFragment<DoctorRequestFieldsFragment>>[0]['from']
  /** Whom it is about; the page of the patient says it already. */
  readonly about?: ReactNode
  readonly patientId: string
  readonly visits: VisitChoices | null
  /** What moves it on is the view's own act. */
  readonly foremost?: boolean
}

/** A doctor request: whose it is, its clock, what is asked, its thread, and what the unit may do (V2). */
export const RequestView = ({ from, about, patientId, visits, foremost = true }: RequestViewProps) => {
  const text = useText()
  const mayAtAll = useMayAtAll()
  const now = useNow()
  const { data, complete } = useFragment({
    fragment: DoctorRequestFieldsFragmentDoc,
    fragmentName: 'DoctorRequestFields',
    from,
  })
  if (!complete || !data) return null
  const request = data as DoctorRequestFieldsFragment
  const urgency = <Urgency request={request} />
  return (
    <Section
      title={about ?? urgency}
      note={about && urgency}
      aside={<State level={levels[request.status]}>{text(`doctorRequest.status.${request.status}`)}</State>}
    >
      <Owner request={request} now={now} />
      <Times request={request} now={now} />
      <div className="dr-body">
        <Sbar request={request} />
        <Measured request={request} />
      </div>
      <Messages request={request} now={now} />
      {request.unmet && mayAtAll('deviation:report') && (
        <div>
          <LinkButton small icon="flag" href={deviationPath(patientId, 'DOCTOR_REQUEST', request.id)}>
            {text('doctorRequest.deviation')}
          </LinkButton>
        </div>
      )}
      <RequestAct request={request} patientId={patientId} visits={visits} foremost={foremost} />
    </Section>
  )
}
