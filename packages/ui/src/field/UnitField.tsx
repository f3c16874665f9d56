import { type FieldProps, useFieldIds } from './FieldShell.tsx'
import { TextField } from './TextField.tsx'

/** What a measured value needs. */
export interface UnitFieldProps extends FieldProps {
  /** As typed, with decimal comma; the domain parses it. */
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  /** Shown after the digits, such as “kg”. */
  unit: string
  decimals?: boolean
}

/** A number with its unit. It is text: nothing typed is rounded, stepped by a wheel or thrown away. */
export const UnitField = ({ unit, decimals, ...field }: UnitFieldProps) => {
  const { control } = useFieldIds(field.id)
  return (
    <TextField
      {...field}
      id={control}
      inputMode={decimals ? 'decimal' : 'numeric'}
      width="short"
      end={<span className="u-unit">{unit}</span>}
    />
  )
}
