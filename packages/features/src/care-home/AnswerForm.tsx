import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import type { CommandFormState } from '@lih/portal-kit/form/form-types.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'

export const unanswered = { answer: 'yes', reason: '' }
type Answer = typeof unanswered

/** What is sent of an answer: a reason only with a no. */
export const answerOf = ({ answer, reason }: Answer) =>
  answer === 'yes' ? { agree: true, reason: null } : { agree: false, reason }

type AnswerFormProps = {
  readonly form: CommandFormState<Answer>
  /** What a yes says, and what its button does. */
  readonly yes: string
  readonly submitYes: string
}

/** One party answers what the other has proposed: yes, or no with a reason (A1, A3, A4). */
export const AnswerForm = ({ form, yes, submitYes }: AnswerFormProps) => {
  const text = useText()
  const agrees = form.values.answer === 'yes'
  const labels = { answer: text('careHome.term.answer'), reason: text('careHome.term.reason') }
  return (
    <CommandForm
      form={form}
      labels={labels}
      submitLabel={agrees ? submitYes : text('careHome.term.submit.no')}
      submitQuiet
      submitGrave={!agrees}
    >
      <Segmented
        {...form.field('answer')}
        label={labels.answer}
        options={[
          { value: 'yes', label: yes },
          { value: 'no', label: text('careHome.term.no') },
        ]}
      />
      {!agrees && <TextField {...form.field('reason')} label={labels.reason} maxLength={500} required />}
    </CommandForm>
  )
}
