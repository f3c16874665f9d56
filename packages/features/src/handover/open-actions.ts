import type { OpenActionInput, Party } from '@lih/graphql/documents'

/** One open action as it is typed. */
export type ActionValue = {
  readonly what: string
  readonly owner: string
  readonly ownerName: string
  readonly dueOn: string
}

export const emptyAction: ActionValue = { what: '', owner: '', ownerName: '', dueOn: '' }

/** Parties that can answer for an open action, in the order of the flow. */
export const ownerParties = [
  'LAKARMEDVERKAN',
  'VARDCENTRAL',
  'HOSPITAL',
  'MUNICIPALITY',
  'OTHER',
] as const satisfies readonly Party[]

/** As the server takes it: nobody yet is a value of its own. */
export const actionInput = (action: ActionValue): OpenActionInput => ({
  what: action.what,
  owner: ownerParties.find((party) => party === action.owner) ?? null,
  ownerName: action.ownerName.trim() === '' ? null : action.ownerName,
  dueOn: action.dueOn === '' ? null : action.dueOn,
})

type Sent = { readonly [Part in keyof ActionValue]?: string | null }

/** As it stands in an earlier proposal, to be typed on. */
export const actionValue = ({ what, owner, ownerName, dueOn }: Sent): ActionValue => ({
  what: what ?? '',
  owner: owner ?? '',
  ownerName: ownerName ?? '',
  dueOn: dueOn ?? '',
})

type Owned = { readonly owner?: string | null; readonly ownerName?: string | null }

/** Whether anybody answers for it. */
export const hasOwner = (action: Owned): boolean => Boolean(action.owner) || Boolean(action.ownerName?.trim())

/** How many nobody answers for; they may be sent, and are shown (M8). */
export const withoutOwner = (actions: readonly Owned[]): number => actions.filter((action) => !hasOwner(action)).length
