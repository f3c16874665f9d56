import { useQuery } from '@apollo/client/react'
import { AnswerSupportDocument, PhysiciansDocument, type SupportPlan_SupportFragment } from '@lih/graphql/documents'
import { useUndo } from '@lih/portal-kit/command/useUndo.ts'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { FailedChoices } from '@lih/portal-kit/live/FailedChoices.tsx'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { useToast } from '@lih/portal-kit/toast/useToast.ts'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { type AnswerChoice, answerChoices, answerInput, declineChoices } from './answer-values.ts'
import { PlanChange } from './PlanChange.tsx'

type Plan = SupportPlan_SupportFragment
export type AnswerFormProps = {
  readonly plan: Plan
  readonly patientId: string
  readonly party: Plan['answers'][number]['party']
  /** The choice to begin with. */
  readonly first?: AnswerChoice
  readonly whyNot?: string | undefined
  readonly onDone: () => void
  readonly onCancel?: () => void
}

/** Physicians of the own unit, with the signed-in one marked and chosen from the start. */
const usePhysicians = (enabled: boolean) => {
  const me = useMe()
  const text = useText()
  const unitId = me.assignment.unit.id
  const query = useQuery(PhysiciansDocument, { variables: { unitId }, skip: !enabled })
  const { data } = query
  const options = (data?.physicians ?? []).map((person) => ({
    value: person.id,
    label: person.name,
    ...(person.id === me.id ? { note: text('answer.physician.me') } : {}),
  }))
  return { options, query, mine: me.assignment.profession === 'PHYSICIAN' ? me.id : '' }
}

/** Sends the answer, and offers to take it back for ten seconds unless it binds. */
const useAnswerForm = (props: AnswerFormProps, physicianId: string) => {
  const { plan, patientId, party, first = 'CONFIRMED', onDone, onCancel } = props
  const text = useText()
  const toast = useToast()
  const undo = useUndo()
  return useCommandForm({
    form: 'support.answer',
    subjectId: plan.id,
    patientId,
    version: plan.version,
    standsOpen: onCancel === undefined,
    initial: { answer: first as string, physicianId, reasonCode: '', text: '' },
    schema: () => import('@lih/domain/support/inputs').then((inputs) => inputs.answerSupportInput),
    toInput: (values, { expectedVersion }) => ({
      ...answerInput(values, party === 'LAKARMEDVERKAN'),
      patientId,
      supportId: plan.id,
      expectedVersion,
    }),
    document: AnswerSupportDocument,
    field: 'answerSupport',
    onDone: (payload, commandId) => {
      onDone()
      // The last yes after the discharge has started the support: that binds (M5).
      const started = plan.phase === 'LATE' && payload.patient?.support?.phase === 'RUNNING'
      if (started) toast({ text: text('answer.done.started') })
      else undo({ text: text('answer.done'), patientId, commandId })
    },
  })
}

/** One party's answer: yes, a question first, or no with a coded reason. Läkarmedverkan names its physician (M4). */
export const AnswerForm = (props: AnswerFormProps) => {
  const { plan, party, whyNot, onCancel } = props
  const text = useText()
  const namesPhysician = party === 'LAKARMEDVERKAN'
  const physicians = usePhysicians(namesPhysician)
  const form = useAnswerForm(props, physicians.mine)
  const { answer } = form.values
  const consequence = plan.phase === 'LATE' && party !== 'MUNICIPALITY' ? 'late' : party
  return (
    <CommandForm
      form={form}
      changes={<PlanChange plan={plan} />}
      labels={{
        physicianId: text('answer.physician'),
        reasonCode: text('answer.reason'),
        text: text(`answer.text.${answer}`),
      }}
      submitLabel={text(`answer.submit.${answer}`)}
      submitGrave={answer === 'DECLINED'}
      submitWhyNot={whyNot}
      onCancel={onCancel}
    >
      <Segmented
        {...form.field('answer')}
        label={text('answer.choice')}
        hideLabel
        options={answerChoices.map((value) => ({ value, label: text(`answer.choice.${value}`) }))}
        hint={answer === 'CONFIRMED' ? text(`answer.consequence.${consequence}`) : undefined}
      />
      {answer === 'CONFIRMED' && namesPhysician && (
        <Select
          {...form.field('physicianId')}
          value={form.values.physicianId || null}
          label={text('answer.physician')}
          options={physicians.options}
        />
      )}
      {answer === 'CONFIRMED' && namesPhysician && <FailedChoices query={physicians.query} />}
      {answer === 'DECLINED' && (
        <Select
          {...form.field('reasonCode')}
          value={form.values.reasonCode || null}
          label={text('answer.reason')}
          options={declineChoices(party).map((value) => ({ value, label: text(`support.reason.${value}`) }))}
        />
      )}
      <TextArea
        {...form.field('text')}
        label={text(`answer.text.${answer}`)}
        optionalText={answer === 'QUESTION' ? undefined : text('answer.optional')}
        hint={text('answer.text.hint')}
        maxLength={4000}
      />
    </CommandForm>
  )
}
