import type { RiskFields_ViewFragment } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { findAction } from '@lih/portal-kit/refusal/availability.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Suspense, useState } from 'react'
import { ScoreSection } from './ScoreSection.tsx'
import type { Score, ScoreRow } from './score-rows.ts'

const TypedForm = lazyNamed(() => import('./TypedForm.tsx'), 'TypedForm')
const RemoveTyped = lazyNamed(() => import('./RemoveTyped.tsx'), 'RemoveTyped')

interface ScoresProps {
  readonly view: RiskFields_ViewFragment
  readonly scores: readonly Score[]
  readonly patientId: string
}

interface RowActionsProps {
  readonly row: ScoreRow
  readonly onFill: () => void
  readonly onRemove: (typedId: string) => void
}

/** Fill in what is missing; change or take away what was filled in. */
const RowActions = ({ row, onFill, onRemove }: RowActionsProps) => {
  const text = useText()
  const { typedId } = row
  if (typedId === null) {
    if (row.value !== null) return null
    return (
      <Button kind="plain" small aria-label={text('risk.fillInOf', { what: row.label })} onPress={onFill}>
        {text('risk.fillIn')}
      </Button>
    )
  }
  return (
    <>
      <Button kind="plain" small aria-label={text('risk.fillInOf', { what: row.label })} onPress={onFill}>
        {text('risk.change')}
      </Button>
      <Button
        kind="plain"
        small
        aria-label={text('risk.removeOf', { what: row.label })}
        onPress={() => onRemove(typedId)}
      >
        {text('risk.remove')}
      </Button>
    </>
  )
}

/** The scores, and the filling in of what they lack (M20, M21). */
export const Scores = ({ view, scores, patientId }: ScoresProps) => {
  const [filling, setFilling] = useState<string | null>(null)
  const [removing, setRemoving] = useState<string | null>(null)
  const mayType = findAction(view.availableActions, 'risk:type')?.allowed ?? false
  const stayId = view.stay.id
  return (
    <>
      {scores.map((score) => (
        <ScoreSection
          key={score.name}
          score={score}
          openRow={score.name === 'HOSPITAL' ? filling : null}
          onClose={() => setFilling(null)}
          actionsOf={(row) =>
            mayType && row.types !== null ? (
              <RowActions row={row} onFill={() => setFilling(row.key)} onRemove={setRemoving} />
            ) : null
          }
          formOf={(row) =>
            row.types === null ? null : (
              <Suspense fallback={<Skeleton lines={3} />}>
                <TypedForm code={row.types} stayId={stayId} patientId={patientId} onClose={() => setFilling(null)} />
              </Suspense>
            )
          }
        />
      ))}
      {removing !== null && (
        <Suspense fallback={null}>
          <RemoveTyped typedId={removing} stayId={stayId} patientId={patientId} onClose={() => setRemoving(null)} />
        </Suspense>
      )}
    </>
  )
}
