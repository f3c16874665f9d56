/** A catalogue of texts by id, ICU message syntax. */
export type Messages = Readonly<Record<string, string>>
