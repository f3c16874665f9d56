import type { Portal, Profession, Purpose, UnitKind } from '@lih/domain/organisation/kinds'
import { GraphQLError } from 'graphql'
import type { Database } from './db/client.ts'
import type { Clock } from './time/clock.ts'

/** A person under one assignment (medarbetaruppdrag): who acts. Rights follow the assignment, never the person alone. */
export type Actor = {
  readonly personId: string
  readonly assignmentId: string
  readonly unitId: string
  readonly unitName: string
  readonly unitKind: UnitKind
  readonly providerId: string
  readonly profession: Profession
  readonly purpose: Purpose
  /** Given and family name. */
  readonly name: string
  readonly title: string
}

/** Who has signed in to which portal, before an assignment is chosen. */
export type SignedIn = { readonly personId: string; readonly portal: Portal }

/** What every operation gets. Its clock decides the time in SQL, too. */
export type Ctx = {
  readonly actor: Actor | undefined
  readonly db: Database
  readonly clock: Clock
  /** Correlates the answer, the log and an error message. */
  readonly requestId: string
  readonly signedIn?: SignedIn
  /** Everything shown is invented. */
  readonly demo?: boolean
}

/** @throws GraphQLError UNAUTHENTICATED when nobody has signed in, or no assignment is chosen */
export const actorOf = (ctx: Ctx): Actor => {
  if (!ctx.actor) throw new GraphQLError('UNAUTHENTICATED', { extensions: { code: 'UNAUTHENTICATED' } })
  return ctx.actor
}

/** The context in which `actor` does something at the time of `clock`: tests, and the demo world's past. */
export const contextAs = (db: Database, actor: Actor, clock: Clock, requestId = 'direct'): Ctx => ({
  actor,
  db,
  clock,
  requestId,
})
