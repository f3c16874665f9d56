import { drizzle } from 'drizzle-orm/postgres-js'

/** The query builder over the tables, without a connection: `tx.write(build.insert(support).values({ … }))`. */
export const build = drizzle.mock()

/** A statement that the builder has made. */
export type Built = { toSQL(): { sql: string; params: unknown[] } }
