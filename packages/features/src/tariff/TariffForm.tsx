import { DecideTariffDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { UnitField } from '@lih/ui/field/UnitField.tsx'
import type { ReactNode } from 'react'
import { beginFrom, inputOf, type ShownTariff, type TariffValues, type Terms, termsOf } from './tariff-values.ts'

type Labels = Readonly<Record<keyof TariffValues, string>>

const useLabels = (): Labels => {
  const text = useText()
  return {
    validFrom: text('tariff.from'),
    decisionReference: text('tariff.reference'),
    homeVisitOre: text('tariff.homeVisit'),
    distanceSharePercent: text('tariff.share'),
    tenPlacesOre: text('tariff.places'),
    tenShortStayPlacesOre: text('tariff.shortStay'),
    period: text('tariff.period'),
    upliftIncluded: text('tariff.uplift'),
    placeRounding: text('tariff.rounding'),
  }
}

const useForm = (latest: ShownTariff | undefined, onDone: () => void) =>
  useCommandForm({
    form: 'tariff.decide',
    subjectId: useMe().assignment.unit.id,
    initial: beginFrom(latest),
    schema: () => import('@lih/domain/tariff/inputs').then((inputs) => inputs.decideTariffInput),
    toInput: inputOf,
    document: DecideTariffDocument,
    field: 'decideTariff',
    onDone,
  })

type FormState = ReturnType<typeof useForm>

const Fields = ({ form, labels }: { readonly form: FormState; readonly labels: Labels }) => {
  const text = useText()
  const choice = (name: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: text(`${name}.${value}`) }))
  const kronor = (name: 'homeVisitOre' | 'tenPlacesOre' | 'tenShortStayPlacesOre') => (
    <UnitField {...form.field(name)} label={labels[name]} unit="kr" decimals required />
  )
  return (
    <div className="ta-fields">
      <DateField {...form.field('validFrom')} label={labels.validFrom} required />
      <TextField
        {...form.field('decisionReference')}
        label={labels.decisionReference}
        hint={text('tariff.reference.hint')}
        maxLength={200}
        required
      />
      {kronor('homeVisitOre')}
      <UnitField {...form.field('distanceSharePercent')} label={labels.distanceSharePercent} unit="%" required />
      {kronor('tenPlacesOre')}
      {kronor('tenShortStayPlacesOre')}
      <Segmented {...form.field('period')} label={labels.period} options={choice('tariff.period', ['YEAR', 'MONTH'])} />
      <Segmented
        {...form.field('upliftIncluded')}
        label={labels.upliftIncluded}
        hint={text('tariff.uplift.hint')}
        options={choice('tariff.uplift', ['yes', 'no'])}
      />
      <Segmented
        {...form.field('placeRounding')}
        label={labels.placeRounding}
        options={choice('tariff.rounding', ['EXACT_TENTHS', 'STARTED_TEN'])}
      />
    </div>
  )
}

type TariffFormProps = {
  readonly latest: ShownTariff | undefined
  readonly onClose: () => void
  /** What stands beside: the comparison, by what is typed now. */
  readonly beside: (terms: Terms) => ReactNode
}

/** A new tariff, beginning with the latest one; compared as it is written, before it takes effect (R3). */
export const TariffForm = ({ latest, onClose, beside }: TariffFormProps) => {
  const text = useText()
  const labels = useLabels()
  const form = useForm(latest, onClose)
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('tariff.submit')} onCancel={onClose}>
      <Fields form={form} labels={labels} />
      {beside(termsOf(form.values))}
    </CommandForm>
  )
}
