import { Button } from '@lih/ui/button/Button.tsx'
import { ErrorSummary } from '@lih/ui/field/ErrorSummary.tsx'
import { FormActions } from '@lih/ui/field/FormActions.tsx'
import type { IconName } from '@lih/ui/icon/icon-names.ts'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { type FormEvent, type ReactNode, useId, useRef } from 'react'
import { FormattedMessage } from 'react-intl'
import { CommandProblem } from '../command/CommandProblem.tsx'
import { useText } from '../i18n/useText.ts'
import { ConflictFields } from './ConflictFields.tsx'
import { ConflictNotice } from './ConflictNotice.tsx'
import { DraftLine } from './DraftLine.tsx'
import type { FormValues } from './draft/draftContent.ts'
import type { CommandFormState } from './form-types.ts'
import { useLasting } from './Lasting.tsx'
import { LeaveGuard } from './LeaveGuard.tsx'
import { useFieldChoices } from './useFieldChoices.ts'
import { useFormFocus } from './useFormFocus.ts'
import './form.css'

interface CommandFormProps<Values extends FormValues> {
  readonly form: CommandFormState<Values>
  /** Names of the fields for the error summary, by field or by path. */
  readonly labels: Readonly<Record<string, string>>
  /** Verb and object: “Föreslå överlämning”. */
  readonly submitLabel: string
  readonly submitIcon?: IconName
  readonly submitGrave?: boolean
  /** One of several forms on the page: no filled button. */
  readonly submitQuiet?: boolean
  /** Why it cannot be sent now, by the server's word. */
  readonly submitWhyNot?: ReactNode
  /** Further buttons, after the main one. */
  readonly secondary?: ReactNode
  readonly onCancel?: () => void
  /** A value of a field in words, for choosing between mine and theirs. */
  readonly valueText?: (name: string, value: unknown) => string
  /** What is new when somebody else has changed the thing. */
  readonly changes?: ReactNode
  /** Where the buttons stand at the window's edge on a phone. */
  readonly sticky?: boolean
  readonly children: ReactNode
}

const plainText = (_name: string, value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** The label of a field or of its part: `openActions.0.what` falls back to that of `openActions`. */
const labelOf = (labels: Readonly<Record<string, string>>, path: string): string =>
  labels[path] ?? labels[path.replace(/\.\d+\./, '.')] ?? labels[path.split('.')[0] ?? path] ?? ''

/** The errors in the order of the fields, which is that of their labels. */
const inOrder = (labels: Readonly<Record<string, string>>, errors: Readonly<Record<string, string>>) => {
  const names = Object.keys(labels)
  const placeOf = (path: string): number => {
    const place = names.findIndex((name) => path === name || path.startsWith(`${name}.`))
    return place < 0 ? names.length : place
  }
  return Object.entries(errors).toSorted(([one], [other]) => placeOf(one) - placeOf(other))
}

/** The frame of every form: draft, errors with focus, refusals, lost network, conflict, leaving, and its buttons. */
export const CommandForm = <Values extends FormValues>(props: CommandFormProps<Values>) => {
  const { form, labels } = props
  const text = useText()
  const possible = useLasting(form.dirty)
  const element = useRef<HTMLFormElement>(null)
  useFormFocus(element, !form.loadingDraft)
  if (form.loadingDraft) return <Skeleton lines={6} />
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (possible && !form.conflict && !props.submitWhyNot) void form.submit()
  }
  const errors = inOrder(labels, form.errors).map(([path, error]) => {
    const label = labelOf(labels, path)
    return { fieldId: form.fieldId(path), text: label ? `${label}: ${error}` : error }
  })
  return (
    <form ref={element} className="k-form" noValidate onSubmit={onSubmit}>
      <LeaveGuard hasUnsavedText={form.hasUnsavedText} flush={form.flushDraft} />
      {errors.length > 0 && (
        <ErrorSummary
          title={text('kit.form.errors', { count: errors.length })}
          errors={errors}
          focusKey={form.refusedCount}
        />
      )}
      <DraftLine form={form} />
      {props.children}
      <FormEnd {...props} possible={possible} />
    </form>
  )
}

const FormEnd = <Values extends FormValues>(props: CommandFormProps<Values> & { readonly possible: boolean }) => {
  const { form } = props
  const conflictId = useId()
  const choices = useFieldChoices(form)
  // While one's own command is on its way the page may already show what came of it.
  const over = !props.possible && !form.pending
  const close = () => {
    form.discard()
    props.onCancel?.()
  }
  return (
    <>
      {(form.conflict || over) && (
        <ConflictNotice
          id={conflictId}
          changes={props.changes}
          fields={
            choices.fields.length > 0 && (
              <ConflictFields
                fields={choices.fields}
                labels={props.labels}
                valueText={props.valueText ?? plainText}
                onChoose={choices.choose}
              />
            )
          }
          left={choices.left}
          onAccept={() => {
            choices.forget()
            form.acceptConflict()
          }}
          onClose={over ? close : undefined}
        />
      )}
      <CommandProblem refusals={form.refusals} networkFailed={form.networkFailed} onRetry={() => void form.submit()} />
      <FormActions sticky={props.sticky}>
        <Button
          kind={props.submitGrave ? 'grave' : props.submitQuiet ? 'quiet' : 'main'}
          type="submit"
          icon={props.submitIcon}
          pending={form.pending}
          whyNot={props.submitWhyNot}
          whyNotId={form.conflict || over ? conflictId : undefined}
        >
          {props.submitLabel}
        </Button>
        {props.secondary}
        {props.onCancel && (
          <Button onPress={props.onCancel}>
            <FormattedMessage id="kit.cancel" />
          </Button>
        )}
      </FormActions>
    </>
  )
}
