import type { ApolloClient, TypedDocumentNode } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client'
import { eventOfEnd, goesOnAfter, nextToSend, type SendEnd } from '@lih/domain/offline/queue'
import { RecordVisitDocument, SendDoctorRequestDocument } from '@lih/graphql/documents'
import { serverNow } from '@lih/portal-kit/session/serverClock.ts'
import { moveAct, type OpenAct, openActs, recoverActs } from './act-store.ts'
import type { ActKind, ActRefusal } from './contents.ts'
import type { VaultRow } from './device.ts'
import { offlineChanged } from './opened.ts'
import type { VaultKeys } from './vault.ts'

type Answer = { readonly userErrors: readonly ActRefusal[] }
type Mutation = TypedDocumentNode<Readonly<Record<string, Answer>>, { readonly input: object }>

const documents = {
  recordVisit: RecordVisitDocument,
  sendDoctorRequest: SendDoctorRequestDocument,
} as unknown as Readonly<Record<ActKind, Mutation>>

/** Codes by which the server says that this will never be done as it is; all others may be its own fault. */
const final = ['FORBIDDEN', 'NO_CARE_RELATION', 'NOT_FOUND', 'BAD_USER_INPUT', 'UNKNOWN_DOCUMENT']

type Ended = { readonly end: SendEnd; readonly refusal: ActRefusal | null }

const refusedBy = (refusal: ActRefusal): Ended => ({ end: 'REFUSED', refusal })

const endOfFault = (fault: unknown): Ended => {
  if (!CombinedGraphQLErrors.is(fault)) return { end: 'LOST', refusal: null }
  const { code, reason } = fault.errors[0]?.extensions ?? {}
  if (code === 'UNAUTHENTICATED') return { end: 'SIGNED_OUT', refusal: null }
  if (typeof code === 'string' && final.includes(code)) {
    return refusedBy({ code: typeof reason === 'string' ? reason : code, path: [] })
  }
  return { end: 'FAULT', refusal: null }
}

/** Sends one act once. The id and the body are the same however often that happens (G6). */
const sendOne = async (client: ApolloClient, { id, written }: OpenAct, vault: VaultRow): Promise<Ended> => {
  const { kind, input, writtenAt } = written
  const { assignmentId } = vault.owner
  const variables = { input: { ...input, commandId: id, written: { writtenAt, assignmentId } } }
  try {
    const { data } = await client.mutate({ mutation: documents[kind], variables, errorPolicy: 'none' } as never)
    const answer = (data as Readonly<Record<string, Answer>> | undefined)?.[kind]
    const [first] = answer?.userErrors ?? []
    if (!answer) return { end: 'FAULT', refusal: null }
    return first ? refusedBy(first) : { end: 'DONE', refusal: null }
  } catch (fault) {
    return endOfFault(fault)
  }
}

const round = async (client: ApolloClient, vault: VaultRow, keys: VaultKeys): Promise<SendEnd | null> => {
  const later = new Set<string>()
  let last: SendEnd | null = null
  for (;;) {
    const act = nextToSend(await openActs(vault.id, keys), later)
    if (act === undefined || !(await moveAct(keys, act.id, 'SEND'))) return last
    await offlineChanged()
    const { end, refusal } = await sendOne(client, act, vault)
    const savedAt = end === 'DONE' ? serverNow() : null
    await moveAct(keys, act.id, eventOfEnd(end), { refusal, savedAt })
    await offlineChanged()
    last = end
    if (end === 'FAULT') later.add(act.patientId)
    if (!goesOnAfter(end)) return end
  }
}

/**
 * Sends what is unsent, one at a time and by one tab, in the order in which it was written.
 * @returns how the last sending ended; null when there was nothing to send, or another tab is at it
 */
export const sendUnsent = (client: ApolloClient, vault: VaultRow, keys: VaultKeys): Promise<SendEnd | null> =>
  navigator.locks.request(`offline-send-${vault.id}`, { ifAvailable: true }, async (lock) => {
    if (lock === null) return null
    await recoverActs(vault.id)
    return round(client, vault, keys)
  })
