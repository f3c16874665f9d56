import { AskOnCallSwapDocument, RemoveOnCallShiftDocument, ReportOnCallSickDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { formatPhone } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Dialog } from '@lih/ui/dialog/Dialog.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { useState } from 'react'
import { spanText } from './event-text.ts'
import { RosterChange } from './RosterChange.tsx'
import type { Roster, RosterShift } from './roster-days.ts'

type ShiftProps = {
  readonly roster: Roster
  /** As it was when somebody opened it. */
  readonly opened: RosterShift
  readonly now: string
  readonly onClose: () => void
}
type ActProps = Omit<ShiftProps, 'opened'> & { readonly shift: RosterShift }
type Act = 'sick' | 'remove' | 'swap'

const dropSchema = () => import('@lih/domain/on-call/inputs').then((inputs) => inputs.dropOnCallShiftInput)

const useDropForm = ({ shift, onClose }: ActProps, kind: 'sick' | 'remove') => {
  const common = {
    form: `onCall.${kind}`,
    subjectId: shift.id,
    draft: false,
    version: shift.version,
    initial: { reason: '' },
    schema: dropSchema,
    toInput: (values: { reason: string }, { expectedVersion }: { readonly expectedVersion: number }) => ({
      ...values,
      shiftId: shift.id,
      expectedVersion,
    }),
    onDone: onClose,
  }
  const sick = useCommandForm({ ...common, document: ReportOnCallSickDocument, field: 'reportOnCallSick' })
  const remove = useCommandForm({ ...common, document: RemoveOnCallShiftDocument, field: 'removeOnCallShift' })
  return kind === 'sick' ? sick : remove
}

/** What has become of the shift, and what was last done about its hours. */
const ShiftChange = ({ roster, shift, now }: ActProps) => <RosterChange roster={roster} span={shift} now={now} />

/** The person is sick, or the shift is taken out: either leaves a gap (O1). */
const DropForm = (props: ActProps & { readonly kind: 'sick' | 'remove' }) => {
  const text = useText()
  const form = useDropForm(props, props.kind)
  const label = text('roster.reason')
  return (
    <CommandForm
      form={form}
      changes={<ShiftChange {...props} />}
      labels={{ reason: label }}
      submitLabel={text(`roster.${props.kind}`)}
      submitGrave
      onCancel={props.onClose}
    >
      {props.kind === 'sick' && <Notice tone="urgent">{text('roster.sick.after')}</Notice>}
      <TextArea {...form.field('reason')} label={label} rows={2} maxLength={500} required />
    </CommandForm>
  )
}

/** A colleague is asked to take the shift, perhaps for one of the colleague's (O1). */
const SwapForm = (props: ActProps) => {
  const { roster, shift, now, onClose } = props
  const text = useText()
  const form = useCommandForm({
    form: 'onCall.swap',
    subjectId: shift.id,
    draft: false,
    version: shift.version,
    initial: { toPersonId: '', returnShiftId: '', text: '' },
    schema: () => import('@lih/domain/on-call/inputs').then((inputs) => inputs.askOnCallSwapInput),
    toInput: ({ returnShiftId, ...values }, { expectedVersion }) => ({
      ...values,
      shiftId: shift.id,
      expectedVersion,
      returnShiftId: returnShiftId === '' ? null : returnShiftId,
    }),
    document: AskOnCallSwapDocument,
    field: 'askOnCallSwap',
    onDone: onClose,
  })
  const { toPersonId } = form.values
  const labels = {
    toPersonId: text('roster.swap.to'),
    returnShiftId: text('roster.swap.return'),
    text: text('roster.swap.text'),
  }
  const colleagues = roster.members.filter(({ person }) => person.id !== shift.person.id)
  const theirs = roster.shifts.filter(
    (one) => one.person.id === toPersonId && one.status === 'PLANNED' && one.from > now,
  )
  const optionalText = text('roster.optional')
  return (
    <CommandForm
      form={form}
      changes={<ShiftChange {...props} />}
      labels={labels}
      submitLabel={text('roster.swap.ask')}
      onCancel={onClose}
    >
      <Select
        {...form.field('toPersonId')}
        value={toPersonId || null}
        label={labels.toPersonId}
        options={colleagues.map(({ person }) => ({ value: person.id, label: person.name }))}
      />
      {theirs.length > 0 && (
        <Select
          {...form.field('returnShiftId')}
          value={form.values.returnShiftId || null}
          label={labels.returnShiftId}
          optionalText={optionalText}
          placeholder={text('roster.swap.return.none')}
          options={theirs.map(({ id, from, to }) => ({
            value: id,
            label: spanText({ from, to }, now, text),
          }))}
        />
      )}
      <TextArea {...form.field('text')} label={labels.text} rows={2} maxLength={500} optionalText={optionalText} />
    </CommandForm>
  )
}

/** What the signed-in person may do with a shift as it stands now. */
const actsOn = ({ roster, shift, now }: ActProps): readonly Act[] => {
  if (shift.status !== 'PLANNED') return []
  const own = roster.ownPersonId === shift.person.id
  const ahead = shift.from > now
  return [
    ...(own && ahead ? (['swap'] as const) : []),
    ...((own || roster.mayPlan) && shift.to > now ? (['sick'] as const) : []),
    ...(roster.mayPlan && ahead ? (['remove'] as const) : []),
  ]
}

/** A shift, and what one may do with it. */
export const ShiftDialog = ({ opened, ...props }: ShiftProps) => {
  const { roster, now, onClose } = props
  const text = useText()
  const [act, setAct] = useState<Act | null>(null)
  // What others have made of it since it was opened; gone altogether, it stays as it was, and nothing can be done with it.
  const stored = roster.shifts.find(({ id }) => id === opened.id)
  const shift = stored ?? opened
  const acts = stored ? actsOn({ ...props, shift }) : []
  return (
    <Dialog open onClose={onClose} title={shift.person.name}>
      <p>{spanText(shift, now, text)}</p>
      <p>
        {text('roster.phone')} {formatPhone(shift.phone)}
      </p>
      {act === null && (
        <div className="u-wrap">
          {acts.map((one) => (
            <Button key={one} onPress={() => setAct(one)}>
              {text(`roster.${one}`)}
            </Button>
          ))}
        </div>
      )}
      {act !== null && (
        <Lasting possible={acts.includes(act)} stays>
          {act === 'swap' ? <SwapForm {...props} shift={shift} /> : <DropForm {...props} shift={shift} kind={act} />}
        </Lasting>
      )}
    </Dialog>
  )
}
