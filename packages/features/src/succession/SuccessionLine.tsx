import { CancelSuccessionDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { Line } from '@lih/ui/list/Lines.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { useState } from 'react'
import { type Succession, stateOf } from './unit-state.ts'

const CancelForm = ({ id: successionId, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const text = useText()
  const form = useCommandForm({
    form: 'succession.cancel',
    subjectId: successionId,
    draft: false,
    initial: { reason: '' },
    schema: () => import('@lih/domain/succession/inputs').then((inputs) => inputs.cancelSuccessionInput),
    toInput: ({ reason }) => ({ successionId, reason }),
    document: CancelSuccessionDocument,
    field: 'cancelSuccession',
    onDone: onClose,
  })
  const label = text('succession.cancel.reason')
  return (
    <CommandForm
      form={form}
      labels={{ reason: label }}
      submitLabel={text('succession.cancel.submit')}
      submitGrave
      onCancel={onClose}
    >
      <TextField {...form.field('reason')} label={label} maxLength={300} required />
    </CommandForm>
  )
}

const Afterwards = ({ one }: { readonly one: Succession }) => {
  const text = useText()
  const { when } = useFormats()
  if (one.cancelledAt) {
    const said = { name: one.cancelledBy ?? '', when: when(one.cancelledAt), reason: one.cancelReason ?? '' }
    return <p className="u-dim">{text('succession.cancelled', said)}</p>
  }
  if (!one.appliedAt || !one.moved) return null
  return <p className="u-dim">{text('succession.moved', { ...one.moved, when: when(one.appliedAt) })}</p>
}

const levels = { cancelled: 'plan', applied: 'ok', moving: 'urgent', coming: 'plan' } as const

/** One change of a unit: what, from when, who decided, what moved; and the way to take it back (M12). */
export const SuccessionLine = ({ one }: { readonly one: Succession }) => {
  const text = useText()
  const { now, when } = useFormats()
  const [open, setOpen] = useState(false)
  const state = stateOf(one, now)
  const names = { predecessor: one.predecessor.name, successor: one.successor.name }
  return (
    <Line
      when={one.from}
      done={state === 'cancelled'}
      end={<State level={levels[state]}>{text(`succession.state.${state}`)}</State>}
    >
      <p>{text(`succession.line.${one.kind}`, names)}</p>
      <p className="u-dim">{text('succession.line.by', { name: one.decidedBy ?? '', when: when(one.decidedAt) })}</p>
      <Afterwards one={one} />
      {one.cancellable && !open && (
        <Button small kind="quiet" onPress={() => setOpen(true)}>
          {text('succession.cancel')}
        </Button>
      )}
      {open && <CancelForm id={one.id} onClose={() => setOpen(false)} />}
    </Line>
  )
}
