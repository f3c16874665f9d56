import { budgetKinds, budgetPurposes } from '@lih/domain/budget/budget'
import { parseKronor } from '@lih/domain/money/kronor'
import { type BudgetQuery, EnterBudgetDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { formatMonth } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { UnitField } from '@lih/ui/field/UnitField.tsx'
import { useState } from 'react'

type Line = NonNullable<BudgetQuery['budget']>['lines'][number]
type BudgetFormProps = { readonly year: string; readonly lines: readonly Line[]; readonly onClose: () => void }

/** What stands where the amount goes: the server refuses when it is another one by then (G6). */
const seenIn = (lines: readonly Line[], purpose: string, kind: string, month: string): number | null => {
  const line = lines.find((one) => one.purpose === purpose)
  if (kind === 'BUDGET') return line?.budgetOre ?? null
  const found = line?.months.find((one) => one.month === month)
  return (kind === 'FORECAST' ? found?.forecastOre : found?.actualOre) ?? null
}

const one = <const Value extends string>(values: readonly [Value, ...Value[]], typed: string): Value =>
  values.find((value) => value === typed) ?? values[0]

/** An amount of the budget: a purpose's year, or a month's forecast or cost (R5). */
export const BudgetForm = ({ year, lines, onClose }: BudgetFormProps) => {
  const text = useText()
  const [begun] = useState(lines)
  const form = useCommandForm({
    form: 'budget.enter',
    subjectId: year,
    draft: false,
    initial: { purpose: 'HOME_VISITS', kind: 'BUDGET', month: `${year}-01`, amountOre: '', reference: '' },
    schema: () => import('@lih/domain/budget/inputs').then((inputs) => inputs.enterBudgetInput),
    toInput: ({ purpose, kind, month, amountOre, reference }) => ({
      purpose: one(budgetPurposes, purpose),
      kind: one(budgetKinds, kind),
      month,
      amountOre: parseKronor(amountOre) ?? Number.NaN,
      reference,
      seenOre: seenIn(begun, purpose, kind, month),
    }),
    document: EnterBudgetDocument,
    field: 'enterBudget',
    onDone: onClose,
  })
  const labels = {
    purpose: text('budget.purpose'),
    kind: text('budget.kind'),
    month: text('budget.month'),
    amountOre: text('budget.amount'),
    reference: text('budget.reference'),
  }
  const options = (values: readonly string[], of: (value: string) => string) =>
    values.map((value) => ({ value, label: of(value) }))
  const months = Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`)
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('budget.submit')} onCancel={onClose}>
      <div className="bu-fields">
        <Select
          {...form.field('purpose')}
          label={labels.purpose}
          options={options(budgetPurposes, (value) => text(`budget.purpose.${value}`))}
        />
        <Segmented
          {...form.field('kind')}
          label={labels.kind}
          options={options(budgetKinds, (value) => text(`budget.kind.${value}`))}
        />
        {form.values.kind !== 'BUDGET' && (
          <Select {...form.field('month')} label={labels.month} options={options(months, formatMonth)} />
        )}
        <UnitField {...form.field('amountOre')} label={labels.amountOre} unit="kr" decimals required />
        <TextField
          {...form.field('reference')}
          label={labels.reference}
          hint={text('budget.reference.hint')}
          maxLength={200}
          required
        />
      </div>
    </CommandForm>
  )
}
