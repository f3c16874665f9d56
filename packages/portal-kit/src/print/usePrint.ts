import { useState } from 'react'
import { flushSync } from 'react-dom'

/** Prints the page once everything on it is open; after that it stands as before. */
export const usePrint = (): readonly [printing: boolean, print: () => void] => {
  const [printing, setPrinting] = useState(false)
  const print = () => {
    flushSync(() => setPrinting(true))
    window.print()
    setPrinting(false)
  }
  return [printing, print]
}
