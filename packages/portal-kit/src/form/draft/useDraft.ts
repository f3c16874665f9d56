import { useApolloClient } from '@apollo/client/react'
import type { Instant } from '@lih/domain/time/civil'
import { FindDraftDocument } from '@lih/graphql/documents'
import { useEffect, useEffectEvent, useState } from 'react'
import { registerWork } from '../unsavedWork.ts'
import { DraftSaver, type DraftShown } from './DraftSaver.ts'
import type { DraftContent } from './draftContent.ts'

export type DraftPlace = { readonly form: string; readonly subjectId: string; readonly patientId?: string | undefined }

export type Draft = {
  /** The server has not yet said whether there is one. */
  readonly loading: boolean
  readonly savedAt: Instant | null
  /** What was typed last could not be saved; it is tried again. */
  readonly failing: boolean
  readonly isUnsaved: () => boolean
  readonly edited: (content: DraftContent) => void
  readonly flush: () => Promise<void>
  readonly discard: () => void
}

/** Looks once for a draft of an earlier visit. Resolves to whether that is still under way. */
const useFoundDraft = (place: DraftPlace, enabled: boolean, onFound: (savedAt: Instant, content: unknown) => void) => {
  const client = useApolloClient()
  const [loading, setLoading] = useState(enabled)
  const found = useEffectEvent(onFound)
  const { form, subjectId } = place
  useEffect(() => {
    if (!enabled) return
    let here = true
    client
      .query({ query: FindDraftDocument, variables: { form, subjectId }, fetchPolicy: 'network-only' })
      .then(({ data }) => {
        if (here && data?.draft) found(data.draft.savedAt, data.draft.content)
      })
      // Without the draft one starts from an empty form: worse than with it, better than no form.
      .catch((fault: unknown) => console.error(fault))
      .finally(() => here && setLoading(false))
    return () => {
      here = false
    }
  }, [client, enabled, form, subjectId])
  return loading
}

/**
 * The unsent form on the server, per person, assignment, form and subject. Loaded once at start (`onFound`), saved a
 * second after the last keystroke, saved at once when the page is hidden or left.
 */
export const useDraft = (place: DraftPlace, enabled: boolean, onFound: (content: unknown) => void): Draft => {
  const client = useApolloClient()
  const [shown, setShown] = useState<DraftShown>({ savedAt: null, failing: false })
  const [saver] = useState(() => new DraftSaver(client, place, setShown))
  const loading = useFoundDraft(place, enabled, (savedAt, content) => {
    saver.found()
    setShown({ savedAt, failing: false })
    onFound(content)
  })
  useEffect(() => {
    if (!enabled) return
    const flush = () => void saver.flush()
    document.addEventListener('visibilitychange', flush)
    const forget = registerWork(saver)
    return () => {
      document.removeEventListener('visibilitychange', flush)
      forget()
      flush()
    }
  }, [enabled, saver])
  const { isUnsaved, edited, flush, discard } = saver
  return { loading, ...shown, isUnsaved, edited, flush, discard }
}
