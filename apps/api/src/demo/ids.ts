import { createHash } from 'node:crypto'

const known = new Map<string, string>()

const made = (name: string): string => {
  const hex = createHash('sha256').update(`lakarinsatser-demo:${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** A UUID that follows from a name, so that links into the demo world hold over a reset. */
export const idOf = (name: string): string => {
  const id = known.get(name) ?? made(name)
  known.set(name, id)
  return id
}
