import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Icon } from '../icon/Icon.tsx'

/** What an active, removable filter needs. */
export interface RemovableChipProps {
  children: ReactNode
  /** Spoken, for instance “Ta bort Kommun: Hylte”. */
  removeLabel: string
  onRemove: () => void
}

/** A filter that is on; a press takes it away. */
export const RemovableChip = ({ children, removeLabel, onRemove }: RemovableChipProps) => (
  <Button className="u-chip on" aria-label={removeLabel} onPress={onRemove}>
    {children}
    <Icon name="x" size={12} />
  </Button>
)
