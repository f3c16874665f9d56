import type { ApolloClient } from '@apollo/client'
import type { Instant } from '@lih/domain/time/civil'
import { DiscardDraftDocument, SaveDraftDocument } from '@lih/graphql/documents'
import {
  type Autosave,
  afterDiscard,
  afterEdit,
  afterFailure,
  afterSaved,
  afterSend,
  hurried,
  isUnsaved,
  nextStep,
  nothingTyped,
} from './autosave.ts'
import type { DraftContent } from './draftContent.ts'
import type { DraftPlace } from './useDraft.ts'

export type DraftShown = { readonly savedAt: Instant | null; readonly failing: boolean }

/** Carries out the steps of `autosave.ts`: one timer, one request at a time. */
export class DraftSaver {
  private state: Autosave = nothingTyped
  private content: DraftContent | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private sending: Promise<void> = Promise.resolve()
  /** Whether the server may hold a draft. */
  private stored = false

  constructor(
    private readonly client: ApolloClient,
    private readonly place: DraftPlace,
    private readonly show: (shown: DraftShown) => void,
  ) {}

  readonly isUnsaved = (): boolean => isUnsaved(this.state)

  readonly edited = (content: DraftContent): void => {
    this.content = content
    this.state = afterEdit(this.state, performance.now())
    this.step()
  }

  /** The server had a draft when the form was opened. */
  readonly found = (): void => {
    this.stored = true
  }

  /** Saves what is typed without waiting for a pause. */
  readonly flush = async (): Promise<void> => {
    await this.sending
    if (!this.isUnsaved()) return
    this.state = hurried(this.state, performance.now())
    this.step()
    await this.sending
  }

  /** Removes the draft: it was sent, or is no longer wanted. */
  readonly discard = (): void => {
    clearTimeout(this.timer)
    this.state = afterDiscard(this.state)
    this.show({ savedAt: null, failing: false })
    if (!this.stored) return
    this.stored = false
    const { form, subjectId } = this.place
    // After a save on its way, which would otherwise bring the draft back.
    this.sending = this.sending.then(() =>
      this.client
        .mutate({ mutation: DiscardDraftDocument, variables: { form, subjectId } })
        .then(() => undefined)
        .catch((fault: unknown) => console.error(fault)),
    )
  }

  private step(): void {
    clearTimeout(this.timer)
    const next = nextStep(this.state, performance.now())
    if (next.kind === 'WAIT') this.timer = setTimeout(() => this.step(), next.ms)
    if (next.kind === 'SEND') this.sending = this.send(next.revision)
  }

  private async send(revision: number): Promise<void> {
    this.state = afterSend(this.state, revision)
    this.stored = true
    const { form, subjectId, patientId = null } = this.place
    const savedAt = await this.client
      .mutate({
        mutation: SaveDraftDocument,
        variables: { input: { form, subjectId, patientId, content: this.content } },
      })
      .then(({ data }) => data?.saveDraft.draft?.savedAt)
      .catch((fault: unknown) => {
        console.error(fault)
        return undefined
      })
    const now = performance.now()
    if (this.isUnsaved()) this.show({ savedAt: savedAt ?? null, failing: savedAt === undefined })
    this.state = savedAt === undefined ? afterFailure(this.state, now) : afterSaved(this.state, now)
    this.step()
  }
}
