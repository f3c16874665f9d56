import { useFragment } from '@apollo/client/react'
import { DischargePanel_PatientFragmentDoc } from '@lih/graphql/documents'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { usePatient } from '@lih/portal-kit/patient-page/usePatient.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { findAction } from '@lih/portal-kit/refusal/availability.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { Columns } from '@lih/ui/layout/Columns.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { KeyValue } from '@lih/ui/section/KeyValue.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { Suspense, useState } from 'react'
import { type DischargeEffect, type DischargePatient, dischargeEffect } from './discharge-effect.ts'
import { EffectNotice } from './EffectNotice.tsx'
import './discharge.css'

const DischargeDialog = lazyNamed(() => import('./DischargeDialog.tsx'), 'DischargeDialog')

type Stay = NonNullable<DischargePatient['stay']>

interface StayProps {
  readonly patient: DischargePatient
  readonly stay: Stay
}

const Facts = ({ patient, stay }: StayProps) => {
  const text = useText()
  const { when, day } = useFormats()
  const decision = stay.riskAssessment?.decision
  const expected = stay.expectedDischargeOn ? day(stay.expectedDischargeOn) : text('discharge.expected.none')
  return (
    <KeyValue
      items={[
        { key: 'admitted', name: text('discharge.admitted'), value: when(stay.admittedAt) },
        { key: 'reason', name: text('discharge.reason'), value: stay.reason ?? text('discharge.unknown') },
        { key: 'expected', name: text('discharge.expected'), value: expected },
        {
          key: 'risk',
          name: text('discharge.risk'),
          value: decision ? (
            text(`discharge.risk.${decision}`)
          ) : (
            <State level="urgent">{text('discharge.risk.none')}</State>
          ),
        },
        {
          key: 'receiver',
          name: text('discharge.receiver'),
          value: patient.listing?.unit.name ?? text('discharge.unknown'),
        },
      ]}
    />
  )
}

/** The lawful next step before the patient goes: assess the risk, or plan the support. */
const NextStep = ({ effect, patientId }: { readonly effect: DischargeEffect; readonly patientId: string }) => {
  const text = useText()
  if (effect.kind === 'NO_DECISION') {
    return <LinkButton href={patientPath(patientId, 'risk')}>{text('discharge.assess')}</LinkButton>
  }
  if (effect.kind === 'UNPLANNED') {
    return <LinkButton href={patientPath(patientId, 'support')}>{text('discharge.plan')}</LinkButton>
  }
  return null
}

const Leaving = ({ patient, stay }: StayProps) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const discharge = findAction(patient.availableActions, 'stay:discharge')
  const effect = dischargeEffect(patient)
  return (
    <Section title={text('discharge.when')}>
      <div className="dc-leaving">
        <EffectNotice effect={effect} actions={<NextStep effect={effect} patientId={patient.id} />} />
        {discharge && (
          <div>
            <Button kind="main" icon="out" whyNot={discharge.whyNot} onPress={() => setOpen(true)}>
              {text('discharge.open')}
            </Button>
          </div>
        )}
      </div>
      {open && (
        <Suspense fallback={null}>
          <DischargeDialog patient={patient} stay={stay} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Section>
  )
}

const Left = ({ stay, at }: { readonly stay: Stay; readonly at: string }) => {
  const text = useText()
  const { when } = useFormats()
  return (
    <Section title={text('discharge.left.title')}>
      <State level="ok">{text('discharge.left.at', { when: when(at), nights: stay.nights })}</State>
    </Section>
  )
}

/** When the patient goes home, and what follows (M3, M5). */
export const DischargeTab = ({ patientId }: PatientSlotProps) => {
  const text = useText()
  const { data, error, refetch } = usePatient(patientId)
  const { data: patient, complete } = useFragment({
    fragment: DischargePanel_PatientFragmentDoc,
    fragmentName: 'DischargePanel_patient',
    from: data?.patient ?? null,
  })
  if (!complete || !patient) return error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={8} />
  const { stay } = patient
  if (!stay) {
    return (
      <Nothing kind="empty" level={2} title={text('discharge.none')}>
        {text('discharge.noneText')}
      </Nothing>
    )
  }
  return (
    <Columns kind="main-aside">
      <div>
        <Lasting
          possible={!stay.dischargedAt}
          otherwise={stay.dischargedAt && <Left stay={stay} at={stay.dischargedAt} />}
        >
          <Leaving patient={patient} stay={stay} />
        </Lasting>
      </div>
      <div>
        <Section title={text('discharge.title', { unit: stay.unit.shortName })}>
          <Facts patient={patient} stay={stay} />
        </Section>
      </div>
    </Columns>
  )
}
