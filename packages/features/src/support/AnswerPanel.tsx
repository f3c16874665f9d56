import type { SupportPlan_SupportFragment } from '@lih/graphql/documents'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Part } from '@lih/portal-kit/patient-page/Part.tsx'
import type { Availability } from '@lih/portal-kit/refusal/availability.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { useState } from 'react'
import { AnswerForm } from './lazy-forms.ts'

export type AnswerPanelProps = {
  readonly plan: SupportPlan_SupportFragment
  readonly patientId: string
  readonly available: Availability | undefined
}

/** Phases in which a plan can still be answered (M4, M5). */
const openPhases = new Set<string>(['PLANNED', 'CONFIRMED', 'LATE'])

/** The own unit's answer: the form while the plan waits for it, else a way to change it. */
export const AnswerPanel = ({ plan, patientId, available }: AnswerPanelProps) => {
  const text = useText()
  const unitId = useMe().assignment.unit.id
  const [changing, setChanging] = useState(false)
  const mine = plan.answers.find((answer) => answer.unit.id === unitId)
  if (!mine) return null
  const possible = available !== undefined && openPhases.has(plan.phase)
  const waits = mine.state === 'WAITING'
  const change =
    possible && available.allowed ? (
      <div>
        <Button onPress={() => setChanging(true)}>{text('answer.change')}</Button>
      </div>
    ) : null
  return (
    <Lasting possible={possible && (waits || changing)} otherwise={change}>
      <Part title={text(waits ? 'answer.title' : 'answer.title.again')}>
        <AnswerForm
          plan={plan}
          patientId={patientId}
          party={mine.party}
          first={mine.state === 'CONFIRMED' ? 'QUESTION' : 'CONFIRMED'}
          whyNot={available?.whyNot}
          onDone={() => setChanging(false)}
          onCancel={waits ? undefined : () => setChanging(false)}
        />
      </Part>
    </Lasting>
  )
}
