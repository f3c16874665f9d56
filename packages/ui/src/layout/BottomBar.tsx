import type { ReactNode } from 'react'

/** Buttons at the bottom edge of a phone, where the thumb is; a plain row on a wide page. */
export const BottomBar = ({ children }: { children: ReactNode }) => <div className="u-bottom">{children}</div>
