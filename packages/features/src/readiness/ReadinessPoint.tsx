import { ConfirmReadinessDocument, type Readiness_UnitFragment, StrikeReadinessDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { useState } from 'react'

type Point = Readiness_UnitFragment['readiness'][number]
type FormProps = { readonly unitId: string; readonly point: Point; readonly now: string; readonly onClose: () => void }

const Confirm = ({ unitId, point, now, onClose }: FormProps) => {
  const text = useText()
  const [initial] = useState(() => ({ doneOn: civilDate(now) }))
  const form = useCommandForm({
    form: `readiness.confirm.${point.step}`,
    subjectId: unitId,
    draft: false,
    initial,
    toInput: ({ doneOn }) => ({ unitId, step: point.step, doneOn }),
    document: ConfirmReadinessDocument,
    field: 'confirmReadiness',
    onDone: onClose,
  })
  const label = text('readiness.confirm.day')
  return (
    <CommandForm form={form} labels={{ doneOn: label }} submitLabel={text('readiness.confirm')} onCancel={onClose}>
      <DateField {...form.field('doneOn')} label={label} max={civilDate(now)} />
    </CommandForm>
  )
}

const Strike = ({ point, onClose }: FormProps) => {
  const text = useText()
  const readinessId = point.id ?? ''
  const form = useCommandForm({
    form: 'readiness.strike',
    subjectId: readinessId,
    draft: false,
    initial: { reason: '' },
    schema: () => import('@lih/domain/rollout/inputs').then((inputs) => inputs.strikeReadinessInput),
    toInput: ({ reason }) => ({ readinessId, reason }),
    document: StrikeReadinessDocument,
    field: 'strikeReadiness',
    onDone: onClose,
  })
  const label = text('readiness.strike.reason')
  return (
    <CommandForm
      form={form}
      labels={{ reason: label }}
      submitLabel={text('readiness.strike')}
      submitGrave
      onCancel={onClose}
    >
      <p className="u-dim">{text('readiness.strike.text')}</p>
      <TextField {...form.field('reason')} label={label} maxLength={300} required />
    </CommandForm>
  )
}

const Said = ({ point }: { readonly point: Point }) => {
  const text = useText()
  const { when } = useFormats()
  if (!point.doneOn) return <State level="plan">{text('readiness.notDone')}</State>
  return (
    <>
      <State level="ok">{text('readiness.done', { day: point.doneOn })}</State>
      <span className="u-dim">
        {text('readiness.said', { name: point.saidBy ?? '', when: point.saidAt ? when(point.saidAt) : '' })}
      </span>
    </>
  )
}

export type ReadinessPointProps = { readonly unitId: string; readonly point: Point; readonly now: string }

/** One of the four points: in place since when and who said so, and the forms to confirm it or take it back (M17). */
export const ReadinessPoint = ({ unitId, point, now }: ReadinessPointProps) => {
  const text = useText()
  const mayAtAll = useMayAtAll()
  const [open, setOpen] = useState(false)
  const isDone = Boolean(point.doneOn)
  const act = isDone ? 'readiness.strike' : 'readiness.confirm'
  const step = text(`readiness.step.${point.step}`)
  const may = mayAtAll(isDone ? 'readiness:strike' : 'readiness:confirm')
  const Form = isDone ? Strike : Confirm
  return (
    <li className="re-point">
      <div>
        <h3>{step}</h3>
        <p className="u-dim">{text(`readiness.step.${point.step}.text`)}</p>
      </div>
      <div className="re-said">
        <Said point={point} />
      </div>
      {may && !open && (
        <Button small kind="quiet" aria-label={text(`${act}.of`, { step })} onPress={() => setOpen(true)}>
          {text(act)}
        </Button>
      )}
      {open && (
        <div className="re-form">
          <Form unitId={unitId} point={point} now={now} onClose={() => setOpen(false)} />
        </div>
      )}
    </li>
  )
}
