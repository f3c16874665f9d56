/** An amount below zero is no formula, and is to stay a number. */
const amount = /^-\d+,\d\d$/

/**
 * The cell as text: what a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection), in full
 * width and behind blanks, too.
 */
const harmless = (cell: string): string =>
  /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/.test(cell) && !amount.test(cell) ? `'${cell}` : cell

const quoted = (cell: string): string => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/**
 * A table that opens right in a Swedish Excel: UTF-8 with byte order mark, semicolons, lines by CR LF. Nothing in it is ever
 * carried out as a formula.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map((cell) => quoted(harmless(cell))).join(';')}\r\n`).join('')}`
