import { createHash } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { PostgresUnavailable } from './unavailable.ts'

const shelter = '/var/tmp'

/** Twelve characters that stand for a path. */
export const pathHash = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 12)

/** The one name of a path: absolute and without symbolic links, also when its last parts do not exist yet. */
export const canonical = (path: string): string => {
  const absolute = resolve(path)
  return existsSync(absolute) ? realpathSync(absolute) : join(canonical(dirname(absolute)), basename(absolute))
}

const searchable = (directory: string): boolean => (statSync(directory).mode & 0o001) !== 0

/** Can an unprivileged account walk down to this canonical path? What does not exist yet will be made reachable. */
export const othersCanReach = (path: string): boolean => {
  if (existsSync(path) && !searchable(path)) return false
  return path === dirname(path) || othersCanReach(dirname(path))
}

/** Where files lie instead when an unprivileged account cannot reach `path`: one directory per path. */
export const shelterOf = (path: string): string => join(shelter, `lakarinsatser-${pathHash(path)}`)

/**
 * Makes a directory in the shelter, which everybody may write to: only a directory of root's own is trusted.
 * @throws PostgresUnavailable when somebody else has made one with that name
 */
export const openShelter = (directory: string): void => {
  mkdirSync(directory, { recursive: true })
  const found = lstatSync(directory)
  if (!found.isDirectory() || found.uid !== 0)
    throw new PostgresUnavailable(
      `${directory} tillhör en annan användare. Ta bort katalogen, eller ange DATABASE_URL.`,
    )
  chmodSync(directory, 0o755)
}
