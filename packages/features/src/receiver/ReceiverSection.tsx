import {
  type Receiver_PatientFragment,
  Receiver_PatientFragmentDoc,
  WithdrawReceiverDocument,
} from '@lih/graphql/documents'
import { CommandProblem } from '@lih/portal-kit/command/CommandProblem.tsx'
import { useCommand } from '@lih/portal-kit/command/useCommand.ts'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Answer } from '@lih/portal-kit/live/Answer.tsx'
import { usePatientPart } from '@lih/portal-kit/patient-page/usePatientPart.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { Suspense, useState } from 'react'
import type { Request } from './AnswerForm.tsx'
import './receiver.css'

const AskForm = lazyNamed(() => import('./AskForm.tsx'), 'AskForm')
const AnswerForm = lazyNamed(() => import('./AnswerForm.tsx'), 'AnswerForm')

type Receiver = NonNullable<Receiver_PatientFragment['receiver']>

const levels = { ASKED: 'plan', ACCEPTED: 'ok', DECLINED: 'over', WITHDRAWN: 'calm' } as const

/** Why nothing can be planned, what holds until then, and who can act. */
const Missing = ({ receiver, listedAt }: { readonly receiver: Receiver; readonly listedAt: string }) => {
  const text = useText()
  const { fallback, mayAsk, requests } = receiver
  const nobodyAsked = !requests.some(({ status }) => status === 'ASKED')
  return (
    <Notice tone="urgent" title={text('receiver.missing', { unit: listedAt })}>
      {text('receiver.missing.plan')} {fallback && text('receiver.missing.fallback', { unit: fallback.name })}{' '}
      {nobodyAsked && !mayAsk && text('receiver.missing.who')}
    </Notice>
  )
}

const RequestLine = ({ request }: { readonly request: Request }) => {
  const text = useText()
  const { when } = useFormats()
  const { status, unit, fromUnit, askedBy, answeredBy } = request
  const said = {
    ASKED: text('receiver.asked', {
      unit: unit.name,
      from: fromUnit.name,
      name: askedBy.name,
      when: when(request.askedAt),
    }),
    ACCEPTED: text('receiver.accepted', {
      unit: unit.name,
      name: answeredBy?.name ?? '',
      when: when(request.answeredAt ?? request.askedAt),
    }),
    DECLINED: text('receiver.declined', {
      unit: unit.name,
      reason: request.declineReason ?? '',
      name: answeredBy?.name ?? '',
      when: when(request.answeredAt ?? request.askedAt),
    }),
    WITHDRAWN: text('receiver.withdrawn', { unit: unit.name, when: when(request.withdrawnAt ?? request.askedAt) }),
  }
  return (
    <div>
      <p>
        <State level={levels[status]}>{text(`receiver.state.${status}`)}</State> {said[status]}
      </p>
      <p className="u-dim">{request.message}</p>
    </div>
  )
}

const Withdraw = ({ patientId, request }: { readonly patientId: string; readonly request: Request }) => {
  const text = useText()
  const withdraw = useCommand(WithdrawReceiverDocument, { field: 'withdrawReceiver' })
  const { id: requestId, version: expectedVersion } = request
  return (
    <div>
      <CommandProblem refusals={withdraw.refusals} networkFailed={withdraw.networkFailed} />
      <Button
        small
        kind="quiet"
        pending={withdraw.pending}
        onPress={() => void withdraw.run({ patientId, requestId, expectedVersion })}
      >
        {text('receiver.withdraw')}
      </Button>
    </div>
  )
}

const Loaded = ({ patient, receiver }: { readonly patient: Receiver_PatientFragment; readonly receiver: Receiver }) => {
  const text = useText()
  const [asking, setAsking] = useState(false)
  const { requests, mayAsk, mayAnswer, mayWithdraw } = receiver
  const [latest] = requests
  return (
    <Section
      title={text('receiver.title')}
      aside={
        mayAsk &&
        !asking && (
          <Button small onPress={() => setAsking(true)}>
            {text('receiver.open')}
          </Button>
        )
      }
    >
      <div className="rc-body">
        {receiver.missing && <Missing receiver={receiver} listedAt={patient.listing?.unit.name ?? ''} />}
        <Suspense fallback={<Skeleton lines={4} />}>
          <Lasting possible={mayAsk}>
            {asking && <AskForm patientId={patient.id} onClose={() => setAsking(false)} />}
          </Lasting>
          {requests.map((request) => (
            <RequestLine key={request.id} request={request} />
          ))}
          {latest && (
            <Lasting possible={mayAnswer}>
              <AnswerForm patientId={patient.id} request={latest} />
            </Lasting>
          )}
        </Suspense>
        {latest && mayWithdraw && <Withdraw patientId={patient.id} request={latest} />}
      </div>
    </Section>
  )
}

/** Mottagare: who receives a patient that is listed outside the region, for those who ask and who is asked (M12). */
export const ReceiverSection = ({ patientId }: PatientSlotProps) => {
  const text = useText()
  const part = usePatientPart(patientId, Receiver_PatientFragmentDoc, 'Receiver_patient')
  // It concerns very few: no place is kept for it.
  if (part.data === undefined && part.error === undefined) return null
  return (
    <Answer query={part} lines={3} title={text('receiver.title')} level={3} empty={null}>
      {(patient) => patient.receiver && <Loaded patient={patient} receiver={patient.receiver} />}
    </Answer>
  )
}
