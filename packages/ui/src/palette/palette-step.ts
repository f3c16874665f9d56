/** The thing `by` places after the one that is active; the ends do not wrap. Nothing among nothing. */
export const stepped = <Item>(items: readonly Item[], active: Item | undefined, by: number): Item | undefined => {
  const at = active === undefined ? 0 : items.indexOf(active)
  return items[Math.min(Math.max(at + by, 0), items.length - 1)]
}
