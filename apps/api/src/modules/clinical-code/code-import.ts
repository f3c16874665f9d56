import { civilDateOf } from '@lih/domain/time/civil'
import type { SystemContext } from '../../db/system-work.ts'
import { type BadRow, type CodeFault, type Columns, readCodes } from './code-file.ts'
import { countOthers, type Imported, type Publication, storeCodes } from './code-import.store.ts'

export type CodeReport = Imported & { readonly bad: readonly BadRow[]; readonly others: number }

const faultTexts: Readonly<Record<CodeFault, string>> = {
  NO_CODE: 'saknar kod',
  NO_TEXT: 'saknar text',
  WRONG_FORM: 'ser inte ut som en kod i systemet',
  NOT_A_DATE: 'är inget datum',
  ENDS_BEFORE: 'slutar gälla innan den börjar',
  TWICE: 'står i filen flera gånger, den första gäller',
}

/** A bad row for the person at the terminal. */
export const badRowText = ({ line, fault, said }: BadRow): string =>
  `Rad ${line}: ${said === '' ? '' : `${said} `}${faultTexts[fault]}.`

/** UTF-8, or else the Windows-1252 in which older files are written; without a byte order mark. */
export const textOfBytes = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes)
    throw error
  }
}

/** Reads a file of codes into the database, in one transaction; the same file again changes nothing. */
export const importCodes = (
  { write, clock }: SystemContext,
  publication: Omit<Publication, 'readOn'>,
  text: string,
  columns?: Columns,
): Promise<CodeReport> => {
  const { codes, bad } = readCodes(publication.system, text, columns)
  const of = { ...publication, readOn: civilDateOf(clock()) }
  return write(async (tx) => ({ ...(await storeCodes(tx, of, codes)), bad, others: await countOthers(tx, of) }))
}
