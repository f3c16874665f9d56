/** What the record says when it has been asked and no interpreter is needed; null when it was never recorded. */
export const noInterpreter = 'none'

/** The language for which an interpreter (tolk) is needed; null when none is, or nothing is recorded. */
export const interpreterLanguage = (recorded: string | null | undefined): string | null =>
  recorded && recorded !== noInterpreter ? recorded : null
