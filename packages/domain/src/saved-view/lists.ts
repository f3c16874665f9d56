import { livingSituations } from '../patient/kinds.ts'

/** The worklists whose views may be saved, and of which is remembered what a person has seen. */
export const worklists = ['ward', 'support', 'receiving', 'municipality'] as const
export type WorklistName = (typeof worklists)[number]

/** What a parameter of a list's address may hold: an id, the code of a municipality, or one of a few words. Never free text. */
export type ParamKind = 'ID' | 'MUNICIPALITY' | readonly string[]

const yes = ['ja'] as const
const either = (...columns: readonly string[]): readonly string[] => columns.flatMap((column) => [column, `-${column}`])

/** The parameters of each list by their names in the address: its filters, and its sort. */
export const listParams = {
  ward: {
    risk: ['saknas', 'hog'],
    hem: yes,
    mina: yes,
    kommun: 'MUNICIPALITY',
    sort: either('patient', 'hemgang', 'risk', 'pal'),
  },
  support: {
    mina: yes,
    lakare: 'ID',
    kommun: 'MUNICIPALITY',
    boende: livingSituations,
    mottagare: 'ID',
    sort: either('patient', 'kvar', 'nasta', 'lakare', 'mottagare', 'kontakt'),
  },
  receiving: {
    vantar: yes,
    kommun: 'MUNICIPALITY',
    boende: livingSituations,
    sort: either('kvar'),
  },
  municipality: {
    ansvar: ['lm', 'sjukhus'],
    svar: yes,
    sort: either('namn', 'kvar'),
  },
} as const satisfies Record<WorklistName, Readonly<Record<string, ParamKind>>>

/** The names of a list's parameters. */
export const paramNames = (list: WorklistName): readonly string[] => Object.keys(listParams[list])
