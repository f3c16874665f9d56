/** Who sends when nobody says: the region's record system. */
export const defaultSource = 'journal'

/** Whether a text can name a source: a–z, digits and hyphens, at most 40 characters. */
export const isSource = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,39}$/.test(text)
