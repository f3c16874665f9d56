import { randomBytes } from 'node:crypto'
import postgres, { type Sql } from 'postgres'
import { inject } from 'vitest'
import { connect, type Database, openDatabase } from '../src/db/client.ts'
import { inDatabase, type RoleUrls, roleUrls } from '../src/db/roles.ts'

export type OwnDatabase = {
  /** As the product has it. */
  readonly db: Database
  /** The superuser, whom no policy binds: to plant facts and to look at what is stored. */
  readonly owner: Sql
  readonly urls: RoleUrls
  readonly adminUrl: string
  /** Every statement of `db`, in order. */
  readonly statements: string[]
}

const open: (() => Promise<void>)[] = []

/** Closes and drops what `ownDatabase` has made since the last time. */
export const closeDatabases = async (): Promise<void> => {
  await Promise.all(open.splice(0).map((close) => close()))
}

// PostgreSQL refuses to copy a template that somebody else is copying.
const isBusy = (error: unknown): boolean => error instanceof postgres.PostgresError && error.code === '55006'

const clone = async (admin: Sql, name: string): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    try {
      await admin.unsafe(`create database "${name}" template "${inject('template')}" strategy file_copy`)
      return
    } catch (error) {
      if (!isBusy(error) || attempt === 50) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** A database of this test file's own, cloned from the migrated template and dropped after its last test, wherever it was made. */
export const ownDatabase = async (): Promise<OwnDatabase> => {
  const run = inject('template').split('_')[1]
  const name = `t_${run}_${randomBytes(5).toString('hex')}`
  const admin = postgres(inject('admin'), { max: 1, onnotice: () => undefined })
  await clone(admin, name)
  const adminUrl = inDatabase(inject('admin'), name)
  const urls = roleUrls(adminUrl)
  const statements: string[] = []
  // A new connection first asks for the types it does not know: no statement of ours.
  const keep = (statement: string) => {
    if (!statement.includes('pg_catalog.pg_type')) statements.push(statement)
  }
  const db = openDatabase(urls, { max: 4, onStatement: keep })
  const owner = connect(adminUrl, { max: 2 })
  open.push(async () => {
    await Promise.all([db.close(), owner.end()])
    await admin.unsafe(`drop database "${name}" with (force)`)
    await admin.end()
  })
  return { db, owner, urls, adminUrl, statements }
}
