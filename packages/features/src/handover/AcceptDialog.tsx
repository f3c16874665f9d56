import { dialogueForms } from '@lih/domain/handover/status'
import {
  AcceptHandoverDocument,
  type DialogueForm,
  type HandoverDetails_HandoverFragment,
} from '@lih/graphql/documents'
import { CommandProblem } from '@lih/portal-kit/command/CommandProblem.tsx'
import { ConflictNotice } from '@lih/portal-kit/form/ConflictNotice.tsx'
import { useLasting } from '@lih/portal-kit/form/Lasting.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { formatWhen } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { ConfirmDialog } from '@lih/ui/dialog/ConfirmDialog.tsx'
import { DateTimeField } from '@lih/ui/field/DateTimeField.tsx'
import { RadioGroup } from '@lih/ui/field/RadioGroup.tsx'
import { useId, useState } from 'react'
import { effectiveRange, instantOrNull, likelyTime } from './effective.ts'
import { HandoverChange } from './HandoverChange.tsx'

type Handover = HandoverDetails_HandoverFragment
export type AcceptWhen = 'NOW' | 'PROPOSED' | 'OTHER'
export type AcceptDialogProps = {
  readonly handover: Handover
  readonly patientId: string
  /** `ANDERSSON, Karin`: the dialog names whom it is about. */
  readonly patientName: string
  readonly lastDay: string | null | undefined
  readonly first: AcceptWhen
  readonly now: string
  readonly onClose: () => void
}

const atOf = (values: { readonly when: string; readonly at: string }, handover: Handover): string | null => {
  if (values.when === 'PROPOSED') return handover.proposedEffectiveAt ?? null
  return values.when === 'OTHER' ? instantOrNull(values.at) : null
}

const useAcceptForm = ({ handover, patientId, lastDay, first, now, onClose }: AcceptDialogProps) => {
  const [initial] = useState(() => ({ when: first as string, at: likelyTime(lastDay, now), dialogue: '' }))
  return useCommandForm({
    form: 'handover.accept',
    subjectId: handover.id,
    patientId,
    // Two choices and a time: nothing is typed that a draft could save.
    draft: false,
    version: handover.version,
    initial,
    schema: () => import('@lih/domain/handover/inputs').then((inputs) => inputs.acceptHandoverInput),
    toInput: (values, { expectedVersion }) => ({
      patientId,
      handoverId: handover.id,
      expectedVersion,
      effectiveAt: atOf(values, handover),
      // Nothing chosen stays nothing: the schema asks how the physicians spoke (M8).
      dialogue: values.dialogue as DialogueForm,
    }),
    fieldOfPath: (path) => (path === 'effectiveAt' ? 'at' : path),
    document: AcceptHandoverDocument,
    field: 'acceptHandover',
    onDone: onClose,
  })
}

/** Asks once before the responsibility moves: who, from when, what it means, and how the two physicians spoke (M8). */
export const AcceptDialog = (props: AcceptDialogProps) => {
  const { handover, patientName, now, onClose } = props
  const text = useText()
  const form = useAcceptForm(props)
  const conflictId = useId()
  const over = !useLasting(true) && !form.pending
  const { values } = form
  const proposed = handover.proposedEffectiveAt
  const chosen = atOf(values, handover)
  const [from, to] = [handover.fromUnit.name, handover.toUnit.name]
  const later = values.when !== 'NOW' && chosen !== null && chosen > now
  const whens: readonly AcceptWhen[] = proposed && proposed > now ? ['PROPOSED', 'NOW', 'OTHER'] : ['NOW', 'OTHER']
  const named = { when: proposed ? formatWhen(proposed, now) : '' }
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={text('accept.title', { patient: patientName })}
      verb={text('accept.verb', { patient: patientName })}
      pending={form.pending}
      onConfirm={() => !form.conflict && !over && void form.submit()}
    >
      <p>
        {later
          ? text('accept.consequence.at', { from, to, when: formatWhen(chosen, now) })
          : text('accept.consequence.now', { from, to })}
      </p>
      <RadioGroup
        {...form.field('when')}
        label={text('accept.when')}
        options={whens.map((value) => ({ value, label: text(`accept.when.${value}`, named) }))}
      />
      {values.when === 'OTHER' && (
        <DateTimeField
          {...form.field('at')}
          {...effectiveRange(now)}
          label={text('accept.when.at')}
          hint={text('propose.handover.at.hint')}
        />
      )}
      <RadioGroup
        {...form.field('dialogue')}
        value={values.dialogue || null}
        label={text('accept.dialogue')}
        required
        options={dialogueForms.map((value) => ({ value, label: text(`accept.dialogue.${value}`) }))}
      />
      {(form.conflict || over) && (
        <ConflictNotice
          id={conflictId}
          changes={<HandoverChange handover={handover} />}
          onAccept={form.acceptConflict}
          onClose={over ? onClose : undefined}
        />
      )}
      <CommandProblem refusals={form.refusals} networkFailed={form.networkFailed} onRetry={() => void form.submit()} />
    </ConfirmDialog>
  )
}
