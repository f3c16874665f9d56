import type { ReactNode } from 'react'

/** Short fields that belong together, side by side where there is room. */
export const FieldRow = ({ children }: { children: ReactNode }) => <div className="u-field-row">{children}</div>
