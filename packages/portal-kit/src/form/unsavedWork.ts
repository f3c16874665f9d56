/** A form that holds text which is not on the server yet. */
export type UnsavedWork = {
  readonly isUnsaved: () => boolean
  /** Tries to save it now. */
  readonly flush: () => Promise<void>
}

const works = new Set<UnsavedWork>()

/** Makes a form known to sign-out, assignment switch and session end. Returns how to forget it. */
export const registerWork = (work: UnsavedWork): (() => void) => {
  works.add(work)
  return () => works.delete(work)
}

/** Saves what can be saved. Resolves to whether something is still unsaved. */
export const flushAllWork = async (): Promise<boolean> => {
  await Promise.all([...works].map((work) => work.flush()))
  return hasUnsavedWork()
}

export const hasUnsavedWork = (): boolean => [...works].some((work) => work.isUnsaved())
