import { type ReactNode, useId } from 'react'
import { Icon } from '../icon/Icon.tsx'
import { classes } from '../text/classes.ts'
import { WholeNumbers } from '../text/WholeNumbers.tsx'

/** What every field has. */
export interface FieldProps {
  /** Id of the control itself; the error summary leads to it. */
  id?: string
  name?: string
  label: ReactNode
  /** Keeps the label for screen readers only, when a heading beside says the same. */
  hideLabel?: boolean
  hint?: ReactNode
  /** Where a prefilled value came from (“Hämtat från utskrivningsmeddelandet 16 nov”). */
  source?: ReactNode
  error?: string | undefined
  required?: boolean
  /** Word after the label when nothing has to be filled in, such as “frivilligt”. */
  optionalText?: string
  readOnly?: boolean
}

/** Ids of the parts of one field. */
export interface FieldIds {
  control: string
  label: string
  hint: string
  source: string
  error: string
}

/** The ids that tie label, hint, source and error to the control. */
export const useFieldIds = (id?: string): FieldIds => {
  const own = useId()
  const control = id ?? own
  return {
    control,
    label: `${control}-label`,
    hint: `${control}-hint`,
    source: `${control}-source`,
    error: `${control}-error`,
  }
}

/** Value of `aria-describedby`: the error first, then hint and source. */
export const describedBy = (ids: FieldIds, field: Pick<FieldProps, 'error' | 'hint' | 'source'>): string | undefined =>
  [field.error && ids.error, field.hint && ids.hint, field.source && ids.source].filter(Boolean).join(' ') || undefined

/** Puts focus on the first thing inside an element that can take it. */
export const focusInside = (element: HTMLElement | null): void => {
  if (!element) return
  const inner = element.matches('input, textarea, select, button, a[href], [tabindex]')
    ? element
    : (element.querySelector<HTMLElement>('input:checked') ??
      element.querySelector<HTMLElement>('input, textarea, select, [tabindex="0"], button, a[href]'))
  inner?.focus()
}

/** What the shell needs besides the field's own words. */
export interface FieldShellProps
  extends Pick<FieldProps, 'label' | 'hideLabel' | 'hint' | 'source' | 'error' | 'optionalText'> {
  ids: FieldIds
  /** `label` for one native control, `group` when several parts share the label through `aria-labelledby`. */
  kind?: 'label' | 'group'
  className?: string
  children: ReactNode
}

/** Label, error, control, hint and source, the same around every control. */
export const FieldShell = ({ ids, kind = 'label', className, children, ...field }: FieldShellProps) => {
  const labelClass = classes('u-flabel', field.hideLabel && 'u-vh')
  const text = (
    <>
      {field.label}
      {field.optionalText && <span className="u-optional"> ({field.optionalText})</span>}
    </>
  )
  return (
    <div className={classes('u-field', field.error && 'bad', className)}>
      {kind === 'label' ? (
        <label className={labelClass} id={ids.label} htmlFor={ids.control}>
          {text}
        </label>
      ) : (
        <span className={labelClass} id={ids.label}>
          {text}
        </span>
      )}
      {field.error && (
        <span className="u-err" id={ids.error}>
          <Icon name="s-over" />
          <span>
            <WholeNumbers>{field.error}</WholeNumbers>
          </span>
        </span>
      )}
      {children}
      {field.hint && (
        <span className="u-hint" id={ids.hint}>
          {field.hint}
        </span>
      )}
      {field.source && (
        <span className="u-source" id={ids.source}>
          {field.source}
        </span>
      )}
    </div>
  )
}
