import { type BundleEntry, entryOf, formOf, readEntries } from '@lih/domain/feed/bundle'
import { faultText } from '@lih/domain/feed/fault-texts'
import { badJson, Unreadable } from './unreadable.ts'

/** The entries of a file or a request, in order. They may be gone through several times. */
export type Entries = {
  readonly name: string
  /** @throws Unreadable, possibly after some entries have come: whoever stores them goes through all of them first */
  each(): Iterable<BundleEntry> | AsyncIterable<BundleEntry>
}

/** @throws Unreadable when the text is not UTF-8: a Swedish letter in another encoding would be stored as another one */
export const utf8 = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) throw new Unreadable('Filen är inte text i UTF-8.')
    throw error
  }
}

/** What JSON content holds as a whole. @throws Unreadable when it is neither a bundle nor a resource */
export const entriesIn = (content: unknown): readonly BundleEntry[] => {
  const entries = readEntries(content)
  if (!entries.ok) throw new Unreadable(faultText('Bundle', entries.refusal))
  return entries.changes
}

const parsed = async (text: string): Promise<unknown> => {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw await badJson([text])
    throw error
  }
}

/**
 * The entries of a JSON text that is parsed at once: it is held in memory whole.
 * @throws Unreadable
 */
export const entriesOfText = async (name: string, text: string): Promise<Entries> => {
  const entries = entriesIn(await parsed(text))
  return { name, each: () => entries }
}

/** One resource or bundle per line (NDJSON). Every resource counts by the number of its line, from 0. */
export async function* entriesOfLines(lines: AsyncIterable<string>): AsyncGenerator<BundleEntry> {
  let index = -1
  for await (const line of lines) {
    index++
    if (line.trim() === '') continue
    const content = await parsed(line).catch(async (error: unknown) => {
      throw error instanceof Unreadable
        ? new Unreadable(`Rad ${index + 1} går inte att läsa: den är avklippt eller fel.`)
        : error
    })
    const form = formOf(content)
    if (!form.ok || form.changes !== 'RESOURCE') throw new Unreadable(`Rad ${index + 1} är inte en enskild FHIR-post.`)
    yield entryOf({ resource: content }, index)
  }
}
