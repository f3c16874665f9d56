import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import { classes } from '../text/classes.ts'
import { describedBy, type FieldProps, FieldShell, useFieldIds } from './FieldShell.tsx'

/** What a one-line field needs. */
export interface TextFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  type?: 'text' | 'search' | 'tel' | 'email' | 'password'
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search'
  autoComplete?: HTMLInputAutoCompleteAttribute
  placeholder?: string
  width?: 'short' | 'medium' | 'full'
  maxLength?: number
  /** Inside the frame, after the text: a unit, an icon. */
  end?: ReactNode
  autoFocus?: boolean
}

/** One line of text. */
export const TextField = (props: TextFieldProps) => {
  const { value, onChange, onBlur, type = 'text', width = 'full', end } = props
  const ids = useFieldIds(props.id)
  return (
    <FieldShell ids={ids} {...props}>
      <div className={classes('u-input', width !== 'full' && width)}>
        <input
          id={ids.control}
          name={props.name}
          type={type}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          inputMode={props.inputMode}
          autoComplete={props.autoComplete ?? 'off'}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          readOnly={props.readOnly}
          autoFocus={props.autoFocus}
          aria-required={props.required || undefined}
          aria-invalid={props.error ? true : undefined}
          aria-describedby={describedBy(ids, props)}
        />
        {end}
      </div>
    </FieldShell>
  )
}
