import { partsOfOre } from '@lih/domain/money/kronor'
import type { Ore } from '@lih/domain/money/ore'
import type { CivilDate } from '@lih/domain/time/civil'

/** One settlement as a bookkeeping order: what each account is charged with. The rows sum up to nothing. */
export type SieVoucher = {
  readonly day: CivilDate
  readonly text: string
  readonly rows: readonly {
    readonly account: string
    /** The cost centre: the vårdcentral by its HSA-id. */
    readonly unitHsaId: string
    readonly unitName: string
    readonly ore: Ore
  }[]
}

export type SieFile = {
  readonly program: string
  readonly company: string
  /** `232100-0115`; null when it is not known. */
  readonly organisationNumber: string | null
  readonly madeOn: CivilDate
  readonly vouchers: readonly SieVoucher[]
}

/** Code page 437 above ASCII, from 128 on: the only set of characters of the format (`#FORMAT PC8`). */
const cp437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0'

const byteOf = (character: string): number => {
  const code = character.charCodeAt(0)
  if (code < 128) return code
  const place = cp437.indexOf(character)
  return place < 0 ? '?'.charCodeAt(0) : 128 + place
}

const dateText = (day: CivilDate): string => day.replaceAll('-', '')

/** In quotes: a quotation mark within is escaped, and what is no printed character left out. */
const quoted = (text: string): string =>
  `"${text
    .replaceAll(/[\u0000-\u001f\u007f]/g, '')
    .replaceAll('\\', '/')
    .replaceAll('"', '\\"')}"`

/** `-1450.50`: a point, and no thousands. */
const amountText = (ore: Ore): string => {
  const { negative, kronor, decimals } = partsOfOre(ore)
  return `${negative ? '-' : ''}${kronor}.${decimals}`
}

const voucherLines = ({ day, text, rows }: SieVoucher): readonly string[] => [
  // Series and number are left to the bookkeeping program.
  `#VER "" "" ${dateText(day)} ${quoted(text)}`,
  '{',
  ...rows.map(({ account, unitHsaId, ore }) => `#TRANS ${account} {1 ${quoted(unitHsaId)}} ${amountText(ore)}`),
  '}',
]

const unitLines = (vouchers: readonly SieVoucher[]): readonly string[] => {
  const names = new Map(vouchers.flatMap(({ rows }) => rows.map((row) => [row.unitHsaId, row.unitName] as const)))
  return ['#DIM 1 "Kostnadsställe"', ...[...names].map(([id, name]) => `#OBJEKT 1 ${quoted(id)} ${quoted(name)}`)]
}

/**
 * Bookkeeping orders for import into the region's accounts: SIE 4I (sie.se, SIE filformat utgåva 4), in code page 437 with
 * lines by CR LF.
 * @throws RangeError when the rows of a voucher do not sum up to nothing: it could not be booked
 */
export const sieFile = ({ program, company, organisationNumber, madeOn, vouchers }: SieFile): Uint8Array => {
  const uneven = vouchers.find(({ rows }) => rows.reduce((sum, { ore }) => sum + ore, 0) !== 0)
  if (uneven !== undefined) throw new RangeError(`a voucher does not balance: ${uneven.text}`)
  const lines = [
    '#FLAGGA 0',
    `#PROGRAM ${quoted(program)} "1"`,
    '#FORMAT PC8',
    `#GEN ${dateText(madeOn)}`,
    '#SIETYP 4',
    ...(organisationNumber === null ? [] : [`#ORGNR ${organisationNumber}`]),
    `#FNAMN ${quoted(company)}`,
    ...unitLines(vouchers),
    ...vouchers.flatMap(voucherLines),
  ]
  return Uint8Array.from([...lines, ''].join('\r\n'), byteOf)
}
