/** A catalogue of texts by id, ICU message syntax. */
export type Messages = Readonly<Record<string, string>>

/** The same catalogue in another language: every id, and no other. `{ … } as const satisfies Translation<typeof xSv>`. */
export type Translation<Catalogue extends Messages> = { readonly [Id in keyof Catalogue]: string }

/**
 * All catalogues as one.
 *
 * @throws when two of them claim the same id: a fault of the build, found when they are first used
 */
export const joinMessages = (...catalogues: readonly Messages[]): Record<string, string> => {
  const joined: Record<string, string> = {}
  for (const catalogue of catalogues) {
    const twice = Object.keys(catalogue).filter((id) => Object.hasOwn(joined, id))
    if (twice.length > 0) throw new Error(`Texts named twice: ${twice.join(', ')}`)
    Object.assign(joined, catalogue)
  }
  return joined
}
