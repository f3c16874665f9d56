import { useLayoutEffect, useRef } from 'react'
import { classes } from '../text/classes.ts'
import { useUiWords } from '../words/ui-words.ts'
import { describedBy, type FieldProps, FieldShell, useFieldIds } from './FieldShell.tsx'

/** What a field of several lines needs. */
export interface TextAreaProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  /** Least number of lines; it grows with the text. */
  rows?: number
  /** Longest allowed text. The field never cuts: too long is said, and refused by the form. */
  maxLength?: number
  /** Words for what is left; negative when too long. */
  leftText?: (left: number) => string
  placeholder?: string
}

const COUNT_FROM = 0.8

const growsByItself = (): boolean => CSS.supports('field-sizing', 'content')

/** Several lines of text; grows with what is written and counts near the limit. */
export const TextArea = (props: TextAreaProps) => {
  const words = useUiWords()
  const { value, onChange, onBlur, rows = 2, maxLength, leftText = words.charactersLeft } = props
  const ids = useFieldIds(props.id)
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const element = area.current
    if (!element || growsByItself()) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight + 2}px`
  }, [value])
  const left = maxLength === undefined ? undefined : maxLength - value.length
  const counts = left !== undefined && maxLength !== undefined && value.length >= maxLength * COUNT_FROM
  return (
    <FieldShell ids={ids} {...props}>
      <textarea
        ref={area}
        id={ids.control}
        name={props.name}
        className="u-input u-area"
        rows={rows}
        style={{ minHeight: `calc(${rows}lh + 16px)` }}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        placeholder={props.placeholder}
        readOnly={props.readOnly}
        aria-required={props.required || undefined}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={describedBy(ids, props)}
      />
      {counts && (
        <span className={classes('u-left', left < 0 && 'over')} role="status">
          {leftText(left)}
        </span>
      )}
    </FieldShell>
  )
}
