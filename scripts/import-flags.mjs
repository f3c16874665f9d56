/**
 * The import leaves much behind and needs little at a time: a small nursery keeps what waits to be cleared away small, and
 * the old generation is cleared before it has grown.
 */
export const importFlags = ['--max-semi-space-size=2', '--optimize-for-size']
