import { ActOnConsultDocument, type ConsultFieldsFragment } from '@lih/graphql/documents'
import { CommandProblem } from '@lih/portal-kit/command/CommandProblem.tsx'
import { useCommand } from '@lih/portal-kit/command/useCommand.ts'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { useState } from 'react'

type Event = ConsultFieldsFragment['may'][number]
type ActProps = { readonly consult: ConsultFieldsFragment; readonly patientId: string | null }

/** What is said with an act, in a form of one field. */
const SayForm = ({ consult, patientId, event, onClose }: ActProps & { event: Event; onClose: () => void }) => {
  const text = useText()
  const form = useCommandForm({
    form: `consult.${event}`,
    subjectId: consult.id,
    ...(patientId !== null && { patientId }),
    version: consult.version,
    initial: { text: '' },
    schema: () => import('@lih/domain/consult/inputs').then((inputs) => inputs.actOnConsultInput),
    toInput: (values, { expectedVersion }) => ({ ...values, consultId: consult.id, expectedVersion, event }),
    document: ActOnConsultDocument,
    field: 'actOnConsult',
    onDone: onClose,
  })
  const label = text(`consult.text.${event}`)
  return (
    <CommandForm
      form={form}
      labels={{ text: label }}
      submitLabel={text(`consult.event.${event}`)}
      submitGrave={event === 'WITHDRAW'}
      onCancel={onClose}
    >
      <TextArea {...form.field('text')} label={label} rows={3} maxLength={2000} required />
    </CommandForm>
  )
}

/** What the unit may do with the consult now (O2). */
export const ConsultAct = ({ consult, patientId }: ActProps) => {
  const text = useText()
  const [saying, setSaying] = useState<Event | null>(null)
  const acknowledge = useCommand(ActOnConsultDocument, { field: 'actOnConsult' })
  if (consult.may.length === 0) return null
  if (saying !== null && consult.may.includes(saying)) {
    return <SayForm consult={consult} patientId={patientId} event={saying} onClose={() => setSaying(null)} />
  }
  const press = (event: Event) => {
    if (event !== 'ACKNOWLEDGE') return setSaying(event)
    void acknowledge.run({ consultId: consult.id, expectedVersion: consult.version, event, text: null })
  }
  return (
    <>
      <CommandProblem
        refusals={acknowledge.refusals}
        networkFailed={acknowledge.networkFailed}
        onRetry={() => press('ACKNOWLEDGE')}
      />
      <div className="u-wrap">
        {consult.may.map((event, index) => (
          <Button
            key={event}
            kind={index === 0 && event !== 'WITHDRAW' ? 'main' : 'quiet'}
            pending={event === 'ACKNOWLEDGE' && acknowledge.pending}
            onPress={() => press(event)}
          >
            {text(`consult.event.${event}`)}
          </Button>
        ))}
      </div>
    </>
  )
}
