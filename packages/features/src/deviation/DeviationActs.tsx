import { ActOnDeviationDocument } from '@lih/graphql/documents'
import { CommandProblem } from '@lih/portal-kit/command/CommandProblem.tsx'
import { useCommand } from '@lih/portal-kit/command/useCommand.ts'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Suspense, useState } from 'react'
import type { Deviation, DeviationAct } from './deviation-view.ts'
import { ActForm, AssessForm } from './lazy-forms.ts'

type ActsProps = {
  readonly deviation: Deviation
  readonly patientId: string
  /** Its first act is the view's own: of several deviations only one has a filled button. */
  readonly foremost: boolean
}

/** What needs no words. */
const atOnce: readonly DeviationAct[] = ['RECEIVE', 'CLOSE']

/** What the unit may do with the deviation now (O3). */
export const DeviationActs = ({ deviation, patientId, foremost }: ActsProps) => {
  const text = useText()
  const [open, setOpen] = useState<DeviationAct | null>(null)
  const touch = useCommand(ActOnDeviationDocument, { field: 'actOnDeviation' })
  const { may, id: deviationId, version: expectedVersion } = deviation
  const press = (event: DeviationAct) => {
    if (event === 'ASSESS' || !atOnce.includes(event)) return setOpen(event)
    const nothing = { text: null, measures: null, toUnitId: null }
    void touch.run({ patientId, deviationId, expectedVersion, event, ...nothing })
  }
  const [first] = may
  const choices = (
    <>
      <CommandProblem
        refusals={touch.refusals}
        networkFailed={touch.networkFailed}
        onRetry={() => first && press(first)}
      />
      <div className="u-wrap">
        {may.map((event, index) => (
          <Button
            key={event}
            kind={foremost && index === 0 && event !== 'WITHDRAW' && event !== 'REROUTE' ? 'main' : 'quiet'}
            pending={atOnce.includes(event) && touch.pending}
            onPress={() => press(event)}
          >
            {text(`deviation.event.${event}`)}
          </Button>
        ))}
      </div>
    </>
  )
  if (open === null) return may.length === 0 ? null : choices
  const common = { deviation, patientId, onClose: () => setOpen(null) }
  return (
    <Lasting possible={may.includes(open)} otherwise={choices}>
      <Suspense fallback={<Skeleton lines={4} />}>
        {open === 'ASSESS' ? <AssessForm {...common} /> : <ActForm {...common} event={open} />}
      </Suspense>
    </Lasting>
  )
}
