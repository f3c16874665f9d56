import { withLanguageKept } from '../i18n/language.ts'

/** When the session ends on the page's own clock (ms of `performance.now()`): unless something is done, and in any case. */
export type SessionTimes = { readonly idleEndsAt: number; readonly endsAt: number }

/** The session as the server sees it; `unknown` when it could not be asked. */
export type SessionAnswer =
  | { readonly kind: 'open'; readonly times: SessionTimes }
  | { readonly kind: 'ended' }
  | { readonly kind: 'unknown' }

const signedOutStatus = 401

const send = (path: string, body?: object): Promise<Response | undefined> =>
  fetch(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
    cache: 'no-store',
  }).catch((fault: unknown) => {
    console.error(fault)
    return undefined
  })

/** The server says in seconds from now, so that nobody's clock matters. */
const sessionOf = async (answer: Response | undefined): Promise<SessionAnswer> => {
  if (answer?.status === signedOutStatus) return { kind: 'ended' }
  if (!answer?.ok) return { kind: 'unknown' }
  const { idle, absolute } = (await answer.json()) as { readonly idle: number; readonly absolute: number }
  const now = performance.now()
  return { kind: 'open', times: { idleEndsAt: now + idle * 1_000, endsAt: now + absolute * 1_000 } }
}

/** Asks without prolonging. */
export const askSession = async (): Promise<SessionAnswer> => sessionOf(await send('/auth/session'))

/** Somebody is there: prolongs the session. */
export const keepAlive = async (): Promise<SessionAnswer> => sessionOf(await send('/auth/keep-alive', {}))

/** Where sign-in begins; it comes back to `to`, a path of this portal. */
export const signInPath = (to: string): string => `/auth/login?to=${encodeURIComponent(to)}`

/**
 * Ends the session on the server, which tells the browser to forget all that it has kept.
 *
 * @param keepDevice what is encrypted on this device and on no server yet stays
 * @returns whether it is over
 */
export const signOut = async (keepDevice = false): Promise<boolean> => {
  const answer = await withLanguageKept(() => send('/auth/logout', { keepDevice }))
  return answer !== undefined && (answer.ok || answer.status === signedOutStatus)
}

/** Chooses the assignment to work under; the server gives the session a new id. Resolves to whether it did. */
export const chooseAssignment = async (assignmentId: string): Promise<boolean> =>
  (await send('/auth/assignment', { assignmentId }))?.ok ?? false
