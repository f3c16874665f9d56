import { useFragment } from '@apollo/client/react'
import { SupportPlan_SupportFragmentDoc, type SupportTab_PatientFragment } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { type Availability, findAction } from '@lih/portal-kit/refusal/availability.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { Suspense } from 'react'
import { ProposeSupportForm } from './lazy-forms.ts'
import { PlanPanel } from './PlanPanel.tsx'

type Patient = SupportTab_PatientFragment
type Props = { readonly patient: Patient }

const Plan = ({ patient }: Props) => {
  const now = useNow()
  const { data, complete } = useFragment({
    fragment: SupportPlan_SupportFragmentDoc,
    fragmentName: 'SupportPlan_support',
    from: patient.support ?? null,
  })
  return complete && data ? <PlanPanel patient={patient} plan={data} now={now} /> : <Skeleton lines={6} />
}

const None = ({ propose }: { readonly propose: Availability | undefined }) => {
  const text = useText()
  return (
    <Section id="support" title={text('support.title')}>
      <Nothing
        kind="empty"
        title={text('support.none')}
        actions={propose && <Button whyNot={propose.whyNot}>{text('propose.submit')}</Button>}
      >
        {text('support.none.text')}
      </Nothing>
    </Section>
  )
}

/** What the support is now: the form to propose it where the server allows, the plan, or that there is none. */
export const SupportMain = ({ patient }: Props) => {
  const now = useNow()
  const propose = findAction(patient.availableActions, 'support:propose')
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      {propose?.allowed && patient.stay && <ProposeSupportForm patient={patient} stay={patient.stay} now={now} />}
      {patient.support && <Plan patient={patient} />}
      {!patient.support && !propose?.allowed && <None propose={propose} />}
    </Suspense>
  )
}
