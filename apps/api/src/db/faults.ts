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

/** Somebody else has stored the same thing meanwhile, or it stands there already. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof postgres.PostgresError && error.code === '23505'

/** The database does not take a value: it is out of range (class 22) or against a rule (class 23). */
export const isDataFault = (error: unknown): boolean =>
  error instanceof postgres.PostgresError && /^2[23]/.test(error.code)
