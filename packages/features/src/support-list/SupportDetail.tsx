import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { type SupportDetail_RowFragment, SupportDetail_RowFragmentDoc } from '@lih/graphql/documents'
import { formatIdentity, formatName, livingText, sexText } from '@lih/portal-kit/format/person.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { Answers } from '@lih/portal-kit/worklist/Answers.tsx'
import { Assign, isAssignable } from '@lih/portal-kit/worklist/Assign.tsx'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { KeyValue } from '@lih/ui/section/KeyValue.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { Kbd } from '@lih/ui/text/Kbd.tsx'
import { PersonalNumber } from '@lih/ui/text/PersonalNumber.tsx'
import { DetailNext } from './DetailNext.tsx'
import { DetailState } from './DetailState.tsx'
import './support-list.css'

/** A row's detail, unmasked. */
export type Detail = SupportDetail_RowFragment

interface SupportDetailProps {
  readonly row: FragmentType<typeof SupportDetail_RowFragmentDoc>
}

const DetailHead = ({ detail: { patient } }: { readonly detail: Detail }) => {
  const text = useText()
  const { age } = useFormats()
  const enrolled = text(patient.enrolled ? 'supportList.detail.enrolled' : 'supportList.detail.notEnrolled')
  const living =
    patient.protection === 'NONE' ? livingText(patient.livingKind, patient.livingPlace) : text('worklist.protected')
  return (
    <>
      <div className="u-spread">
        <h2 className="sl-name">{formatName(patient)}</h2>
        <span className="u-row u-faint">
          <Kbd>J</Kbd>
          <Kbd>K</Kbd>
          {text('supportList.detail.keys')}
        </span>
      </div>
      <p className="u-dim">
        {text('supportList.detail.born', { date: patient.birthDate, age: age(patient.birthDate) })} ·{' '}
        {sexText(patient.sex)} · <PersonalNumber strong>{formatIdentity(patient.identity)}</PersonalNumber>
        <br />
        {living}, {enrolled}
      </p>
    </>
  )
}

const actionOf = (detail: Detail): { readonly tab?: string; readonly label: string } | null => {
  const mine = detail.answers.find((answer) => answer.party === 'LAKARMEDVERKAN')?.state
  if ((detail.phase === 'PLANNED' || detail.phase === 'LATE') && mine === 'WAITING') {
    return { tab: 'support', label: 'supportList.detail.answer' }
  }
  if (detail.extension && !detail.extension.mine) return { tab: 'support', label: 'supportList.detail.review' }
  const open = detail.handover?.status === 'PROPOSED' || detail.handover?.status === 'RETURNED'
  const taken = detail.handover?.status === 'ACCEPTED'
  const pressing = detail.urgency !== 'CALM' && (detail.phase === 'RUNNING' || detail.phase === 'OVERDUE')
  return pressing && !open && !taken ? { label: 'supportList.detail.propose' } : null
}

const DetailActions = ({ detail }: { readonly detail: Detail }) => {
  const text = useText()
  const action = actionOf(detail)
  return (
    <div className="sl-acts">
      {action && (
        <LinkButton kind="main" wide href={patientPath(detail.patient.id, action.tab)}>
          {text(action.label)}
        </LinkButton>
      )}
      <LinkButton wide href={patientPath(detail.patient.id)} shortcut="Enter">
        {text('supportList.detail.open')}
      </LinkButton>
    </div>
  )
}

const DetailRequest = ({ detail }: { readonly detail: Detail }) => {
  const text = useText()
  const { when } = useFormats()
  const by = { name: detail.proposedByName, unit: detail.hospitalUnitName, when: when(detail.proposedAt) }
  return (
    <Section level={3} title={text('supportList.detail.request')} note={text('supportList.detail.request.by', by)}>
      <p className="sl-message">{detail.message}</p>
      {(detail.phase === 'PLANNED' || detail.phase === 'LATE' || detail.phase === 'CONFIRMED') && (
        <Answers answers={detail.answers} stacked />
      )}
    </Section>
  )
}

/** A unit's short name at the beginning of a line: `avd 61` as `Avd 61`. */
const capitalised = (name: string): string => name.charAt(0).toLocaleUpperCase('sv-SE') + name.slice(1)

const DetailPeople = ({ detail }: { readonly detail: Detail }) => {
  const text = useText()
  const physician = detail.lmPhysicianName ?? text('supportList.physician.none')
  return (
    <Section level={3} title={text('supportList.detail.people')}>
      <KeyValue
        items={[
          {
            key: 'physician',
            name: text('supportList.detail.physician'),
            value: (
              <span className="u-wrap">
                {physician}
                {isAssignable(detail) && (
                  <Assign
                    supportId={detail.id}
                    version={detail.version}
                    patientId={detail.patient.id}
                    patientName={formatName(detail.patient)}
                    holderId={detail.lmPhysicianId}
                    mayBeNobody={detail.status === 'PLANNED'}
                  />
                )}
              </span>
            ),
          },
          { key: 'receiver', name: text('supportList.detail.receiver'), value: detail.receivingUnitName },
          { key: 'ward', name: text('supportList.detail.ward'), value: capitalised(detail.hospitalUnitName) },
        ]}
      />
    </Section>
  )
}

/** The selected patient beside the list: how it stands, what to do, what comes next. */
export const SupportDetail = ({ row }: SupportDetailProps) => {
  const { data, complete } = useFragment({
    fragment: SupportDetail_RowFragmentDoc,
    fragmentName: 'SupportDetail_row',
    from: row,
  })
  if (!complete) return null
  const planned = data.phase === 'PLANNED' || data.phase === 'LATE' || data.phase === 'CONFIRMED'
  return (
    <div className="sl-detail">
      <DetailHead detail={data} />
      <DetailState detail={data} />
      <DetailActions detail={data} />
      {planned && <DetailRequest detail={data} />}
      {!planned && <DetailNext detail={data} />}
      <DetailPeople detail={data} />
      {!planned && <DetailRequest detail={data} />}
    </div>
  )
}
