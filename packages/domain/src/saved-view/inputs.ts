import { holdsPersonalNumber } from '../feedback/personal-number.ts'
import { id, oneOf, requiredText, version } from '../text.ts'
import { z } from '../zod.ts'
import { listParams, type ParamKind, type WorklistName, worklists } from './lists.ts'
import { longestViewName } from './longest.ts'

/** Of one parameter of the address, by list and name. */
export type ViewParam = { readonly name: string; readonly value: string }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const municipality = /^\d{4}$/

const fits = (kind: ParamKind, value: string): boolean => {
  if (kind === 'ID') return uuid.test(value)
  return kind === 'MUNICIPALITY' ? municipality.test(value) : kind.includes(value)
}

const known = (list: WorklistName, { name, value }: ViewParam): boolean => {
  const kinds: Readonly<Record<string, ParamKind>> = listParams[list]
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  return kind !== undefined && fits(kind, value)
}

const name = requiredText(longestViewName).refine((text) => !holdsPersonalNumber(text), 'PERSONAL_NUMBER_IN_TEXT')
const param = z.object({ name: z.string('NOT_A_CHOICE'), value: z.string('NOT_A_CHOICE') })

/**
 * A list's filters and sort under a name. Only the parameters of that list's address: no patient, no text that was searched
 * for (S1). Refuses with NOT_A_CHOICE what is none of them, and a parameter named twice.
 */
export const saveViewInput = z
  .object({ commandId: id, list: oneOf(worklists), name, params: z.array(param).max(20, 'NOT_A_CHOICE') })
  .refine(({ list, params }) => params.every((each) => known(list, each)), {
    path: ['params'],
    message: 'NOT_A_CHOICE',
  })
  .refine(({ params }) => new Set(params.map((each) => each.name)).size === params.length, {
    path: ['params'],
    message: 'NOT_A_CHOICE',
  })

/** A new name, sharing with the unit, or being the one that the list opens with; what is left out stays. */
export const changeViewInput = z.object({
  commandId: id,
  viewId: id,
  expectedVersion: version,
  name: name.nullish(),
  shared: z.boolean('NOT_A_CHOICE').nullish(),
  isDefault: z.boolean('NOT_A_CHOICE').nullish(),
})

export const deleteViewInput = z.object({ commandId: id, viewId: id, expectedVersion: version })
