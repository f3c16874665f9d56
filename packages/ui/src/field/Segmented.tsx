import { describedBy, type FieldProps, FieldShell, useFieldIds } from './FieldShell.tsx'

/** What a choice among a few words needs. */
export interface SegmentedProps extends FieldProps {
  options: readonly { value: string; label: string }[]
  value: string | null
  onChange: (value: string) => void
}

/** Two to four short choices side by side, made for a thumb. */
export const Segmented = (props: SegmentedProps) => {
  const ids = useFieldIds(props.id)
  return (
    <FieldShell ids={ids} kind="group" {...props}>
      <div
        className="u-seg"
        id={ids.control}
        role="radiogroup"
        aria-labelledby={ids.label}
        aria-describedby={describedBy(ids, props)}
        aria-required={props.required || undefined}
        aria-invalid={props.error ? true : undefined}
      >
        {props.options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={props.name ?? ids.control}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </FieldShell>
  )
}
