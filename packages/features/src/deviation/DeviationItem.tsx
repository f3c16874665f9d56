import { useFragment } from '@apollo/client/react'
import { type DeviationFieldsFragment, DeviationFieldsFragmentDoc } from '@lih/graphql/documents'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { partyUi } from '@lih/portal-kit/format/organisation.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { PartyName } from '@lih/ui/party/PartyName.tsx'
import { KeyValue } from '@lih/ui/section/KeyValue.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import type { ReactNode } from 'react'
import { DeviationActs } from './DeviationActs.tsx'
import { type Deviation, deviationLevels } from './deviation-view.ts'

type Part = { readonly deviation: Deviation }

/** Between whom, until when, and how bad. */
const Head = ({ deviation }: Part) => {
  const text = useText()
  const { now } = useFormats()
  const { fromUnit, toUnit, dueOn, status, severity } = deviation
  const waits = status === 'REPORTED' || status === 'RECEIVED'
  const late = waits && dueOn < formatDate(now)
  return (
    <p className="dv-head">
      <PartyName party={partyUi(fromUnit.party)}>{text('deviation.from', { unit: fromUnit.name })}</PartyName>
      <PartyName party={partyUi(toUnit.party)} strong>
        {text('deviation.to', { unit: toUnit.name })}
      </PartyName>
      {waits && (
        <State level={late ? 'over' : 'plan'}>
          {text(late ? 'deviation.late' : 'deviation.due', { day: formatDate(dueOn) })}
        </State>
      )}
      {severity === 'SERIOUS' && <State level="over">{text('deviation.severity.SERIOUS')}</State>}
    </p>
  )
}

const Facts = ({ deviation }: Part) => {
  const text = useText()
  const { when } = useFormats()
  const { stage, severity, area, happenedAt, context, reportedAt, reportedBy } = deviation
  return (
    <KeyValue
      items={[
        { key: 'what', name: text('deviation.what'), value: deviation.what },
        { key: 'when', name: text('deviation.happened'), value: when(happenedAt) },
        {
          key: 'where',
          name: text('deviation.stage'),
          value: [`stage.${stage}`, ...(context === 'PATIENT' ? [] : [`context.${context}`])]
            .map((id) => text(`deviation.${id}`))
            .join(', '),
        },
        { key: 'severity', name: text('deviation.severity'), value: text(`deviation.severity.${severity}`) },
        { key: 'area', name: text('deviation.area'), value: text(`deviation.area.${area}`) },
        {
          key: 'reported',
          name: text('deviation.reported'),
          value: text('deviation.said', { name: reportedBy.name, when: when(reportedAt) }),
        },
      ]}
    />
  )
}

/** Whether it is told to IVO, by which law, and when. */
const Lex = ({ deviation }: Part) => {
  const text = useText()
  const { when } = useFormats()
  const { lex, lexText, lexAt, lexBy, ivoOn, ivoReference } = deviation
  if (!lex || !lexAt) return null
  const told = ivoOn
    ? text('deviation.ivo', { day: formatDate(ivoOn), reference: ivoReference ?? text('deviation.ivo.noReference') })
    : lex !== 'NONE' && text('deviation.ivo.notYet')
  return (
    <Notice tone={lex === 'NONE' ? 'plain' : 'urgent'} title={text(`deviation.lex.${lex}`)}>
      {lexText} {told} {text('deviation.said', { name: lexBy?.name ?? '', when: when(lexAt) })}
    </Notice>
  )
}

const Thread = ({ deviation }: Part) => {
  const text = useText()
  const { when } = useFormats()
  const said = deviation.messages.filter(({ kind }) => kind !== 'ASSESS')
  if (said.length === 0) return null
  return (
    <ol className="dv-thread">
      {said.map(({ kind, text: words, measures, at, by, unit, toUnit }) => (
        <li key={`${kind} ${at}`}>
          <b>{toUnit ? text('deviation.passedOn', { unit: toUnit.name }) : text(`deviation.message.${kind}`)}</b>{' '}
          <span className="u-dim">
            {by.name}, {unit.shortName}, {when(at)}
          </span>
          {words && <p>{words}</p>}
          {measures && (
            <p>
              <span className="u-dim">{text('deviation.measures')}: </span>
              {measures}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

type ItemProps = {
  /** Masked: the fields are the item's own. */
  readonly from: Parameters<typeof useFragment<DeviationFieldsFragment>>[0]['from']
  /** Whom it is about; the page of the patient says it already. */
  readonly about?: ReactNode
  /** Its first act is the view's own. */
  readonly foremost: boolean
}

/** A deviation: between whom, what happened, what was said and done, and what the unit may do (O3). */
export const DeviationItem = ({ from, about, foremost }: ItemProps) => {
  const text = useText()
  const { data, complete } = useFragment({
    fragment: DeviationFieldsFragmentDoc,
    fragmentName: 'DeviationFields',
    from,
  })
  if (!complete || !data) return null
  const deviation = data as Deviation
  const type = text(`deviation.type.${deviation.type}`)
  return (
    <Section
      title={about ?? type}
      aside={<State level={deviationLevels[deviation.status]}>{text(`deviation.status.${deviation.status}`)}</State>}
    >
      {about && <p className="dv-type">{type}</p>}
      <Head deviation={deviation} />
      <div className="dv-facts">
        <Facts deviation={deviation} />
      </div>
      <Lex deviation={deviation} />
      <Thread deviation={deviation} />
      {deviation.mustAssess && <p className="u-hint">{text('deviation.mustAssess')}</p>}
      {deviation.patient && (
        <DeviationActs deviation={deviation} patientId={deviation.patient.id} foremost={foremost} />
      )}
    </Section>
  )
}
