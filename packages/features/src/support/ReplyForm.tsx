import { ReplySupportDocument, type SupportPlan_SupportFragment } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Part } from '@lih/portal-kit/patient-page/Part.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { PlanChange } from './PlanChange.tsx'

type Plan = SupportPlan_SupportFragment
export type ReplyFormProps = {
  readonly plan: Plan
  readonly patientId: string
  readonly asking: Plan['answers'][number]
  readonly whyNot?: string | undefined
}

/** The hospital answers one party's question; the party is then asked anew (M4). */
export const ReplyForm = ({ plan, patientId, asking, whyNot }: ReplyFormProps) => {
  const text = useText()
  const unit = asking.unit.name
  const question = plan.messages
    .filter((message) => message.kind === 'QUESTION' && message.party === asking.party)
    .at(-1)
  const form = useCommandForm({
    form: `support.reply.${asking.party}`,
    subjectId: plan.id,
    patientId,
    version: plan.version,
    standsOpen: true,
    initial: { text: '' },
    schema: () => import('@lih/domain/support/inputs').then((inputs) => inputs.replySupportInput),
    toInput: (values, { expectedVersion }) => ({
      patientId,
      supportId: plan.id,
      expectedVersion,
      party: asking.party,
      text: values.text,
    }),
    document: ReplySupportDocument,
    field: 'replySupport',
  })
  return (
    <Part title={text('reply.title', { unit })}>
      {question && <p className="sup-said">”{question.text}”</p>}
      <CommandForm
        form={form}
        changes={<PlanChange plan={plan} />}
        labels={{ text: text('reply.text', { unit }) }}
        submitLabel={text('reply.submit')}
        submitWhyNot={whyNot}
      >
        <TextArea
          {...form.field('text')}
          label={text('reply.text', { unit })}
          hint={text('reply.after', { unit })}
          maxLength={4000}
        />
      </CommandForm>
    </Part>
  )
}
