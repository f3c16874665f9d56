import { refusalIds } from '../refusal/refusal-ids.ts'
import type { Messages } from './messages.ts'

const files = import.meta.glob<Readonly<Record<string, Messages>>>('../**/*.en.ts', { eager: true })

/** Every English text of this package: fetched only by who reads English. Those of refusals are written by code. */
export const english: readonly Messages[] = Object.entries(files).flatMap(([path, catalogues]) =>
  Object.values(catalogues).map((texts) => (path.startsWith('../refusal/') ? refusalIds(texts) : texts)),
)
