import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { isRoot } from './account.ts'
import { canonical, openShelter, othersCanReach, shelterOf } from './reach.ts'

/**
 * Where the database of `dir` keeps its files: `dir` itself; or, when root runs this and an unprivileged account
 * cannot reach `dir` (a clone in a home of mode 0700), a directory under /var/tmp that belongs to `dir` alone.
 * Creates nothing.
 * @param dir the product's data directory, absolute or relative to the working directory
 */
export const dataHome = (dir: string): string => {
  const home = canonical(dir)
  return isRoot() && !othersCanReach(home) ? shelterOf(home) : home
}

/** `dataHome`, made if it is missing. */
export const openHome = (dir: string): string => {
  const home = dataHome(dir)
  if (home !== canonical(dir)) openShelter(home)
  else if (!existsSync(home)) {
    mkdirSync(home, { recursive: true })
    chmodSync(home, 0o755)
  }
  return home
}

/** The files within a home. */
export const filesOf = (home: string) => {
  const cluster = join(home, 'postgres')
  return {
    /** Appears in one move, complete. */
    cluster,
    data: join(cluster, 'data'),
    /** The superuser's password, readable by its owner only. */
    secret: join(cluster, 'superuser'),
    log: join(home, 'postgres.log'),
  }
}
