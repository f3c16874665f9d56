import { useFragment } from '@apollo/client/react'
import { type ConsultFieldsFragment, ConsultFieldsFragmentDoc } from '@lih/graphql/documents'
import { formatWhen } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { KeyValue } from '@lih/ui/section/KeyValue.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import type { Level } from '@lih/ui/state/level.ts'
import { State } from '@lih/ui/state/State.tsx'
import type { ReactNode } from 'react'
import { ConsultAct } from './ConsultAct.tsx'
import './consult.css'

const levels: Readonly<Record<ConsultFieldsFragment['status'], Level>> = {
  ASKED: 'urgent',
  ACKNOWLEDGED: 'plan',
  ASKED_BACK: 'urgent',
  ANSWERED: 'ok',
  WITHDRAWN: 'calm',
}

type Props = { readonly consult: ConsultFieldsFragment; readonly now: string }

/** Asked, due, acknowledged, closed: the times that are kept (O2). */
const Times = ({ consult, now }: Props) => {
  const text = useText()
  const { askedAt, askedBy, dueAt, acknowledgedAt, acknowledgedBy, closedAt } = consult
  const late = closedAt === null && dueAt < now
  return (
    <ul className="co-times">
      <li>{text('consult.askedBy', { when: formatWhen(askedAt, now), name: askedBy.name })}</li>
      {acknowledgedAt && (
        <li>
          {text('consult.acknowledged', { when: formatWhen(acknowledgedAt, now), name: acknowledgedBy?.name ?? '' })}
        </li>
      )}
      {closedAt ? (
        <li>{text('consult.closed', { when: formatWhen(closedAt, now) })}</li>
      ) : (
        <li>
          {late ? (
            <State level="over">{text('consult.late', { when: formatWhen(dueAt, now) })}</State>
          ) : (
            text('consult.due', { when: formatWhen(dueAt, now) })
          )}
        </li>
      )}
    </ul>
  )
}

const Question = ({ consult }: Pick<Props, 'consult'>) => {
  const text = useText()
  const parts = (['situation', 'background', 'assessment', 'question'] as const).flatMap((key) => {
    const value = consult[key]
    return value ? [{ key, name: text(`consult.${key}`), value }] : []
  })
  return <KeyValue items={parts} />
}

const Messages = ({ consult, now }: Props) => {
  const text = useText()
  if (consult.messages.length === 0) return null
  return (
    <ol className="co-thread">
      {consult.messages.map(({ kind, text: said, at, by }) => (
        <li key={`${kind} ${at}`}>
          <b>{text(`consult.message.${kind}`)}</b>{' '}
          <span className="u-dim">
            {by.name}, {formatWhen(at, now)}
          </span>
          <p>{said}</p>
        </li>
      ))}
    </ol>
  )
}

type ConsultViewProps = {
  /** Masked: the fields are the view's own. */
  readonly from: Parameters<typeof useFragment<ConsultFieldsFragment>>[0]['from']
  /** Whom it is about; the page of the patient says it already. */
  readonly about?: ReactNode
  readonly patientId: string | null
  /** Its first act is the view's own. */
  readonly foremost?: boolean
}

/** A question to a specialty, its times, its thread, and what the unit may do (O2). */
export const ConsultView = ({ from, about, patientId, foremost = true }: ConsultViewProps) => {
  const text = useText()
  const now = useNow()
  const { data, complete } = useFragment({ fragment: ConsultFieldsFragmentDoc, fragmentName: 'ConsultFields', from })
  if (!complete || !data) return null
  const consult = data as ConsultFieldsFragment
  const specialty = text(`consult.specialty.${consult.specialty}`)
  return (
    <Section
      title={about ?? text('consult.noPatient')}
      aside={<State level={levels[consult.status]}>{text(`consult.status.${consult.status}`)}</State>}
    >
      <p>{text('consult.from', { from: consult.fromUnit.name, specialty, to: consult.toUnit.name })}</p>
      <Times consult={consult} now={now} />
      <Question consult={consult} />
      <Messages consult={consult} now={now} />
      <ConsultAct consult={consult} patientId={patientId} foremost={foremost} />
    </Section>
  )
}
