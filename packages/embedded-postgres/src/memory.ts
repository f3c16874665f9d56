import { accessSync, constants, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { canonical, pathHash } from './reach.ts'

/** Linux' file system in memory: everybody may write there, and it is empty after a restart (shm_overview(7)). */
const inMemory = '/dev/shm'
/** What statfs(2) says of a file system in memory. */
const tmpfs = 0x01_02_19_94
/** A run of the tests takes some 200 MB; containers often have no more than 64 MB. */
const enough = 2 * 1024 ** 3

/**
 * A directory in memory for databases that nobody misses: making one is the making of a thousand small files, which a disk
 * does not hurry with. Null where there is none, or too little room in it.
 */
export const memoryDirectory = (): string | null => {
  try {
    accessSync(inMemory, constants.W_OK)
    const { type, bavail, bsize } = statfsSync(inMemory)
    return type === tmpfs && bavail * bsize >= enough ? inMemory : null
  } catch {
    return null
  }
}

/** Where such a database of `dir` keeps its files: a directory in `memory` that belongs to `dir` alone; `dir` itself without. */
export const memoryHome = (dir: string, memory: string | null = memoryDirectory()): string =>
  memory === null ? dir : join(memory, `lakarinsatser-${pathHash(canonical(dir))}`)
