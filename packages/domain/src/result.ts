/** Why a command was not carried out. A value, never thrown: `code` has a text in the portals' catalogue. */
export type Refusal<Code extends string = string> = {
  readonly code: Code
  /** Where in the input the fault lies, e.g. `['effectiveAt']`; empty when it concerns the whole command. */
  readonly path: readonly string[]
  /** Values for the text: numbers, dates as `YYYY-MM-DD`, names. Never a personal identity number. */
  readonly params?: Readonly<Record<string, string | number>>
}

/** What a pure decision answers: the changes to be stored, or a refusal. */
export type Decision<Changes, Code extends string = string> =
  | { readonly ok: true; readonly changes: Changes }
  | { readonly ok: false; readonly refusal: Refusal<Code> }

export const decided = <Changes>(changes: Changes): { readonly ok: true; readonly changes: Changes } => ({
  ok: true,
  changes,
})

export const refused = <Code extends string>(
  code: Code,
  path: readonly string[] = [],
  params?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly refusal: Refusal<Code> } => ({
  ok: false,
  refusal: params === undefined ? { code, path } : { code, path, params },
})
