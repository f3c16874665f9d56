import type { Action } from '@lih/domain/access/actions'
import { mayAtAll } from '@lih/domain/access/can'
import { useMe } from './useMe.ts'

/** Whether the chosen assignment may ever do this: not to offer what would be denied. The server decides. */
export const useMayAtAll = (): ((action: Action) => boolean) => {
  const { assignment } = useMe()
  const { profession, purpose, unit } = assignment
  return (action) => mayAtAll({ unitKind: unit.kind, profession, purpose }, action).effect !== 'DENY'
}
