import { medicineChanges } from '@lih/domain/medication-review/kinds'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { type ChangeValue, emptyChange } from './review-values.ts'

type Binding = {
  /** Element id of a part: `fieldId('changes.0.medicine')`. */
  readonly fieldId: (path: string) => string
  readonly errorOf: (path: string) => string | undefined
}
type EditorProps = Binding & {
  readonly changes: readonly ChangeValue[]
  readonly onChange: (changes: readonly ChangeValue[]) => void
}
type RowProps = Binding & {
  readonly value: ChangeValue
  readonly index: number
  readonly onEdit: (part: Partial<ChangeValue>) => void
  readonly onRemove: () => void
}

const Row = ({ value, index, onEdit, onRemove, fieldId, errorOf }: RowProps) => {
  const text = useText()
  const number = index + 1
  const part = (name: keyof ChangeValue) => {
    const path = `changes.${index}.${name}`
    return { id: fieldId(path), error: errorOf(path), value: value[name] }
  }
  return (
    <li className="mr-change">
      <TextField
        {...part('medicine')}
        label={text('medicationReview.medicine.row', { number })}
        maxLength={200}
        onChange={(medicine) => onEdit({ medicine })}
      />
      <Select
        {...part('change')}
        label={text('medicationReview.change')}
        options={medicineChanges.map((one) => ({ value: one, label: text(`medicationReview.change.${one}`) }))}
        onChange={(change) => onEdit({ change })}
      />
      <TextField
        {...part('reason')}
        label={text('medicationReview.reason')}
        maxLength={500}
        onChange={(reason) => onEdit({ reason })}
      />
      <div>
        <Button small kind="plain" icon="x" onPress={onRemove}>
          {text('medicationReview.change.remove', { number })}
        </Button>
      </div>
    </li>
  )
}

/** What the review did with each medicine, as it is typed: medicine, change, reason (V3). */
export const ChangesEditor = ({ changes, onChange, ...binding }: EditorProps) => {
  const text = useText()
  return (
    <fieldset className="mr-changes">
      <legend>{text('medicationReview.changes')}</legend>
      <ul className="mr-list">
        {changes.map((value, index) => (
          <Row
            // Rows have no identity but their place, and hold no state of their own.
            key={index}
            {...binding}
            value={value}
            index={index}
            onEdit={(part) => onChange(changes.map((old, at) => (at === index ? { ...old, ...part } : old)))}
            onRemove={() => onChange(changes.filter((_, at) => at !== index))}
          />
        ))}
      </ul>
      <div>
        <Button small icon="plus" onPress={() => onChange([...changes, emptyChange])}>
          {text('medicationReview.change.add')}
        </Button>
      </div>
    </fieldset>
  )
}
