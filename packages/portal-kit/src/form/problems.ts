import type { Refusal } from '../command/useCommand.ts'
import { refusalText } from '../refusal/refusal-text.ts'
import { issueText, pathKey, type SchemaIssue } from './schemaErrors.ts'

/** What is wrong with a form: texts by field, and refusals that concern the whole. */
export type Problems = { readonly byField: Readonly<Record<string, string>>; readonly general: readonly Refusal[] }

export const noProblems: Problems = { byField: {}, general: [] }

/** Which fields the form has, and where an input path belongs. */
export type Placing = { readonly fields: readonly string[]; readonly fieldOfPath: (path: string) => string }

const known = (key: string, fields: readonly string[]): boolean =>
  key !== '' && fields.includes(key.split('.')[0] ?? key)

/** The first text for each field wins: it is what must be mended first. The fields stay in the order they came in. */
const collected = (entries: readonly (readonly [string, string])[]): Record<string, string> => {
  const byField: Record<string, string> = {}
  for (const [field, text] of entries) byField[field] ??= text
  return byField
}

/** From the schema. An issue at a path without a field is a fault of the form, and shown as a general refusal. */
export const problemsOfIssues = (issues: readonly SchemaIssue[], { fields, fieldOfPath }: Placing): Problems => {
  const placed = issues.map((issue) => [fieldOfPath(pathKey(issue.path)), issue] as const)
  return {
    byField: collected(placed.filter(([key]) => known(key, fields)).map(([key, issue]) => [key, issueText(issue)])),
    general: placed
      .filter(([key]) => !known(key, fields))
      .map(([, issue]) => ({ code: issue.message, path: issue.path.map(String) })),
  }
}

/** From the server's refusals. */
export const problemsOfRefusals = (refusals: readonly Refusal[], { fields, fieldOfPath }: Placing): Problems => {
  const placed = refusals.map((refusal) => [fieldOfPath(pathKey(refusal.path)), refusal] as const)
  return {
    byField: collected(
      placed.filter(([key]) => known(key, fields)).map(([key, { code, params }]) => [key, refusalText(code, params)]),
    ),
    general: placed.filter(([key]) => !known(key, fields)).map(([, refusal]) => refusal),
  }
}

/** Without what concerned a field that has been edited since. */
export const withoutField = (problems: Problems, field: string): Problems => ({
  ...problems,
  byField: Object.fromEntries(
    Object.entries(problems.byField).filter(([key]) => key !== field && !key.startsWith(`${field}.`)),
  ),
})
