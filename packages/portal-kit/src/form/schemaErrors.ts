import { say } from '../i18n/language.ts'
import { isKnownCode, refusalText } from '../refusal/refusal-text.ts'

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
  say(origin === 'string' ? 'format.issue.longest' : 'format.issue.most', { most: String(maximum) })

const tooSmall = ({ origin, minimum }: SchemaIssue): string => {
  if (origin === 'string' && Number(minimum) <= 1) return say('format.issue.missing')
  if (origin === 'array') return say('format.issue.atLeastOne')
  return say(origin === 'string' ? 'format.issue.shortest' : 'format.issue.least', { least: String(minimum) })
}

/** A text for one issue, in the language that is shown. A message that is a refusal code takes the text of that code. */
export const issueText = (issue: SchemaIssue): string => {
  if (isKnownCode(issue.message)) return refusalText(issue.message, issue.params)
  switch (issue.code) {
    case 'too_big':
      return tooBig(issue)
    case 'too_small':
      return tooSmall(issue)
    case 'invalid_type':
      return say('format.issue.missing')
    case 'invalid_value':
      return say('format.issue.choose')
    default:
      return say('format.issue.other')
  }
}

/** The path as one text, `openActions.0.what`. */
export const pathKey = (path: readonly PropertyKey[]): string => path.map(String).join('.')
