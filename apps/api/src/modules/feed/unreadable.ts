import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import verifier from 'stream-json/utils/verifier.js'

/** A file cannot be read at all, and nothing of it is stored. The message is for the person at the terminal, in Swedish. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

type Place = { readonly line: number; readonly pos: number; readonly offset: number }

const isPlace = (error: unknown): error is Error & Place =>
  error instanceof Error && 'line' in error && 'pos' in error && 'offset' in error

/** Where the JSON goes wrong, and how many characters there are up to the chunk that does not go through. */
const placeOf = async (
  chunks: Iterable<string> | AsyncIterable<string>,
): Promise<(Place & { seen: number }) | undefined> => {
  let seen = 0
  const counted = async function* () {
    for await (const chunk of chunks) {
      seen += chunk.length
      yield chunk
    }
  }
  try {
    await pipeline(
      Readable.from(counted()),
      verifier.asStream(),
      new Writable({ objectMode: true, write: (_c, _e, next) => next() }),
    )
  } catch (error) {
    if (isPlace(error)) return { line: error.line, pos: error.pos, offset: error.offset, seen }
    throw error
  }
  return undefined
}

/** What to say of a text that is not JSON: where it goes wrong, and whether it only ends too early. */
export const badJson = async (chunks: Iterable<string> | AsyncIterable<string>): Promise<Unreadable> => {
  const place = await placeOf(chunks)
  if (place === undefined) return new Unreadable('Filen ändrades medan den lästes.')
  const where = `rad ${place.line}, tecken ${place.pos}`
  return place.offset >= place.seen
    ? new Unreadable(`Filen tar slut mitt i, på ${where}. Den är troligen avklippt.`)
    : new Unreadable(`Filen är inte riktig JSON. Felet står på ${where}.`)
}
