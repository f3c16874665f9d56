/** A choice kept in this browser for all who use it: how the portal behaves, never anything about anybody. */
export interface Setting<Value extends string> {
  get: () => Value
  set: (value: Value) => void
  /** Listens to changes, other tabs' too. Returns how to stop. */
  subscribe: (listener: () => void) => () => void
}

/**
 * @param key in the browser's storage
 * @param values the first one holds until something else is chosen, and again when what is kept is none of them
 */
export const makeSetting = <Value extends string>(
  key: string,
  values: readonly [Value, ...Value[]],
  storage: () => Pick<Storage, 'getItem' | 'setItem'> = () => localStorage,
): Setting<Value> => {
  const listeners = new Set<() => void>()
  return {
    get: () => {
      const kept = storage().getItem(key)
      return values.find((value) => value === kept) ?? values[0]
    },
    set: (value) => {
      storage().setItem(key, value)
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      addEventListener('storage', listener)
      return () => {
        listeners.delete(listener)
        removeEventListener('storage', listener)
      }
    },
  }
}
