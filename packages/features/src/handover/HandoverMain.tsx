import { useFragment } from '@apollo/client/react'
import {
  type HandoverDetails_HandoverFragment,
  HandoverDetails_HandoverFragmentDoc,
  type HandoverPanel_PatientFragment,
} from '@lih/graphql/documents'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { formatDay } from '@lih/portal-kit/format/dates.ts'
import { formatName } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { findAction } from '@lih/portal-kit/refusal/availability.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { deviationPath } from '@lih/portal-kit/url/paths.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { Suspense, useState } from 'react'
import { HandoverRead } from './HandoverRead.tsx'
import type { Side } from './handover-words.ts'
import { ProposeHandoverForm } from './lazy-forms.ts'
import { ReceiverActions } from './ReceiverActions.tsx'
import { SenderActions } from './SenderActions.tsx'

type Patient = HandoverPanel_PatientFragment
type Support = NonNullable<Patient['support']>
type Details = HandoverDetails_HandoverFragment
type Props = { readonly patient: Patient }
type SupportProps = Props & { readonly support: Support }

const useSide = (support: Support): Side => {
  const unitId = useMe().assignment.unit.id
  if (unitId === support.lmUnit.id) return 'SENDER'
  return unitId === support.receivingUnit.id ? 'RECEIVER' : 'OTHER'
}

/** A declined hand-over may be a deviation: the way to report it, with the hand-over named (O3). */
const ReportDeviation = ({ patientId, id }: { readonly patientId: string; readonly id: string }) => {
  const text = useText()
  return (
    <div>
      <LinkButton small icon="flag" href={deviationPath(patientId, 'HANDOVER', id)}>
        {text('handover.deviation')}
      </LinkButton>
    </div>
  )
}

type ExistingProps = SupportProps & { readonly handover: Details }

const Existing = ({ patient, support, handover }: ExistingProps) => {
  const now = useNow()
  const side = useSide(support)
  const actions = patient.availableActions
  return (
    <HandoverRead handover={handover} side={side} now={now}>
      {side === 'SENDER' && handover.status === 'DECLINED' && (
        <ReportDeviation patientId={patient.id} id={handover.id} />
      )}
      {side === 'SENDER' && (
        <SenderActions key={handover.id} handover={handover} actions={actions} patientId={patient.id} />
      )}
      {side === 'RECEIVER' && (
        <ReceiverActions
          key={handover.id}
          handover={handover}
          actions={actions}
          patientId={patient.id}
          patientName={formatName(patient)}
          lastDay={support.lastDay}
          now={now}
        />
      )}
    </HandoverRead>
  )
}

type PrepareProps = SupportProps & { readonly previous: Details | null; readonly whyNot: string | undefined }

/** Early in the period the form is one press away; from the days of planning it stands open. */
const Prepare = ({ patient, support, previous, whyNot }: PrepareProps) => {
  const now = useNow()
  const text = useText()
  const [open, setOpen] = useState(support.urgency !== 'CALM')
  if (open) {
    return (
      <Suspense fallback={<Skeleton lines={10} />}>
        <ProposeHandoverForm {...{ patient, support, previous, now, whyNot }} onCancel={() => setOpen(false)} />
      </Suspense>
    )
  }
  const values = { left: support.daysLeft ?? 0, day: support.lastDay ? formatDay(support.lastDay, now) : '' }
  return (
    <Section title={text('handover.title', { unit: support.receivingUnit.name })}>
      <Nothing
        kind="empty"
        title={text('handover.none')}
        actions={
          <Button whyNot={whyNot} onPress={() => setOpen(true)}>
            {text('handover.none.start')}
          </Button>
        }
      >
        {text('handover.none.calm', values)}
      </Nothing>
    </Section>
  )
}

const None = ({ support }: { readonly support: Support }) => {
  const text = useText()
  return (
    <Section title={text('handover.title', { unit: support.receivingUnit.name })}>
      <Nothing kind="empty" title={text('handover.none')}>
        {text('handover.none.text')}
      </Nothing>
    </Section>
  )
}

/** Before the start there is nothing to hand over, and the plan speaks for itself. */
const startedPhases = new Set<string>(['RUNNING', 'OVERDUE'])

/** The hand-over as it stands; after a declined or withdrawn one a new can be written above it. */
const OfSupport = ({ patient, support }: SupportProps) => {
  const { data, complete } = useFragment({
    fragment: HandoverDetails_HandoverFragmentDoc,
    fragmentName: 'HandoverDetails_handover',
    from: support.handover ?? null,
  })
  if (support.handover && !(complete && data)) return <Skeleton lines={8} />
  const handover = complete ? data : null
  const closed = handover?.status === 'DECLINED' || handover?.status === 'WITHDRAWN'
  const propose = findAction(patient.availableActions, 'handover:propose')
  const mayPropose = propose?.allowed === true && (!handover || closed)
  const waits = !handover && !mayPropose && startedPhases.has(support.phase)
  if (!handover && !mayPropose && !waits) return null
  return (
    <div className="ho-stack" id="handover">
      <Lasting possible={mayPropose}>
        <Prepare {...{ patient, support }} previous={handover} whyNot={propose?.whyNot} />
      </Lasting>
      {handover && <Existing {...{ patient, support, handover }} />}
      {waits && <None support={support} />}
    </div>
  )
}

/** Överlämning of the present or latest support; nothing where there is none. */
export const HandoverMain = ({ patient }: Props) =>
  patient.support ? <OfSupport patient={patient} support={patient.support} /> : null
