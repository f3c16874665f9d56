import { type SuccessionKind, succeedingKinds, successionKinds } from '@lih/domain/succession/kinds'
import { DecideSuccessionDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { municipalityName } from '@lih/portal-kit/format/organisation.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useToast } from '@lih/portal-kit/toast/useToast.ts'
import { compareText } from '@lih/portal-kit/worklist/sort-rows.ts'
import { Dialog } from '@lih/ui/dialog/Dialog.tsx'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { RadioGroup } from '@lih/ui/field/RadioGroup.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { useState } from 'react'
import { SuccessionPreview } from './SuccessionPreview.tsx'
import { isClosed, type OfficeUnit } from './unit-state.ts'

type SuccessionDialogProps = {
  readonly units: readonly OfficeUnit[]
  /** Left out: chosen in the dialog. */
  readonly predecessorId?: string
  readonly now: string
  readonly onClose: () => void
}

const kindOf = (value: string): SuccessionKind | null => successionKinds.find((kind) => kind === value) ?? null

const useSuccessionForm = ({ predecessorId = '', onClose }: SuccessionDialogProps) => {
  const text = useText()
  const toast = useToast()
  const [initial] = useState(() => ({ kind: '', predecessorId, successorId: '', from: '', confirmName: '' }))
  return useCommandForm({
    form: 'succession.decide',
    subjectId: predecessorId || 'any',
    draft: false,
    initial,
    schema: () => import('@lih/domain/succession/inputs').then((inputs) => inputs.decideSuccessionInput),
    toInput: ({ kind, ...values }) => ({ ...values, kind: kindOf(kind) ?? ('' as SuccessionKind) }),
    document: DecideSuccessionDocument,
    field: 'decideSuccession',
    onDone: () => {
      toast({ text: text('succession.done') })
      onClose()
    },
  })
}

const optionsOf = (units: readonly OfficeUnit[], now: string, except: string) =>
  units
    .filter((one) => (succeedingKinds as readonly string[]).includes(one.unit.kind))
    .filter((one) => one.id !== except && !isClosed(one, now))
    .map(({ id, unit }) => ({ value: id, label: unit.name, group: municipalityName(unit.municipalityCode) }))
    .sort((a, b) => compareText(a.group, b.group) || compareText(a.label, b.label))

/** What happens, to which units, from when; what moves; and the name, written to confirm (M12). */
export const SuccessionDialog = (props: SuccessionDialogProps) => {
  const { units, now, onClose } = props
  const text = useText()
  const form = useSuccessionForm(props)
  const { kind, predecessorId, successorId, from } = form.values
  const predecessor = units.find(({ id }) => id === predecessorId)
  const labels = {
    kind: text('succession.kind'),
    predecessorId: text('succession.predecessor'),
    successorId: text(kind === 'BRANCH' ? 'succession.successor.BRANCH' : 'succession.successor'),
    from: text('succession.from'),
    confirmName: text('succession.confirm', { name: predecessor?.unit.name ?? '…' }),
  }
  return (
    <Dialog open onClose={onClose} title={text('succession.dialog')} size="wide" dismissable={!form.dirty}>
      <CommandForm form={form} labels={labels} submitLabel={text('succession.submit')} submitGrave onCancel={onClose}>
        <RadioGroup
          {...form.field('kind')}
          label={labels.kind}
          value={kind || null}
          options={successionKinds.map((value) => ({
            value,
            label: text(`succession.kind.${value}`),
            note: text(`succession.kind.${value}.note`),
          }))}
        />
        <Select
          {...form.field('predecessorId')}
          value={predecessorId || null}
          label={labels.predecessorId}
          options={optionsOf(units, now, '')}
          required
        />
        <Select
          {...form.field('successorId')}
          value={successorId || null}
          label={labels.successorId}
          options={optionsOf(units, now, predecessorId)}
          required
        />
        <DateField
          {...form.field('from')}
          label={labels.from}
          hint={text('succession.from.hint')}
          min={civilDate(now)}
          required
        />
        <SuccessionPreview kind={kindOf(kind)} predecessorId={predecessorId} successorId={successorId} from={from} />
        <TextField {...form.field('confirmName')} label={labels.confirmName} maxLength={200} required />
      </CommandForm>
    </Dialog>
  )
}
