import { withdrawReasons } from '@lih/domain/doctor-request/status'
import { ActOnDoctorRequestDocument, type DoctorRequestFieldsFragment } from '@lih/graphql/documents'
import { CommandProblem } from '@lih/portal-kit/command/CommandProblem.tsx'
import { useCommand } from '@lih/portal-kit/command/useCommand.ts'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { useState } from 'react'
import { AnswerForm } from './AnswerForm.tsx'
import { isAnswer, type RequestEvent, type VisitChoices } from './request-events.ts'
import { SayForm } from './SayForm.tsx'

type ActProps = {
  readonly request: DoctorRequestFieldsFragment
  readonly patientId: string
  /** The unit's planned visits; empty on a page of several patients: there one opens the patient first. */
  readonly visits: VisitChoices | null
  /** What moves it on is the view's own act: of several requests only one has a filled button. */
  readonly foremost: boolean
}

/** What moves the request on: first that somebody has it, then its answer. */
const forward = ['ACKNOWLEDGE', 'REPLY', 'ADVISE'] as const satisfies readonly RequestEvent[]
const mainOf = (may: readonly RequestEvent[]) => forward.find((event) => may.includes(event))

/** What the unit may do with the request now (V2). */
export const RequestAct = ({ request, patientId, visits, foremost }: ActProps) => {
  const text = useText()
  const [open, setOpen] = useState<RequestEvent | null>(null)
  const acknowledge = useCommand(ActOnDoctorRequestDocument, { field: 'actOnDoctorRequest' })
  const may = request.may.filter((event) => event !== 'BOOK_VISIT' || visits !== null)
  const common = { request, patientId, onClose: () => setOpen(null) }
  const main = mainOf(may)
  const press = (event: RequestEvent) => {
    if (event !== 'ACKNOWLEDGE') return setOpen(event)
    const of = { patientId, requestId: request.id, expectedVersion: request.version }
    void acknowledge.run({ ...of, event, text: null, withdrawReason: null })
  }
  const choices = may.length > 0 && (
    <>
      <CommandProblem
        refusals={acknowledge.refusals}
        networkFailed={acknowledge.networkFailed}
        onRetry={() => press('ACKNOWLEDGE')}
      />
      <div className="u-wrap">
        {may.map((event) => (
          <Button
            key={event}
            kind={foremost && event === main ? 'main' : 'quiet'}
            pending={event === 'ACKNOWLEDGE' && acknowledge.pending}
            onPress={() => press(event)}
          >
            {text(`doctorRequest.event.${event}`)}
          </Button>
        ))}
      </div>
    </>
  )
  if (open === null) return choices
  return (
    <Lasting possible={may.includes(open)} otherwise={choices}>
      {isAnswer(open) ? (
        <AnswerForm {...common} event={open} visits={visits ?? []} />
      ) : (
        <SayForm {...common} event={open} reasons={withdrawReasons} />
      )}
    </Lasting>
  )
}
