import { AnswerReceiverDocument, type Receiver_PatientFragment } from '@lih/graphql/documents'
import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'

export type Request = NonNullable<Receiver_PatientFragment['receiver']>['requests'][number]

const noMore = (): void => undefined

/** The asked vårdcentral accepts, or declines with a reason (M12). */
export const AnswerForm = ({ patientId, request }: { readonly patientId: string; readonly request: Request }) => {
  const text = useText()
  const form = useCommandForm({
    form: 'receiver.answer',
    subjectId: request.id,
    patientId,
    version: request.version,
    initial: { answer: 'yes', reason: '' },
    schema: () => import('@lih/domain/receiver/inputs').then((inputs) => inputs.answerReceiverInput),
    toInput: ({ answer, reason }, { expectedVersion }) => ({
      patientId,
      requestId: request.id,
      expectedVersion,
      accept: answer === 'yes',
      reason: answer === 'yes' ? null : reason,
    }),
    document: AnswerReceiverDocument,
    field: 'answerReceiver',
    onDone: noMore,
  })
  const yes = form.values.answer === 'yes'
  const labels = { answer: text('receiver.answer'), reason: text('receiver.reason') }
  return (
    <CommandForm
      form={form}
      changes={
        <ChangedTo
          state={text(`receiver.state.${request.status}`)}
          by={request.answeredBy}
          at={request.answeredAt}
          said={request.declineReason}
        />
      }
      labels={labels}
      submitLabel={text(yes ? 'receiver.submit.yes' : 'receiver.submit.no')}
      submitGrave={!yes}
    >
      <Segmented
        {...form.field('answer')}
        label={labels.answer}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: text(`receiver.answer.${value}`) }))}
      />
      {!yes && <TextArea {...form.field('reason')} label={labels.reason} maxLength={1000} required />}
    </CommandForm>
  )
}
