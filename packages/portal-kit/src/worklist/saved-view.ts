/** One parameter of a list's address. */
export interface ViewParam {
  readonly name: string
  readonly value: string
}

const inOrder = (params: readonly ViewParam[]): string =>
  params
    .map(({ name, value }) => `${name}=${value}`)
    .sort()
    .join('&')

/** Whether two addresses show the same, whatever the order of their parameters. */
export const sameView = (a: readonly ViewParam[], b: readonly ViewParam[]): boolean => inOrder(a) === inOrder(b)

/** The address of a view, from that of its list. */
export const viewHref = (path: string, params: readonly ViewParam[]): string =>
  params.length === 0
    ? path
    : `${path}?${new URLSearchParams(params.map(({ name, value }) => [name, value])).toString()}`

/** A name for a copy that none of one's own has: the same, or with a number after it. */
export const nameOfCopy = (name: string, own: readonly string[], longest: number): string => {
  const taken = new Set(own.map((each) => each.toLocaleLowerCase('sv-SE')))
  const numbered = (number: number): string => `${name.slice(0, longest - `${number}`.length - 1)} ${number}`
  let copy = name
  for (let number = 2; taken.has(copy.toLocaleLowerCase('sv-SE')); number += 1) copy = numbered(number)
  return copy
}
