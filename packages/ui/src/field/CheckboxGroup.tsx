import { Choice, type ChoiceOption } from './Choice.tsx'
import { describedBy, type FieldProps, FieldShell, useFieldIds } from './FieldShell.tsx'

/** What a choice of any number needs. */
export interface CheckboxGroupProps extends FieldProps {
  options: readonly ChoiceOption[]
  value: readonly string[]
  onChange: (value: string[]) => void
}

/** Any number of several, in the order of the options. */
export const CheckboxGroup = (props: CheckboxGroupProps) => {
  const ids = useFieldIds(props.id)
  const choose = (value: string, checked: boolean) =>
    props.onChange(
      props.options
        .map((option) => option.value)
        .filter((each) => (each === value ? checked : props.value.includes(each))),
    )
  return (
    <FieldShell ids={ids} kind="group" {...props}>
      <div
        className="u-choices"
        id={ids.control}
        role="group"
        aria-labelledby={ids.label}
        aria-describedby={describedBy(ids, props)}
      >
        {props.options.map((option) => (
          <Choice
            key={option.value}
            type="checkbox"
            name={props.name ?? ids.control}
            {...option}
            checked={props.value.includes(option.value)}
            invalid={props.error !== undefined}
            onChange={(checked) => choose(option.value, checked)}
          />
        ))}
      </div>
    </FieldShell>
  )
}
