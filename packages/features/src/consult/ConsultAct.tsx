import { ActOnConsultDocument, type ConsultFieldsFragment } from '@lih/graphql/documents'
import { CommandProblem } from '@lih/portal-kit/command/CommandProblem.tsx'
import { useCommand } from '@lih/portal-kit/command/useCommand.ts'
import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { useState } from 'react'

type Event = ConsultFieldsFragment['may'][number]
type ActProps = { readonly consult: ConsultFieldsFragment; readonly patientId: string | null }
/** Of several consults only one has a filled button. */
type ForemostProps = { readonly foremost: boolean }

/** How far the consult has come, and what was last done with it. */
const ConsultChange = ({ consult }: Pick<ActProps, 'consult'>) => {
  const text = useText()
  const last = consult.messages.at(-1)
  const { acknowledgedAt, acknowledgedBy } = consult
  const act =
    last && last.at >= (acknowledgedAt ?? '')
      ? { by: last.by, at: last.at, said: last.text }
      : { by: acknowledgedBy, at: acknowledgedAt }
  return <ChangedTo state={text(`consult.status.${consult.status}`)} {...act} />
}

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
      changes={<ConsultChange consult={consult} />}
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
export const ConsultAct = ({ consult, patientId, foremost }: ActProps & ForemostProps) => {
  const text = useText()
  const [saying, setSaying] = useState<Event | null>(null)
  const acknowledge = useCommand(ActOnConsultDocument, { field: 'actOnConsult' })
  const press = (event: Event) => {
    if (event !== 'ACKNOWLEDGE') return setSaying(event)
    void acknowledge.run({ consultId: consult.id, expectedVersion: consult.version, event, text: null })
  }
  const choices = consult.may.length > 0 && (
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
            kind={foremost && index === 0 && event !== 'WITHDRAW' ? 'main' : 'quiet'}
            pending={event === 'ACKNOWLEDGE' && acknowledge.pending}
            onPress={() => press(event)}
          >
            {text(`consult.event.${event}`)}
          </Button>
        ))}
      </div>
    </>
  )
  if (saying === null) return choices
  return (
    <Lasting possible={consult.may.includes(saying)} otherwise={choices}>
      <SayForm consult={consult} patientId={patientId} event={saying} onClose={() => setSaying(null)} />
    </Lasting>
  )
}
