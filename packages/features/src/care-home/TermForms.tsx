import { type DialogueMode, dialogueModes, type TermKind } from '@lih/domain/care-home/terms'
import { AnswerTermDocument, ProposeTermDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { AnswerForm, answerOf, unanswered } from './AnswerForm.tsx'

const modeOf = (value: string): DialogueMode | null => dialogueModes.find((mode) => mode === value) ?? null

type ProposeTermFormProps = {
  readonly assignmentId: string
  readonly kind: TermKind
  readonly onClose: () => void
}

/** Dialogue: form and times. Acute contact: number, and when it answers (A3, A4). */
export const ProposeTermForm = ({ assignmentId, kind, onClose }: ProposeTermFormProps) => {
  const text = useText()
  const form = useCommandForm({
    form: `careHome.term.${kind}`,
    subjectId: assignmentId,
    draft: false,
    initial: { mode: 'PHYSICAL', phone: '', text: '' },
    schema: () => import('@lih/domain/care-home/inputs').then((inputs) => inputs.proposeTermInput),
    toInput: ({ mode, phone, text: said }) => ({
      assignmentId,
      kind,
      text: said,
      mode: kind === 'DIALOGUE' ? modeOf(mode) : null,
      phone: kind === 'ACUTE_PATH' ? phone : null,
    }),
    document: ProposeTermDocument,
    field: 'proposeTerm',
    onDone: onClose,
  })
  const labels = {
    mode: text('careHome.term.mode'),
    phone: text('careHome.term.phone'),
    text: text(`careHome.term.text.${kind}`),
  }
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('careHome.term.submit')} onCancel={onClose}>
      {kind === 'DIALOGUE' ? (
        <Segmented
          {...form.field('mode')}
          label={labels.mode}
          options={dialogueModes.map((value) => ({ value, label: text(`careHome.mode.${value}`) }))}
        />
      ) : (
        <TextField {...form.field('phone')} label={labels.phone} maxLength={40} inputMode="tel" required />
      )}
      <TextArea {...form.field('text')} label={labels.text} maxLength={500} required />
    </CommandForm>
  )
}

/** The other party agrees, or declines with a reason (A3, A4). */
export const AnswerTermForm = ({ termId }: { readonly termId: string }) => {
  const text = useText()
  const form = useCommandForm({
    form: 'careHome.answerTerm',
    subjectId: termId,
    draft: false,
    initial: unanswered,
    schema: () => import('@lih/domain/care-home/inputs').then((inputs) => inputs.answerTermInput),
    toInput: (values) => ({ termId, ...answerOf(values) }),
    document: AnswerTermDocument,
    field: 'answerTerm',
  })
  return <AnswerForm form={form} yes={text('careHome.term.yes')} submitYes={text('careHome.term.submit.yes')} />
}
