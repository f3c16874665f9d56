import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'

interface Keeping {
  /** What the form would do can still be done. */
  readonly possible: boolean
  readonly keep: (kept: boolean) => void
}

const KeepingContext = createContext<Keeping>({ possible: true, keep: () => undefined })

interface LastingProps {
  /** Whether what the form within does can be done now. */
  readonly possible: boolean
  /** Stays even if nothing is written in it: whoever opened it is told what has become of the thing, and closes it. */
  readonly stays?: boolean
  /** Stands in its place when it cannot, and nothing is written in it. */
  readonly otherwise?: ReactNode
  readonly children: ReactNode
}

/**
 * A form that somebody has begun to fill in does not go away because somebody else did the thing first: it stays, says
 * so, and its text can be read and copied until it is closed (G6).
 */
export const Lasting = ({ possible, stays = false, otherwise = null, children }: LastingProps) => {
  const [kept, keep] = useState(false)
  const value = useMemo(() => ({ possible, keep }), [possible])
  return possible || kept || stays ? <KeepingContext value={value}>{children}</KeepingContext> : otherwise
}

/** Tells the `Lasting` around whether something is written here. Returns whether it can still be done. */
export const useLasting = (written: boolean): boolean => {
  const { possible, keep } = useContext(KeepingContext)
  useEffect(() => {
    keep(written)
    return () => keep(false)
  }, [keep, written])
  return possible
}
