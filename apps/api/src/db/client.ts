import postgres, { type Sql } from 'postgres'

/**
 * Pools of connections: `app` with the API's own role and `worker` with that of jobs and imports, on which only `db/`
 * opens transactions; and `single` with the API's role, for statements that stand alone. They never share a pool: behind
 * another's statement on the same connection the driver refuses to begin (`UNSAFE_TRANSACTION`).
 */
export type Database = {
  readonly app: Sql
  readonly single: Sql
  readonly worker: Sql
  readonly workerUrl: string
  close(): Promise<void>
}

export type ClientOptions = {
  readonly max?: number
  /** Sees the text of every statement, for the tests that count them. Costs time, so never in the product. */
  readonly onStatement?: (statement: string) => void
}

const jsonText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/**
 * How values cross the border. An instant is ISO 8601 ending in `Z`, a civil date `YYYY-MM-DD`, a JSON column is parsed.
 * A string written to a JSON column is taken to be JSON text already: that is how the query builder sends it.
 */
const types = {
  date: {
    to: 1184,
    from: [1114, 1184],
    serialize: (value: Date | string) => (value instanceof Date ? value.toISOString() : value),
    parse: (text: string) => new Date(text).toISOString(),
  },
  civilDate: { to: 1082, from: [1082], serialize: (value: string) => value, parse: (text: string) => text },
  json: { to: 114, from: [114, 3802], serialize: jsonText, parse: (text: string): unknown => JSON.parse(text) },
}

/**
 * Opens a pool. Statements are prepared, run one at a time per connection (a pipeline would let callers starve), and
 * answer with camel-case names: `patient_id` arrives as `patientId`. A deadlock is found within a second.
 */
export const connect = (url: string, { max = 8, onStatement }: ClientOptions = {}): Sql =>
  postgres(url, {
    max,
    types,
    transform: { column: { from: postgres.toCamel, to: postgres.fromCamel } },
    onnotice: () => undefined,
    ...(onStatement ? { debug: (_connection: number, statement: string) => onStatement(statement) } : {}),
    // Known to the driver, unknown to its types.
    ...({ max_pipeline: 1 } as object),
    connection: { TimeZone: 'UTC', application_name: 'lakarinsatser' },
  }) as unknown as Sql

export const openDatabase = (
  urls: { readonly app: string; readonly worker: string },
  options: ClientOptions = {},
): Database => {
  const app = connect(urls.app, options)
  const single = connect(urls.app, { ...options, max: 3 })
  const worker = connect(urls.worker, { ...options, max: 4 })
  return {
    app,
    single,
    worker,
    workerUrl: urls.worker,
    close: async () => {
      await Promise.all([app, single, worker].map((pool) => pool.end({ timeout: 5 })))
    },
  }
}

/** Whether the database answers at all. */
export const answers = ({ single }: Database): Promise<boolean> =>
  single`select 1`.then(
    () => true,
    () => false,
  )
