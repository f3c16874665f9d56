import { isKnownCode, refusalText } from '../refusal/texts.ts'

/** The part of a zod issue that is read here. */
export type SchemaIssue = {
  readonly code?: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly maximum?: unknown
  readonly minimum?: unknown
  readonly origin?: string
  readonly params?: unknown
}

/** A zod schema as the form needs it; the library itself stays in the form's own chunk. */
export type FormSchema = {
  readonly safeParse: (
    value: unknown,
  ) =>
    | { readonly success: true }
    | { readonly success: false; readonly error: { readonly issues: readonly SchemaIssue[] } }
}

const tooBig = ({ origin, maximum }: SchemaIssue): string =>
  origin === 'string' ? `Skriv högst ${String(maximum)} tecken.` : `Högst ${String(maximum)}.`

const tooSmall = ({ origin, minimum }: SchemaIssue): string => {
  if (origin === 'string' && Number(minimum) <= 1) return 'Fyll i.'
  if (origin === 'string') return `Skriv minst ${String(minimum)} tecken.`
  return origin === 'array' ? 'Lägg till minst en.' : `Minst ${String(minimum)}.`
}

/** A Swedish text for one issue. A message that is a refusal code takes the text of that code. */
export const issueText = (issue: SchemaIssue): string => {
  if (isKnownCode(issue.message)) return refusalText(issue.message, issue.params)
  switch (issue.code) {
    case 'too_big':
      return tooBig(issue)
    case 'too_small':
      return tooSmall(issue)
    case 'invalid_type':
      return 'Fyll i.'
    case 'invalid_value':
      return 'Välj.'
    default:
      return 'Kontrollera uppgiften.'
  }
}

/** The path as one text, `openActions.0.what`. */
export const pathKey = (path: readonly PropertyKey[]): string => path.map(String).join('.')
