import { createHmac } from 'node:crypto'

/** `migrator` owns the tables; `app` serves requests; `worker` runs jobs and imports. None bypasses row-level security. */
export const roles = ['migrator', 'app', 'worker'] as const
export type Role = (typeof roles)[number]

/** An address for each role, in one database. */
export type RoleUrls = Readonly<Record<Role, string>>

/** Why roles cannot be made here; the message is for the person at the terminal. */
export class RolesUnavailable extends Error {
  override readonly name = 'RolesUnavailable'
}

/**
 * The role's password: the same for every process that knows the administrator's address, so that several can serve
 * one database and none has a secret file to share.
 */
const passwordOf = (secret: string, role: Role): string =>
  createHmac('sha256', secret).update(`lakarinsatser:${role}`).digest('hex')

/**
 * @param admin address of an administrator, with the database; its password is the secret that the roles' are made from
 * @throws RolesUnavailable when the address has no password
 */
export const roleUrls = (admin: string): RoleUrls => {
  const { password } = new URL(admin)
  if (!password)
    throw new RolesUnavailable('DATABASE_URL saknar lösenord. Skriv postgres://användare:lösenord@värd:port/databas.')
  const urlOf = (role: Role): string => {
    const url = new URL(admin)
    url.username = role
    url.password = passwordOf(decodeURIComponent(password), role)
    return url.href
  }
  return { migrator: urlOf('migrator'), app: urlOf('app'), worker: urlOf('worker') }
}

/** The same server, another database. */
export const inDatabase = (url: string, name: string): string => {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

export const databaseName = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1))
