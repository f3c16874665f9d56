import type { TypedDocumentNode } from '@apollo/client'
import type { Instant } from '@lih/domain/time/civil'
import type { CommandField, CommandInput, CommandVariables, Refusal } from '../command/useCommand.ts'
import type { FormValues } from './draft/draftContent.ts'
import type { FieldConflict } from './fieldConflicts.ts'
import type { FormSchema } from './schemaErrors.ts'

export type CommandFormOptions<
  Values extends FormValues,
  Data,
  Variables extends CommandVariables,
  Field extends CommandField<Data>,
> = {
  /** Name of the form, e.g. `handover.propose`: with the subject's id it names the draft. */
  readonly form: string
  readonly subjectId: string
  readonly patientId?: string
  readonly initial: Values
  /** Whether the server keeps a draft; no for forms of a single short field. */
  readonly draft?: boolean
  /** Version of the thing that is changed, as shown now. The form sends the one that its user saw, never one that came since. */
  readonly version?: number
  /** The form stands on the page without being opened: as long as nothing is written in it, it keeps up with the page. */
  readonly standsOpen?: boolean
  /** What the thing says now, in the fields that repeat it: stands against what is typed when somebody else has changed it. */
  readonly theirs?: Partial<Values>
  /** Schema of the whole input from the domain, fetched when first submitted. */
  readonly schema?: () => Promise<FormSchema>
  readonly toInput: (values: Values, seen: { readonly expectedVersion: number }) => CommandInput<Variables>
  readonly document: TypedDocumentNode<Data, Variables>
  readonly field: Field
  /** Which field an input path belongs to, when they are named differently. */
  readonly fieldOfPath?: (path: string) => string
  /** `commandId` names the act, for taking it back. */
  readonly onDone?: (payload: Data[Field], commandId: string) => void
}

/** What a field of `@lih/ui` takes. */
export type FieldBinding<Value> = {
  readonly id: string
  readonly name: string
  readonly value: Value
  readonly error: string | undefined
  // A method, because a choice field answers with one of its own options, which it types as text.
  onChange(value: Value): void
}

/** A form on its way to becoming a command. `CommandForm` shows all of it. */
export type CommandFormState<Values extends FormValues> = {
  readonly values: Values
  readonly set: <Name extends keyof Values & string>(name: Name, value: Values[Name]) => void
  readonly setAll: (some: Partial<Values>) => void
  readonly field: <Name extends keyof Values & string>(name: Name) => FieldBinding<Values[Name]>
  /** Element id of a field, or of a part of one: `fieldId('openActions.0.what')`. */
  readonly fieldId: (path: string) => string
  readonly errors: Readonly<Record<string, string>>
  readonly errorOf: (path: string) => string | undefined
  /** Refusals that concern no field. */
  readonly refusals: readonly Refusal[]
  readonly networkFailed: boolean
  readonly pending: boolean
  /** Never rejects. Nothing typed is lost, however it ends. */
  readonly submit: () => Promise<void>
  /** Counts refused submits: the error summary takes focus at each. */
  readonly refusedCount: number
  /** Somebody else changed the thing since this form was begun. */
  readonly conflict: boolean
  /** Field by field, what is typed here and what somebody else has stored. */
  readonly conflicts: readonly FieldConflict[]
  /** What is stored now, in the fields that repeat it. */
  readonly theirs: FormValues
  /** The user has read what is new, and goes on with the own text. */
  readonly acceptConflict: () => void
  readonly dirty: boolean
  /** What was typed last could not be saved as a draft; it is tried again. */
  readonly draftFailing: boolean
  /** Saves the draft now. */
  readonly flushDraft: () => Promise<void>
  readonly draftSavedAt: Instant | null
  /** The values come from a draft of an earlier visit. */
  readonly restored: boolean
  readonly loadingDraft: boolean
  /** Throws the text and its draft away. */
  readonly discard: () => void
  readonly hasUnsavedText: () => boolean
}
