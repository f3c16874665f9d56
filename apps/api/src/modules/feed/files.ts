import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { type BundleEntry, entryOf } from '@lih/domain/feed/bundle'
import Assembler from 'stream-json/assembler.js'
import parser, { type Token } from 'stream-json/parser.js'
import { type Entries, entriesIn, entriesOfLines, entriesOfText, utf8 } from './entries.ts'
import { badJson, Unreadable } from './unreadable.ts'

/** Files up to this size, in bytes, are parsed at once, which is ten times as fast; larger ones are streamed. */
const wholeUpTo = 16 * 1024 * 1024

const chunkBytes = 256 * 1024

async function* textOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes }))
      yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if (error instanceof TypeError) throw new Unreadable('Filen är inte text i UTF-8.')
    throw error
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of textOf(path)) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

const isToken = (value: unknown): value is Token => typeof value === 'object' && value !== null && 'name' in value

/** The parser's own faults are plain errors; everything else is a fault of ours or of the disk. */
const isParseFault = (error: unknown): boolean => error instanceof Error && error.message.startsWith('Parser ')

/** A text cut out of a chunk keeps the whole chunk in memory for as long as it is kept itself. */
const ownCopy = (entry: unknown): unknown => JSON.parse(JSON.stringify(entry))

/** The entries of one large bundle: one entry at a time is held in memory. */
async function* streamed(path: string): AsyncGenerator<BundleEntry> {
  const assembler = new Assembler<unknown>()
  const tokens = pipeline(Readable.from(textOf(path)), parser.asStream({ streamValues: false }), () => undefined)
  let index = 0
  try {
    for await (const token of tokens) {
      if (isToken(token)) assembler.consume(token)
      const { current, stack } = assembler
      // Within the array `entry` of the outermost object: take what is complete, so that the array never grows.
      if (stack.length === 2 && stack[1] === 'entry' && Array.isArray(current) && current.length > 0) {
        yield entryOf(ownCopy(current.pop()), index++)
      }
    }
  } catch (error) {
    throw isParseFault(error) ? await badJson(textOf(path)) : error
  }
  // Without its entries: it says what it is, and a resource alone is all here.
  yield* entriesIn(assembler.current)
}

/**
 * The entries of a file of FHIR resources: a bundle or a resource (JSON), or one resource per line (`.ndjson`, `.jsonl`).
 * @throws Unreadable at once for a small file, while its entries are gone through for a large one
 */
export const entriesOfFile = async (path: string, name: string, limit = wholeUpTo): Promise<Entries> => {
  if (/\.(ndjson|jsonl)$/i.test(path)) return { name, each: () => entriesOfLines(linesOf(path)) }
  const { size } = await stat(path)
  if (size > limit) return { name, each: () => streamed(path) }
  return entriesOfText(name, utf8(await readFile(path)))
}

/** The files of FHIR resources that a name stands for: itself, or all in the folder and below, in order of name. */
export const filesUnder = async (path: string): Promise<readonly string[]> => {
  if (!(await stat(path)).isDirectory()) return [path]
  const all = await readdir(path, { recursive: true, withFileTypes: true })
  return all
    .filter((entry) => entry.isFile() && ['.json', '.ndjson', '.jsonl'].includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
