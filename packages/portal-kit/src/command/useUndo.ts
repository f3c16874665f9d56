import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { UndoDocument } from '@lih/graphql/documents'
import { useText } from '../i18n/useText.ts'
import type { Words } from '../i18n/words.ts'
import { refusalText } from '../refusal/refusal-text.ts'
import { toasts } from '../toast/useToast.ts'
import { attemptOf } from './attempt.ts'

/** An act that was carried out a moment ago and may be taken back. */
export interface Undoable {
  /** What was done, in words: “Du är ansvarig läkare för SVENSSON, Märta”. */
  readonly text: string
  readonly patientId: string
  readonly commandId: string
}

type Way = { readonly client: ApolloClient; readonly text: Words }

/** The way back outlives the page on which the act was done: it holds no state of a component. */
const takeBack = async ({ client, text }: Way, { patientId, commandId: undoneId }: Undoable, commandId: string) => {
  const variables = { input: { commandId, patientId, undoneId } }
  const attempt = await attemptOf(client, UndoDocument, variables, 'undo')
  switch (attempt.kind) {
    case 'done':
      toasts.show({ text: text('kit.undo.done') })
      break
    case 'refused':
      toasts.show({ text: attempt.refusals.map(({ code, params }) => refusalText(code, params)).join(' ') })
      break
    case 'failed':
      // The same id again: it is taken back once, however often it is sent.
      toasts.show({
        text: text('kit.undo.failed'),
        undo: () => void takeBack({ client, text }, { text: '', patientId, commandId: undoneId }, commandId),
        undoText: text('kit.retry'),
      })
      return
  }
  await client.refetchQueries({ include: 'active' }).catch((fault: unknown) => console.error(fault))
}

/**
 * Tells what was done, and offers for ten seconds to take it back, by a press or Ctrl/Cmd+Z (promise 12). The server
 * decides whether it still can be, and a refusal says why. Several acts are taken back one by one, the newest first.
 */
export const useUndo = (): ((act: Undoable) => void) => {
  const client = useApolloClient()
  const text = useText()
  return (act) => {
    const commandId = crypto.randomUUID()
    toasts.show({
      text: act.text,
      about: act.patientId,
      undo: () => void takeBack({ client, text }, act, commandId),
    })
  }
}
