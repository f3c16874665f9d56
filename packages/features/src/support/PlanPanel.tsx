import type { SupportPlan_SupportFragment, SupportTab_PatientFragment } from '@lih/graphql/documents'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { formatName } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { type AvailableAction, findAction } from '@lih/portal-kit/refusal/availability.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { Assign, isAssignable } from '@lih/portal-kit/worklist/Assign.tsx'
import { AnswerPanel } from './AnswerPanel.tsx'
import { EndSupport } from './EndSupport.tsx'
import { ReplyForm } from './lazy-forms.ts'
import { PlanView } from './PlanView.tsx'
import { Withdraw } from './Withdraw.tsx'

export type PlanPanelProps = {
  readonly patient: Pick<SupportTab_PatientFragment, 'id' | 'given' | 'family' | 'availableActions'>
  readonly plan: SupportPlan_SupportFragment
  readonly now: string
}

const actionsOf = (patient: PlanPanelProps['patient']): readonly AvailableAction[] => patient.availableActions

/** Who at the own unit holds the patient, and the way to take it or give it to a colleague (M7, promise 12). */
const Holder = ({ patient, plan }: Omit<PlanPanelProps, 'now'>) => {
  const text = useText()
  const unitId = useMe().assignment.unit.id
  const isLm = plan.lmUnit.id === unitId
  if ((!isLm && plan.receivingUnit.id !== unitId) || !isAssignable(plan)) return null
  const holder = isLm ? plan.lmPhysician : plan.receivingAssignee
  return (
    <div className="u-dim u-wrap">
      {holder ? text('support.holder', { name: holder.name }) : text('support.holder.none')}
      <Assign
        supportId={plan.id}
        version={plan.version}
        patientId={patient.id}
        patientName={formatName(patient)}
        holderId={holder?.id}
        mayBeNobody={!isLm || plan.status === 'PLANNED'}
      />
    </div>
  )
}

/** The plan, with what the server lets this person do with it: answer, reply, take back, end. */
export const PlanPanel = ({ patient, plan, now }: PlanPanelProps) => {
  const actions = actionsOf(patient)
  const reply = findAction(actions, 'support:reply')
  const end = findAction(actions, 'support:end')
  // Who hands over is Läkarmedverkan.
  const isLakarmedverkan = findAction(actions, 'handover:propose') !== undefined
  return (
    <PlanView plan={plan} now={now}>
      <Holder patient={patient} plan={plan} />
      {plan.answers.map((answer) => (
        <Lasting key={answer.party} possible={answer.state === 'QUESTION' && reply !== undefined}>
          <ReplyForm plan={plan} patientId={patient.id} asking={answer} whyNot={reply?.whyNot} />
        </Lasting>
      ))}
      <AnswerPanel plan={plan} patientId={patient.id} available={findAction(actions, 'support:answer')} />
      <Withdraw plan={plan} patientId={patient.id} available={findAction(actions, 'support:withdraw')} />
      <Lasting possible={end?.allowed === true}>
        <EndSupport plan={plan} patient={patient} onlyDeclined={!isLakarmedverkan} />
      </Lasting>
    </PlanView>
  )
}
