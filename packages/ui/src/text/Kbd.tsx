import type { ReactNode } from 'react'

/** A key on the keyboard; hidden where there is none. */
export const Kbd = ({ children }: { children: ReactNode }) => <kbd className="u-kbd">{children}</kbd>
