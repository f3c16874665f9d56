import { useApolloClient, useQuery } from '@apollo/client/react'
import { DischargeStayDocument, DischargeUnitsDocument } from '@lih/graphql/documents'
import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { instantOfLocal, localDateTime } from '@lih/portal-kit/format/dates.ts'
import { municipalityName } from '@lih/portal-kit/format/organisation.ts'
import { formatName } from '@lih/portal-kit/format/person.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { FailedChoices } from '@lih/portal-kit/live/FailedChoices.tsx'
import { serverNow } from '@lih/portal-kit/session/serverClock.ts'
import { useToast } from '@lih/portal-kit/toast/useToast.ts'
import { compareText } from '@lih/portal-kit/worklist/sort-rows.ts'
import { Dialog } from '@lih/ui/dialog/Dialog.tsx'
import { DateTimeField } from '@lih/ui/field/DateTimeField.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { asksReceiver, type DischargePatient, dischargeEffect } from './discharge-effect.ts'
import { EffectNotice } from './EffectNotice.tsx'

type Stay = NonNullable<DischargePatient['stay']>

interface DischargeDialogProps {
  readonly patient: DischargePatient
  readonly stay: Stay
  readonly onClose: () => void
}

const useDischargeForm = ({ patient, stay, onClose }: DischargeDialogProps) => {
  const text = useText()
  const toast = useToast()
  const client = useApolloClient()
  return useCommandForm({
    form: 'stay.discharge',
    subjectId: stay.id,
    patientId: patient.id,
    draft: false,
    initial: { dischargedAt: localDateTime(serverNow()), receivingUnitId: '' },
    version: stay.version,
    schema: () => import('@lih/domain/stay/inputs').then((inputs) => inputs.dischargeStayInput),
    toInput: (values, { expectedVersion }) => ({
      patientId: patient.id,
      stayId: stay.id,
      expectedVersion,
      dischargedAt: values.dischargedAt === '' ? '' : instantOfLocal(values.dischargedAt),
      receivingUnitId: values.receivingUnitId || null,
    }),
    document: DischargeStayDocument,
    field: 'dischargeStay',
    onDone: () => {
      toast({ text: text('discharge.done') })
      onClose()
      // The strip, the timeline and the support all follow from the discharge.
      void client.refetchQueries({ include: 'active' })
    },
  })
}

/** Units that can take over, by municipality. */
const useUnitOptions = (skip: boolean) => {
  const query = useQuery(DischargeUnitsDocument, { skip })
  const units = (query.data?.units ?? [])
    .map((unit) => ({ value: unit.id, label: unit.name, group: municipalityName(unit.municipalityCode) }))
    .sort((a, b) => compareText(a.group, b.group) || compareText(a.label, b.label))
  return { units, query }
}

/** The patient has left the ward: when, what follows, and who takes over when nobody knows (M3, M5). */
export const DischargeDialog = (props: DischargeDialogProps) => {
  const { patient, stay, onClose } = props
  const text = useText()
  const { when } = useFormats()
  const form = useDischargeForm(props)
  const effect = dischargeEffect(patient)
  const asks = asksReceiver(effect)
  const { units, query } = useUnitOptions(!asks)
  const chosen = units.find((unit) => unit.value === form.values.receivingUnitId)?.label
  return (
    <Dialog
      open
      onClose={onClose}
      title={text('discharge.dialog', { name: formatName(patient) })}
      dismissable={!form.dirty}
    >
      <CommandForm
        form={form}
        changes={
          stay.dischargedAt && (
            <ChangedTo state={text('discharge.left.at', { when: when(stay.dischargedAt), nights: stay.nights })} />
          )
        }
        labels={{ dischargedAt: text('discharge.at'), receivingUnitId: text('discharge.unit') }}
        submitLabel={text('discharge.submit')}
        onCancel={onClose}
      >
        <EffectNotice effect={effect} chosen={chosen} day={form.values.dischargedAt.slice(0, 10) || undefined} />
        <DateTimeField
          {...form.field('dischargedAt')}
          label={text('discharge.at')}
          hint={text('discharge.atHint')}
          min={localDateTime(stay.admittedAt)}
          max={localDateTime(serverNow())}
          required
        />
        {asks && (
          <Select
            {...form.field('receivingUnitId')}
            value={form.values.receivingUnitId || null}
            label={text('discharge.unit')}
            hint={text('discharge.unitHint')}
            options={units}
            required
          />
        )}
        <FailedChoices query={query} />
      </CommandForm>
    </Dialog>
  )
}
