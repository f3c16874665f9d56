/**
 * A message without what may be personal: quoted text, values in parentheses, and runs of six digits or more. PostgreSQL
 * and the parsers repeat the offending value in their messages, and that may be a personal number or a name.
 */
export const scrubbed = (message: string): string =>
  message
    .replace(/"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”/g, '…')
    .replace(/=\([^)]*\)/g, '=(…)')
    .replace(/\d{6,}[-+ ]?[0-9A-Z]*/g, '…')
    .slice(0, 500)

type Coded = { readonly code?: unknown; readonly constraint_name?: unknown; readonly table_name?: unknown }

/** What may be logged of a fault: its kind, where it was thrown, and its message without values. */
export const faultForLog = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { kind: typeof error }
  const { code, constraint_name: constraint, table_name: table } = error as Coded
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const cause = error.cause === undefined ? undefined : faultForLog(error.cause)
  return {
    kind: error.name,
    message: scrubbed(error.message),
    code,
    constraint,
    table,
    at: frames.slice(0, 8).map((line) => line.trim()),
    cause,
  }
}
