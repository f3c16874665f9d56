import { fileURLToPath } from 'node:url'

/** The top directory of the clone, without a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
