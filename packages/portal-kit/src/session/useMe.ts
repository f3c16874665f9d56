import type { MeQuery } from '@lih/graphql/documents'
import { createContext, useContext } from 'react'

export type Me = NonNullable<MeQuery['me']>
export type Assignment = Me['assignments'][number]

/** Somebody signed in who has chosen an assignment (medarbetaruppdrag). */
export type SignedInMe = Omit<Me, 'assignment'> & { readonly assignment: Assignment }

export const MeContext = createContext<SignedInMe | undefined>(undefined)

/** Who is signed in, and under which assignment. Always there inside the shell. */
export const useMe = (): SignedInMe => {
  const me = useContext(MeContext)
  if (me === undefined) throw new Error('useMe is only for what the shell shows')
  return me
}
