import { RadioGroup } from '@lih/ui/field/RadioGroup.tsx'
import { useText } from '../i18n/useText.ts'
import type { FieldChoice } from './useFieldChoices.ts'

interface ConflictFieldsProps {
  readonly fields: readonly FieldChoice[]
  readonly labels: Readonly<Record<string, string>>
  /** A value of a field in words. */
  readonly valueText: (name: string, value: unknown) => string
  readonly onChoose: (field: FieldChoice, side: 'mine' | 'theirs') => void
}

/** Mine and theirs, field by field, to choose between. */
export const ConflictFields = ({ fields, labels, valueText, onChoose }: ConflictFieldsProps) => {
  const text = useText()
  const inWords = (name: string, value: unknown) => valueText(name, value) || text('kit.conflict.empty')
  return (
    <div className="u-stack k-conflict">
      {fields.map((field) => {
        const { name, mine, theirs, side } = field
        return (
          <RadioGroup
            key={name}
            label={labels[name] ?? name}
            value={side}
            options={[
              { value: 'mine', label: text('kit.conflict.mine', { value: inWords(name, mine) }) },
              { value: 'theirs', label: text('kit.conflict.theirs', { value: inWords(name, theirs) }) },
            ]}
            onChange={(choice) => onChoose(field, choice === 'theirs' ? 'theirs' : 'mine')}
          />
        )
      })}
    </div>
  )
}
