import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from '../button/Button.tsx'
import { Notice } from '../notice/Notice.tsx'
import { useUiWords } from '../words/ui-words.ts'

/** What a question before a binding act needs. */
export interface ConfirmDialogProps {
  open: boolean
  onClose: () => void
  /** Names the act and the patient (“Avsluta läkarstöd för SVENSSON, Märta?”). */
  title: string
  /** The button: the verb and its object, never “Ja” or “OK”. */
  verb: string
  onConfirm: () => void
  /** It ends or cannot be undone. */
  grave?: boolean
  pending?: boolean
  /** Why it cannot be confirmed yet. */
  whyNot?: ReactNode
  /** The answer of the server when it said no. */
  refusal?: ReactNode
  cancelText?: string
  /** The consequence in words, and fields if any. */
  children: ReactNode
}

/** Asks once before what binds; for the reversible, act at once and offer undo instead. */
export const ConfirmDialog = ({
  open,
  onClose,
  title,
  verb,
  onConfirm,
  grave,
  pending,
  ...rest
}: ConfirmDialogProps) => {
  const words = useUiWords()
  return (
    <ModalOverlay
      className="u-overlay"
      isOpen={open}
      onOpenChange={(next) => {
        if (!next) onClose()
      }}
      isKeyboardDismissDisabled={pending ?? false}
    >
      <Modal className="u-modal">
        <AriaDialog className="u-dialog" role="alertdialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div className="u-stack">{rest.children}</div>
          {rest.refusal && (
            <Notice tone="over" live="assertive">
              {rest.refusal}
            </Notice>
          )}
          <div className="u-dialog-acts">
            <Button onPress={onClose}>{rest.cancelText ?? words.cancel}</Button>
            <Button kind={grave ? 'grave' : 'main'} pending={pending ?? false} whyNot={rest.whyNot} onPress={onConfirm}>
              {verb}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
