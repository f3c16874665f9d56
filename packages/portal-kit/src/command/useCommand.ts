import type { ApolloClient, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useCallback, useRef, useState } from 'react'
import { type Attempt, attemptOf } from './attempt.ts'
import { type CommandIntent, intentFor, keptAfter } from './commandIntent.ts'

/** An expected refusal, as the server words it in codes. */
export type Refusal = { readonly code: string; readonly path: readonly string[]; readonly params?: unknown }

/** Fields of a mutation that answer with a payload of `userErrors`. */
export type CommandField<Data> = {
  [Field in keyof Data]: Data[Field] extends { readonly userErrors: readonly unknown[] } ? Field : never
}[keyof Data] &
  string

export type CommandVariables = { readonly input: { readonly commandId: string } }
export type CommandInput<Variables extends CommandVariables> = Omit<Variables['input'], 'commandId'>

/** `busy`: the same command was already on its way, and this press did nothing. */
export type CommandResult<Payload> =
  | {
      readonly kind: 'done'
      readonly payload: Payload
      /** Names the act, for taking it back. */
      readonly commandId: string
    }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'failed' }
  | { readonly kind: 'busy' }

export type Command<Data, Variables extends CommandVariables, Field extends CommandField<Data>> = {
  /** Never rejects: a refusal and a lost network are results. */
  readonly run: (input: CommandInput<Variables>) => Promise<CommandResult<Data[Field]>>
  readonly pending: boolean
  readonly refusals: readonly Refusal[]
  readonly networkFailed: boolean
  readonly reset: () => void
}

type State = { readonly pending: boolean; readonly refusals: readonly Refusal[]; readonly networkFailed: boolean }
const idle: State = { pending: false, refusals: [], networkFailed: false }

const stateOf = (attempt: Attempt<unknown>): State => {
  switch (attempt.kind) {
    case 'done':
      return idle
    case 'refused':
      return { ...idle, refusals: attempt.refusals }
    case 'failed':
      return { ...idle, networkFailed: true }
  }
}

const endOf = { done: 'DONE', refused: 'REFUSED', failed: 'FAILED' } as const

/** What the page shows must be what the command made of it, before the form that sent it goes away. */
const askAgain = async (client: ApolloClient): Promise<void> => {
  // The command is done either way; a page that could not be asked again says so itself.
  await client.refetchQueries({ include: 'active' }).catch((fault: unknown) => console.error(fault))
}

/**
 * A mutation that the server carries out at most once: double clicks are one command, and a retry after a lost answer
 * carries the same `commandId` (G6).
 */
export const useCommand = <Data, Variables extends CommandVariables, Field extends CommandField<Data>>(
  document: TypedDocumentNode<Data, Variables>,
  { field }: { readonly field: Field },
): Command<Data, Variables, Field> => {
  const client = useApolloClient()
  const [state, setState] = useState<State>(idle)
  const kept = useRef<CommandIntent | null>(null)
  const running = useRef(false)
  const run = useCallback(
    async (input: CommandInput<Variables>): Promise<CommandResult<Data[Field]>> => {
      if (running.current) return { kind: 'busy' }
      running.current = true
      setState({ ...idle, pending: true })
      const intent = intentFor(kept.current, input, () => crypto.randomUUID())
      const variables = { input: { ...input, commandId: intent.commandId } } as unknown as Variables
      const attempt = await attemptOf(client, document, variables, field)
      if (attempt.kind === 'done') await askAgain(client)
      kept.current = keptAfter(intent, endOf[attempt.kind])
      running.current = false
      setState(stateOf(attempt))
      return attempt.kind === 'done' ? { ...attempt, commandId: intent.commandId } : attempt
    },
    [client, document, field],
  )
  const reset = useCallback(() => setState(idle), [])
  return { run, ...state, reset }
}
