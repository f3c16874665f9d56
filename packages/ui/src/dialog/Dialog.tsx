import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from '../button/Button.tsx'
import { classes } from '../text/classes.ts'
import { useUiWords } from '../words/ui-words.ts'

/** What a dialog needs. */
export interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  size?: 'medium' | 'wide'
  /** Spoken name of the cross. */
  closeText?: string
  /** Buttons at the end, the main one last. */
  actions?: ReactNode
  /** False: a press beside it or Escape does not close it, since something typed would be lost. */
  dismissable?: boolean
  children: ReactNode
}

/** A dialog over the page; focus goes in, and back when it closes. */
export const Dialog = ({
  open,
  onClose,
  title,
  size = 'medium',
  closeText,
  dismissable = true,
  ...parts
}: DialogProps) => {
  const words = useUiWords()
  return (
    <ModalOverlay
      className="u-overlay"
      isOpen={open}
      onOpenChange={(next) => {
        if (!next) onClose()
      }}
      isDismissable={dismissable}
      isKeyboardDismissDisabled={!dismissable}
    >
      <Modal className={classes('u-modal', size === 'wide' && 'wide')}>
        <AriaDialog className="u-dialog">
          <header>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button kind="plain" icon="x" iconOnly small aria-label={closeText ?? words.close} onPress={onClose} />
          </header>
          {parts.children}
          {parts.actions && <div className="u-dialog-acts">{parts.actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
