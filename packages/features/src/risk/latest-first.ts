/** Decisions with the latest first. */
export const latestFirst = <Decision extends { readonly version: number }>(
  decisions: readonly Decision[],
): readonly Decision[] => [...decisions].sort((a, b) => b.version - a.version)
