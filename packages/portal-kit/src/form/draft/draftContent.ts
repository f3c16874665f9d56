/** Values of a form: JSON only, so that a draft keeps them whole. */
export type FormValues = Readonly<Record<string, unknown>>

/** What a draft holds: the values, and the version of the thing that their writer saw. */
export type DraftContent = { readonly values: FormValues; readonly seen: number | null }

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value)
const isRecord = (value: unknown): value is FormValues => kindOf(value) === 'object'

const fits = (initial: unknown, kept: unknown): boolean =>
  kindOf(initial) === kindOf(kept) || initial === null || kept === null

/**
 * The values to continue with: those of the draft that still fit the form, the form's own for the rest. A form may have
 * changed since the draft was saved.
 */
export const restoredValues = <Values extends FormValues>(initial: Values, content: unknown): Values => {
  const kept = isRecord(content) && isRecord(content['values']) ? content['values'] : {}
  const usable = Object.entries(kept).filter(([name, value]) => name in initial && fits(initial[name], value))
  return { ...initial, ...Object.fromEntries(usable) }
}

/** The version that the draft's writer saw; null when the form has none. */
export const restoredVersion = (content: unknown): number | null =>
  isRecord(content) && typeof content['seen'] === 'number' ? content['seen'] : null
