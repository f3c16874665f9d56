import { Choice, type ChoiceOption } from './Choice.tsx'
import { describedBy, type FieldProps, FieldShell, useFieldIds } from './FieldShell.tsx'

/** What a choice of one needs. */
export interface RadioGroupProps extends FieldProps {
  options: readonly ChoiceOption[]
  value: string | null
  onChange: (value: string) => void
}

/** One of several, each on its own line. */
export const RadioGroup = (props: RadioGroupProps) => {
  const ids = useFieldIds(props.id)
  return (
    <FieldShell ids={ids} kind="group" {...props}>
      <div
        className="u-choices"
        id={ids.control}
        role="radiogroup"
        aria-labelledby={ids.label}
        aria-describedby={describedBy(ids, props)}
        aria-required={props.required || undefined}
        aria-invalid={props.error ? true : undefined}
      >
        {props.options.map((option) => (
          <Choice
            key={option.value}
            type="radio"
            name={props.name ?? ids.control}
            {...option}
            checked={option.value === props.value}
            onChange={() => props.onChange(option.value)}
          />
        ))}
      </div>
    </FieldShell>
  )
}
