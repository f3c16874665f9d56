/**
 * A reader of SIE 4I files, written from a published account of the standard alone (SIE filformat, utgåva 4C) and for the tests only: it
 * shares nothing with what writes the files, and throws at whatever the standard does not allow.
 */

/** One post: its label, and its fields as text; an object list is a list of pairs. */
export type SiePost = { readonly label: string; readonly fields: readonly SieField[] }
type SieField = string | readonly (readonly [dimension: string, object: string])[]

export type SieTransaction = {
  readonly account: string
  readonly objects: readonly (readonly [dimension: string, object: string])[]
  /** In öre, read without floating point. */
  readonly ore: bigint
}
export type SieVerification = {
  readonly date: string
  readonly text: string
  readonly rows: readonly SieTransaction[]
}
export type SieDocument = { readonly posts: readonly SiePost[]; readonly verifications: readonly SieVerification[] }

const fail = (what: string): never => {
  throw new Error(`not SIE 4I: ${what}`)
}

// 5.3: IBM PC 8-bits extended ASCII, code page 437. Of the upper half only what Swedish names are written with.
const upper: Readonly<Record<number, string>> = {
  129: 'ü',
  130: 'é',
  132: 'ä',
  134: 'å',
  142: 'Ä',
  143: 'Å',
  144: 'É',
  148: 'ö',
  153: 'Ö',
}

const charOf = (byte: number): string => {
  if (byte < 128) return String.fromCharCode(byte)
  return upper[byte] ?? fail(`byte ${byte}`)
}

// 5.7: fields are separated by blanks; a text may stand in quotes, and an inner quote has a backslash before it.
const token = /[\t ]*(?:"((?:[^"\\]|\\.)*)"|([^\s"{}]+)|([{}]))/uy

const tokensOf = (line: string): readonly { readonly text: string; readonly brace: boolean }[] => {
  const found: { text: string; brace: boolean }[] = []
  token.lastIndex = 0
  while (line.slice(token.lastIndex).trim() !== '') {
    const match = token.exec(line) ?? fail(`cannot be read: ${line}`)
    const [, inQuotes, bare, brace] = match
    found.push({ text: inQuotes?.replaceAll('\\"', '"') ?? bare ?? brace ?? '', brace: brace !== undefined })
  }
  return found
}

/** The pairs of dimension and object between braces. */
const objectsOf = (texts: readonly string[]): readonly (readonly [string, string])[] => {
  if (texts.length % 2 !== 0) fail('an object without its dimension')
  return texts.flatMap((dimension, index) => (index % 2 === 0 ? [[dimension, texts[index + 1] ?? ''] as const] : []))
}

const postOf = (line: string): SiePost => {
  const [label, ...rest] = tokensOf(line)
  if (label === undefined || !/^#[A-ZÅÄÖ]+$/.test(label.text)) return fail(`no label: ${line}`)
  const fields: SieField[] = []
  let open: string[] | null = null
  for (const { text, brace } of rest) {
    if (brace && text === '{') open = open === null ? [] : fail('a list within a list')
    else if (brace) {
      fields.push(objectsOf(open ?? fail('a list that was never begun')))
      open = null
    } else if (open === null) fields.push(text)
    else open.push(text)
  }
  if (open !== null) fail(`a list that never ends: ${line}`)
  return { label: label.text, fields }
}

const textAt = ({ label, fields }: SiePost, index: number): string => {
  const field = fields[index]
  return typeof field === 'string' ? field : fail(`${label} lacks field ${index + 1}`)
}

// 5.9: a point, at most two decimals, minus before, no plus and no thousands.
const oreOf = (text: string): bigint => {
  const [, minus = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text) ?? fail(`amount ${text}`)
  return BigInt(`${minus}${whole}${decimals.padEnd(2, '0')}`)
}

const dateOf = (text: string): string => {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? fail(`date ${text}`)
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return date.toISOString().startsWith(`${year}-${month}-${day}`) ? text : fail(`date ${text}`)
}

const transactionOf = (post: SiePost): SieTransaction => {
  const [account, objects] = post.fields
  if (post.label !== '#TRANS' || typeof account !== 'string' || typeof objects !== 'object') return fail('no #TRANS')
  if (!/^\d+$/.test(account)) fail(`account ${account}`)
  return { account, objects, ore: oreOf(textAt(post, 2)) }
}

const verificationOf = (post: SiePost, lines: readonly string[]): SieVerification => {
  if (lines.length === 0) fail('#VER without rows')
  const rows = lines.map((line) => transactionOf(postOf(line)))
  if (rows.reduce((sum, { ore }) => sum + ore, 0n) !== 0n) fail('#VER does not balance')
  return { date: dateOf(textAt(post, 2)), text: post.fields.length > 3 ? textAt(post, 3) : '', rows }
}

// Section 6: what may stand in a file of type 4I, in the order of the groups of 5.12.
const groups = [
  ['#FLAGGA', '#KSUMMA'],
  [
    '#PROGRAM',
    '#FORMAT',
    '#GEN',
    '#SIETYP',
    '#PROSA',
    '#FNR',
    '#ORGNR',
    '#BKOD',
    '#ADRESS',
    '#FNAMN',
    '#RAR',
    '#TAXAR',
  ],
  ['#KPTYP', '#VALUTA', '#KONTO', '#KTYP', '#ENHET', '#SRU', '#DIM', '#UNDERDIM', '#OBJEKT'],
  ['#VER'],
] as const
const obligatory = ['#FLAGGA', '#PROGRAM', '#FORMAT', '#GEN', '#SIETYP', '#FNAMN']

const ensureHead = (posts: readonly SiePost[]): void => {
  const labels = posts.map(({ label }) => label)
  if (labels[0] !== '#FLAGGA') fail('#FLAGGA does not come first')
  for (const label of obligatory)
    if (labels.filter((one) => one === label).length !== 1) fail(`${label} must stand once`)
  const places = labels.map((label) => groups.findIndex((group) => (group as readonly string[]).includes(label)))
  if (places.includes(-1)) fail(`${labels[places.indexOf(-1)]} in type 4I`)
  if (places.some((place, index) => place < (places[index - 1] ?? 0))) fail('the groups are out of order')
  const valueOf = (label: string): string => textAt(posts[labels.indexOf(label)] ?? fail(label), 0)
  if (valueOf('#FLAGGA') !== '0' || valueOf('#FORMAT') !== 'PC8' || valueOf('#SIETYP') !== '4') fail('the head')
  dateOf(valueOf('#GEN'))
  if (labels.includes('#ORGNR') && !/^\d{6}-\d{4}$/.test(valueOf('#ORGNR'))) fail('#ORGNR')
}

/** Every object that a row names is declared with its dimension. */
const ensureDeclared = ({ posts, verifications }: SieDocument): void => {
  const declared = new Set(
    posts.filter(({ label }) => label === '#OBJEKT').map((post) => `${textAt(post, 0)} ${textAt(post, 1)}`),
  )
  for (const [dimension, object] of verifications.flatMap(({ rows }) => rows.flatMap(({ objects }) => objects)))
    if (!declared.has(`${dimension} ${object}`)) fail(`object ${object} is not declared`)
}

// 5.7: no control characters; a tab is a blank.
const controls = /[\u0000-\u0008\u000a-\u001f\u007f]/

/** @throws Error at anything that the standard does not allow in a file of type 4I */
export const readSie = (bytes: Uint8Array): SieDocument => {
  const text = Array.from(bytes, charOf).join('')
  if (!text.endsWith('\r\n')) fail('the last line does not end')
  const lines = text.slice(0, -2).split('\r\n')
  if (lines.some((line) => controls.test(line))) fail('a control character')
  const posts: SiePost[] = []
  const verifications: SieVerification[] = []
  for (let at = 0; at < lines.length; at++) {
    const post = postOf(lines[at] ?? '')
    posts.push(post)
    if (post.label !== '#VER') continue
    const end = lines.indexOf('}', at)
    if (lines[at + 1] !== '{' || end < 0) fail('the rows of #VER stand between braces on lines of their own')
    verifications.push(verificationOf(post, lines.slice(at + 2, end)))
    at = end
  }
  const document = { posts, verifications }
  ensureHead(posts)
  ensureDeclared(document)
  return document
}
