import { useFragment } from '@apollo/client/react'
import {
  EarlierSupports_SupportFragmentDoc,
  SupportExtensions_SupportFragmentDoc,
  SupportFollowUps_SupportFragmentDoc,
  type SupportTab_PatientFragment,
} from '@lih/graphql/documents'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { findAction } from '@lih/portal-kit/refusal/availability.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { Columns } from '@lih/ui/layout/Columns.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { EarlierSupports } from './EarlierSupports.tsx'
import { Extensions } from './Extensions.tsx'
import { FollowUps } from './FollowUps.tsx'
import { SupportMain } from './SupportMain.tsx'
import { useSupportPatient } from './useSupportPatient.ts'
import './support.css'

type Patient = SupportTab_PatientFragment

const FollowUpsPart = ({ patient }: { readonly patient: Patient }) => {
  const now = useNow()
  const { data, complete } = useFragment({
    fragment: SupportFollowUps_SupportFragmentDoc,
    fragmentName: 'SupportFollowUps_support',
    from: patient.support ?? null,
  })
  if (!patient.support) return null
  if (!complete || !data) return <Skeleton lines={5} />
  return (
    <FollowUps
      support={data}
      patientId={patient.id}
      now={now}
      available={findAction(patient.availableActions, 'followUp:record')}
    />
  )
}

const ExtensionsPart = ({ patient }: { readonly patient: Patient }) => {
  const now = useNow()
  const { data, complete } = useFragment({
    fragment: SupportExtensions_SupportFragmentDoc,
    fragmentName: 'SupportExtensions_support',
    from: patient.support ?? null,
  })
  if (!patient.support) return null
  if (!complete || !data) return <Skeleton lines={3} />
  return (
    <Extensions
      support={data}
      patientId={patient.id}
      now={now}
      request={findAction(patient.availableActions, 'extension:request')}
      review={findAction(patient.availableActions, 'extension:review')}
    />
  )
}

const EarlierPart = ({ patient }: { readonly patient: Patient }) => {
  const now = useNow()
  const parts = useFragment({
    fragment: EarlierSupports_SupportFragmentDoc,
    fragmentName: 'EarlierSupports_support',
    from: patient.earlierSupports,
  })
  return parts.complete ? <EarlierSupports supports={parts.data.filter((one) => one !== null)} now={now} /> : null
}

/** Stöd: the plan with each party's answer, the dialogue, the follow-ups, and earlier supports. */
export const SupportTab = ({ patientId }: PatientSlotProps) => {
  const { patient, error, refetch } = useSupportPatient(patientId)
  if (!patient && error) return <QueryProblem error={error} onRetry={refetch} />
  return (
    <Columns kind="halves">
      <div className="sup-stack">{patient ? <SupportMain patient={patient} /> : <Skeleton lines={8} />}</div>
      <div className="sup-stack">
        {patient && <ExtensionsPart patient={patient} />}
        {patient ? <FollowUpsPart patient={patient} /> : <Skeleton lines={5} />}
        {patient && <EarlierPart patient={patient} />}
      </div>
    </Columns>
  )
}
