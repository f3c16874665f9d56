import { lazy, type ReactNode, Suspense, useId, useRef, useState } from 'react'
import { Button, type ButtonProps } from 'react-aria-components/Button'
import { ErrorBoundary } from '../notice/ErrorBoundary.tsx'
import type { MenuEntry } from './MenuEntry.ts'

const load = () => import('./MenuPopover.tsx')
const MenuPopover = lazy(async () => ({ default: (await load()).MenuPopover }))

/** Pointed at or focused: the menu is fetched before it is asked for. A failure shows when it is. */
const fetchAhead = (): void => void load().catch(() => undefined)

/** What a button that opens a menu needs. */
export interface MenuButtonProps {
  className: string
  /** Spoken name, when what stands on the button is not one. */
  'aria-label'?: string | undefined
  'aria-current'?: boolean | undefined
  items: readonly MenuEntry[]
  onAction?: ((id: string) => void) | undefined
  /** One of the entries is chosen, and is marked as such. */
  chosenId?: string
  placement?: 'bottom start' | 'bottom end' | 'top end'
  children: ReactNode
}

/** A button that opens a menu. What the menu is made of comes when somebody is about to open one. */
export const MenuButton = ({ className, items, onAction, chosenId, children, ...rest }: MenuButtonProps) => {
  const trigger = useRef<HTMLButtonElement>(null)
  const id = useId()
  const [open, setOpen] = useState(false)
  const [opened, setOpened] = useState(false)
  const show = () => {
    setOpened(true)
    setOpen(true)
  }
  const onKey: ButtonProps['onKeyDown'] = (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      show()
    } else {
      event.continuePropagation()
    }
  }
  return (
    <>
      <Button
        ref={trigger}
        id={id}
        className={className}
        aria-label={rest['aria-label']}
        aria-current={rest['aria-current']}
        aria-haspopup="menu"
        aria-expanded={open}
        onPress={show}
        onKeyDown={onKey}
        onHoverStart={fetchAhead}
        onFocus={fetchAhead}
      >
        {children}
      </Button>
      {opened && (
        <ErrorBoundary resetKey={open}>
          <Suspense fallback={null}>
            <MenuPopover
              triggerRef={trigger}
              labelledBy={id}
              open={open}
              onOpenChange={setOpen}
              items={items}
              onAction={onAction}
              chosenId={chosenId}
              placement={rest.placement ?? 'bottom end'}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}
