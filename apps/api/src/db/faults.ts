import postgres from 'postgres'

const conflicts = ['23P01', '40001', '40P01']

/** Something else changed the same thing in the meantime: the caller shall look again and decide anew. */
export const isStale = (error: unknown): boolean => {
  if (!(error instanceof postgres.PostgresError)) return false
  const { code, constraint_name: constraint = '' } = error
  if (conflicts.includes(code)) return true
  if (code === '23505') return /one_open$|_version$|^responsibility_/.test(constraint)
  return code === '23503' && constraint === 'responsibility_no_gap'
}

/** An id or a number in a form that no row can have. */
export const isMalformed = (error: unknown): boolean =>
  error instanceof postgres.PostgresError && error.code === '22P02'
