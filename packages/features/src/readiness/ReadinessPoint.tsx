import { ConfirmReadinessDocument, type Readiness_UnitFragment, StrikeReadinessDocument } from '@lih/graphql/documents'
import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
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
type Struck = Readiness_UnitFragment['struck'][number]
type FormProps = ReadinessPointProps & { readonly onClose: () => void }

/** What has been said about the point, or taken back, by whom and when. */
const PointChange = ({ point, struck }: Pick<ReadinessPointProps, 'point' | 'struck'>) => {
  const text = useText()
  const named = (name: string | null | undefined) => (name ? { name } : null)
  if (point.doneOn) {
    const state = text('readiness.done', { day: point.doneOn })
    return <ChangedTo state={state} by={named(point.saidBy)} at={point.saidAt} />
  }
  const latest = struck
    .filter(({ step }) => step === point.step)
    .reduce<Struck | null>((before, one) => (before && before.struckAt > one.struckAt ? before : one), null)
  return (
    <ChangedTo
      state={text('readiness.notDone')}
      by={named(latest?.struckBy)}
      at={latest?.struckAt}
      said={latest?.reason}
    />
  )
}

const Confirm = (props: FormProps) => {
  const { unitId, point, now, onClose } = props
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
    <CommandForm
      form={form}
      changes={<PointChange {...props} />}
      labels={{ doneOn: label }}
      submitLabel={text('readiness.confirm')}
      onCancel={onClose}
    >
      <DateField {...form.field('doneOn')} label={label} max={civilDate(now)} />
    </CommandForm>
  )
}

const Strike = (props: FormProps) => {
  const { point, onClose } = props
  const text = useText()
  // What is taken back is what was shown when the form was opened, whatever is said since.
  const [readinessId] = useState(point.id ?? '')
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
      changes={<PointChange {...props} />}
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

export type ReadinessPointProps = {
  readonly unitId: string
  readonly point: Point
  /** What has been taken back at the unit. */
  readonly struck: readonly Struck[]
  readonly now: string
}

/** One of the four points: in place since when and who said so, and the forms to confirm it or take it back (M17). */
export const ReadinessPoint = (props: ReadinessPointProps) => {
  const { point } = props
  const text = useText()
  const mayAtAll = useMayAtAll()
  const [open, setOpen] = useState<'readiness.strike' | 'readiness.confirm' | null>(null)
  const isDone = Boolean(point.doneOn)
  const act = isDone ? 'readiness.strike' : 'readiness.confirm'
  const step = text(`readiness.step.${point.step}`)
  const may = mayAtAll(isDone ? 'readiness:strike' : 'readiness:confirm')
  const Form = open === 'readiness.strike' ? Strike : Confirm
  return (
    <li className="re-point">
      <div>
        <h3>{step}</h3>
        <p className="u-dim">{text(`readiness.step.${point.step}.text`)}</p>
      </div>
      <div className="re-said">
        <Said point={point} />
      </div>
      {may && open === null && (
        <Button small kind="quiet" aria-label={text(`${act}.of`, { step })} onPress={() => setOpen(act)}>
          {text(act)}
        </Button>
      )}
      {open !== null && (
        <div className="re-form">
          <Lasting possible={may && open === act} stays>
            <Form {...props} onClose={() => setOpen(null)} />
          </Lasting>
        </div>
      )}
    </li>
  )
}
