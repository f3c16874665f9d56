import { Component, type ReactNode } from 'react'
import { Button } from '../button/Button.tsx'
import { type UiWords, UiWordsContext } from '../words/ui-words.ts'
import { Nothing } from './Nothing.tsx'

/** What the boundary needs. */
export interface ErrorBoundaryProps {
  title?: string
  text?: string
  retryText?: string
  /** Gets the fault, so that the portal can report it. */
  onError?: (error: unknown) => void
  /** Another value clears the fault, such as the patient's id. */
  resetKey?: unknown
  children: ReactNode
}

interface BoundaryState {
  failed: boolean
  resetKey: unknown
}

/** Keeps a fault inside its own widget: the rest of the page works on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, BoundaryState> {
  static override contextType = UiWordsContext
  declare context: UiWords

  override state: BoundaryState = { failed: false, resetKey: this.props.resetKey }

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { failed: true }
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: BoundaryState): Partial<BoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { failed: false, resetKey: props.resetKey }
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError?.(error)
  }

  override render(): ReactNode {
    const { title, text, retryText, children } = this.props
    if (!this.state.failed) return children
    return (
      <Nothing
        kind="failed"
        title={title ?? this.context.failed}
        actions={
          <Button small onPress={() => this.setState({ failed: false })}>
            {retryText ?? this.context.retry}
          </Button>
        }
      >
        {text ?? this.context.failedText}
      </Nothing>
    )
  }
}
