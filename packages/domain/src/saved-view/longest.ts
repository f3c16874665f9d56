/** Longest name of a view, in characters: it stands on a chip above the list. */
export const longestViewName = 40
