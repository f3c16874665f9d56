import { type Decision, decided, refused } from '../result.ts'

/** How many views a person may have of one list at one unit: they must fit above it. */
export const mostViews = 12

export const savedViewRefusals = ['VIEW_NAME_TAKEN', 'TOO_MANY_VIEWS', 'VIEW_NOT_YOURS'] as const
export type SavedViewRefusal = (typeof savedViewRefusals)[number]

/** One of a person's own views of a list. */
export type OwnView = { readonly id: string; readonly name: string }

const folded = (name: string): string => name.toLocaleLowerCase('sv-SE')

const taken = (own: readonly OwnView[], name: string, except: string | null): boolean =>
  own.some((view) => view.id !== except && folded(view.name) === folded(name))

/**
 * Whether a view may be saved under the name: two of one's own must differ in more than capitals, and there is room for
 * `mostViews`.
 */
export const decideSaveView = (
  own: readonly OwnView[],
  { name }: { readonly name: string },
): Decision<null, SavedViewRefusal> => {
  if (taken(own, name, null)) return refused('VIEW_NAME_TAKEN', ['name'])
  return own.length >= mostViews ? refused('TOO_MANY_VIEWS', [], { most: mostViews }) : decided(null)
}

/** Whether the person may change or remove the view: only who made it, shared or not. */
export const decideOwnView = (
  view: { readonly personId: string },
  personId: string,
): Decision<null, SavedViewRefusal> => (view.personId === personId ? decided(null) : refused('VIEW_NOT_YOURS'))

/** Whether one's own view may take the name. */
export const decideRenameView = (
  own: readonly OwnView[],
  { viewId, name }: { readonly viewId: string; readonly name: string },
): Decision<null, SavedViewRefusal> => (taken(own, name, viewId) ? refused('VIEW_NAME_TAKEN', ['name']) : decided(null))
