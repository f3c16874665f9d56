import { RadioGroup } from '@lih/ui/field/RadioGroup.tsx'
import { useState } from 'react'
import { useText } from '../i18n/useText.ts'
import type { FormValues } from './draft/draftContent.ts'
import type { FieldConflict } from './fieldConflicts.ts'

interface ConflictFieldsProps {
  readonly conflicts: readonly FieldConflict[]
  /** What is typed now. */
  readonly values: FormValues
  readonly labels: Readonly<Record<string, string>>
  /** A value of a field in words. */
  readonly valueText: (name: string, value: unknown) => string
  readonly onChoose: (name: string, value: unknown) => void
}

/** Mine and theirs, field by field, to choose between. What I had written stays to be chosen again, whatever is chosen. */
export const ConflictFields = ({ conflicts, values, labels, valueText, onChoose }: ConflictFieldsProps) => {
  const text = useText()
  // A field stays in the list when it has been settled; mine is kept from when theirs was chosen.
  const [found, setFound] = useState(conflicts)
  const [kept, setKept] = useState<FormValues>({})
  const fresh = conflicts.filter(({ name }) => !found.some((one) => one.name === name))
  if (fresh.length > 0) setFound([...found, ...fresh])
  const inWords = (name: string, value: unknown) => valueText(name, value) || text('kit.conflict.empty')
  const choose = (name: string, theirs: unknown, choice: string) => {
    const { [name]: mine, ...others } = kept
    if (choice === 'theirs') setKept({ ...kept, [name]: values[name] })
    else setKept(others)
    onChoose(name, choice === 'theirs' ? theirs : mine)
  }
  return (
    <div className="u-stack k-conflict">
      {found.map(({ name, theirs }) => {
        const settled = Object.hasOwn(kept, name)
        const mine = settled ? kept[name] : values[name]
        return (
          <RadioGroup
            key={name}
            label={labels[name] ?? name}
            value={settled ? 'theirs' : 'mine'}
            options={[
              { value: 'mine', label: text('kit.conflict.mine', { value: inWords(name, mine) }) },
              { value: 'theirs', label: text('kit.conflict.theirs', { value: inWords(name, theirs) }) },
            ]}
            onChange={(choice) => {
              if ((choice === 'theirs') !== settled) choose(name, theirs, choice)
            }}
          />
        )
      })}
    </div>
  )
}
