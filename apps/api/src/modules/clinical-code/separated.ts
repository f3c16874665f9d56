/** A line of a table; `number` counts from 1, as an editor does. */
export type Line = { readonly number: number; readonly cells: readonly string[] }

const separators = ['\t', ';', ','] as const

/** The one of which the first line has most. */
const separatorOf = (text: string): string => {
  const first = text.slice(0, text.search(/[\r\n]|$/))
  const count = (separator: string): number => first.split(separator).length
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best))
}

/** A cell in quotes, in which they are doubled and lines may break; or one without; and what ends it. */
const cellPattern = (separator: string): RegExp =>
  new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`, 'gy')

/** A table separated by tab, semicolon or comma (RFC 4180); empty lines are left out. */
export const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = []
  const separator = separatorOf(text)
  let [number, cells]: [number, string[]] = [1, []]
  let begun = 1
  for (const [all, quoted, plain = '', end] of text.matchAll(cellPattern(separator))) {
    cells.push(quoted?.replaceAll('""', '"') ?? plain)
    number += all.match(/\r\n|\n|\r/g)?.length ?? 0
    if (end === separator) continue
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ number: begun, cells })
    ;[cells, begun] = [[], number]
  }
  return lines
}
