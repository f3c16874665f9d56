import { useFragment } from '@apollo/client/react'
import {
  ComingUp_PatientFragmentDoc,
  PatientFacts_PatientFragmentDoc,
  type PatientPageQuery,
  RecentContacts_PatientFragmentDoc,
  WaitingForMe_PatientFragmentDoc,
} from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { MiddleContext } from '@lih/portal-kit/patient-page/Middle.tsx'
import { usePatient } from '@lih/portal-kit/patient-page/usePatient.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { Columns } from '@lih/ui/layout/Columns.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { type ReactNode, useMemo, useState } from 'react'
import { ComingSection } from './ComingSection.tsx'
import { ContactsSection } from './ContactsSection.tsx'
import { comingUp } from './coming-up.ts'
import { FactsSection } from './FactsSection.tsx'
import { WaitingSection } from './WaitingSection.tsx'
import { waitingCorrections } from './waiting-correction.ts'
import { waitingHandover } from './waiting-handover.ts'
import type { WaitingItem } from './waiting-item.ts'
import { waitingRequests } from './waiting-request.ts'
import { waitingStay } from './waiting-stay.ts'
import { waitingSupport } from './waiting-support.ts'
import './overview.css'

export type OverviewProps = {
  readonly patientId: string
  /** What the portal puts in the middle: what its people come to the page for. */
  readonly main: ReactNode
  /** What stands below what comes next: the level of care (V6). */
  readonly level: ReactNode
  /** Tab in which each kind of waiting thing is done; absent: in the middle of this page. */
  readonly tabs: Readonly<Partial<Record<WaitingItem['place'], string>>>
}

type Patient = NonNullable<PatientPageQuery['patient']>
type PartProps = { readonly from: Patient }

const Waiting = ({ from, tabs }: PartProps & Pick<OverviewProps, 'tabs'>) => {
  const text = useText()
  const now = useNow()
  const unitId = useMe().assignment.unit.id
  const { data, complete } = useFragment({
    fragment: WaitingForMe_PatientFragmentDoc,
    fragmentName: 'WaitingForMe_patient',
    from,
  })
  const items = useMemo(() => {
    if (!complete) return []
    return [
      ...waitingCorrections(data, now, text),
      ...waitingRequests(data, now, text),
      ...waitingHandover(data, now, text),
      ...waitingSupport(data, { unitId }, now, text),
      ...waitingStay(data, text),
    ]
  }, [complete, data, now, text, unitId])
  return complete ? <WaitingSection patientId={data.id} items={items} tabs={tabs} /> : <Skeleton lines={2} />
}

const Coming = ({ from }: PartProps) => {
  const text = useText()
  const now = useNow()
  const { data, complete } = useFragment({
    fragment: ComingUp_PatientFragmentDoc,
    fragmentName: 'ComingUp_patient',
    from,
  })
  return complete ? <ComingSection items={comingUp(data, now, text)} /> : <Skeleton lines={3} />
}

const Facts = ({ from }: PartProps) => {
  const { data, complete } = useFragment({
    fragment: PatientFacts_PatientFragmentDoc,
    fragmentName: 'PatientFacts_patient',
    from,
  })
  return complete ? <FactsSection patient={data} /> : <Skeleton lines={6} />
}

const Contacts = ({ from }: PartProps) => {
  const now = useNow()
  const { data, complete } = useFragment({
    fragment: RecentContacts_PatientFragmentDoc,
    fragmentName: 'RecentContacts_patient',
    from,
  })
  return complete ? <ContactsSection patient={data} now={now} /> : <Skeleton lines={5} />
}

/** Översikt: what waits for me and what comes next, the portal's own middle, and what has been. */
export const Overview = ({ patientId, main, level, tabs }: OverviewProps) => {
  const { data, error, refetch } = usePatient(patientId)
  const patient = data?.patient
  const [middle, setMiddle] = useState<HTMLElement | null>(null)
  if (!patient && error) return <QueryProblem error={error} onRetry={refetch} />
  return (
    <Columns kind="side-main-side">
      <div className="over-side">
        {patient ? <Waiting from={patient} tabs={tabs} /> : <Skeleton lines={3} />}
        {patient ? <Coming from={patient} /> : <Skeleton lines={4} />}
        <MiddleContext value={middle}>{level}</MiddleContext>
      </div>
      <div className="over-main">
        <div className="over-middle" ref={setMiddle} />
        {main}
      </div>
      <div className="over-side">
        {patient ? <Contacts from={patient} /> : <Skeleton lines={4} />}
        {patient ? <Facts from={patient} /> : <Skeleton lines={6} />}
      </div>
    </Columns>
  )
}
