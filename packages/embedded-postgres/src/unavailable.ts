/** The embedded database cannot run here. The message is in Swedish, for the person at the terminal, and says what to do. */
export class PostgresUnavailable extends Error {
  override readonly name = 'PostgresUnavailable'
}
