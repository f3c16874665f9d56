import { concernedKinds } from '@lih/domain/deviation/deviation'
import type { PlainDeviationEvent } from '@lih/domain/deviation/status'
import { ActOnDeviationDocument, DeviationUnitsDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { FailedChoices } from '@lih/portal-kit/live/FailedChoices.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import type { Deviation } from './deviation-view.ts'

type ActProps = {
  readonly deviation: Deviation
  readonly patientId: string
  readonly event: PlainDeviationEvent
  readonly onClose: () => void
}

const kinds = [...concernedKinds]

/** What is said with an act: the answer and its measures, why it is passed on and to whom, what more is asked (O3). */
export const ActForm = ({ deviation, patientId, event, onClose }: ActProps) => {
  const text = useText()
  const reroutes = event === 'REROUTE'
  const answers = event === 'ANSWER'
  const units = useLiveQuery(DeviationUnitsDocument, { variables: { kinds }, skip: !reroutes })
  const others = (units.data?.units ?? []).filter(
    ({ id }) => id !== deviation.fromUnit.id && id !== deviation.toUnit.id,
  )
  const form = useCommandForm({
    form: `deviation.${event}`,
    subjectId: deviation.id,
    patientId,
    version: deviation.version,
    initial: { text: '', measures: '', toUnitId: '' },
    schema: () => import('@lih/domain/deviation/inputs').then((inputs) => inputs.actOnDeviationInput),
    toInput: (values, { expectedVersion }) => ({
      patientId,
      deviationId: deviation.id,
      expectedVersion,
      event,
      text: values.text,
      measures: answers ? values.measures : null,
      toUnitId: reroutes && values.toUnitId !== '' ? values.toUnitId : null,
    }),
    document: ActOnDeviationDocument,
    field: 'actOnDeviation',
    onDone: onClose,
  })
  const labels = {
    text: text(`deviation.text.${event}`),
    measures: text('deviation.measures.label'),
    toUnitId: text('deviation.toUnit'),
  }
  return (
    <CommandForm
      form={form}
      labels={labels}
      submitLabel={text(`deviation.event.${event}`)}
      submitGrave={event === 'WITHDRAW'}
      onCancel={onClose}
    >
      {reroutes && (
        <>
          <Select
            {...form.field('toUnitId')}
            value={form.values.toUnitId || null}
            label={labels.toUnitId}
            placeholder={text('deviation.toUnit.choose')}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <FailedChoices query={units} />
        </>
      )}
      <TextArea {...form.field('text')} label={labels.text} rows={4} maxLength={4000} required />
      {answers && <TextArea {...form.field('measures')} label={labels.measures} rows={3} maxLength={4000} required />}
    </CommandForm>
  )
}
