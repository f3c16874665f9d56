import { createHash, randomBytes } from 'node:crypto'
import type { Portal } from '@lih/domain/organisation/kinds'
import { addHours, civilDateOf, type Instant } from '@lih/domain/time/civil'
import type { Sql } from 'postgres'
import type { Actor, SignedIn } from '../context.ts'
import { kindsOf } from '../db/organisation.store.ts'
import type { Clock } from '../time/clock.ts'

/** ASVS 7.3: a session ends after a quarter of an hour without use, and after ten hours whatever is done. */
const idleMinutes = 15
const absoluteHours = 10
/** How long a sign-in may take. */
const pendingHours = 0.25
/** Use is noted at most this often. */
const noteEverySeconds = 30

/** What the answer of the sign-in under way must fit. */
export type Pending = { readonly verifier: string; readonly state: string; readonly nonce: string; readonly to: string }

/** The browser has the id; only its hash is stored, so that a copy of the table signs nobody in. */
const hashOf = (id: string): string => createHash('sha256').update(id).digest('base64url')
const newId = (): string => randomBytes(32).toString('base64url')

export type Session = {
  readonly signedIn: SignedIn
  readonly actor: Actor | undefined
  /** When it ends unless it is used, and in any case. */
  readonly idleEndsAt: Instant
  readonly endsAt: Instant
}

type Row = Omit<Actor, 'personId' | 'assignmentId'> & {
  readonly personId: string
  readonly assignmentId: string | null
  readonly seenAt: Instant
  readonly expiresAt: Instant
}

const sessionOf = ({ personId, seenAt, expiresAt, assignmentId, ...rest }: Row, portal: Portal): Session => ({
  signedIn: { personId, portal },
  actor: assignmentId === null ? undefined : { ...rest, personId, assignmentId },
  idleEndsAt: addHours(seenAt, idleMinutes / 60),
  endsAt: expiresAt,
})

/** `machine` is the sessions' time; `world` decides only which assignments are valid today. */
type Parts = { readonly sql: Sql; readonly machine: Clock; readonly world: Clock }

/** Remembers what the sign-in under way must fit, and clears away what is over. */
const begin = async ({ sql, machine }: Parts, pending: Pending): Promise<string> => {
  const id = newId()
  const now = machine()
  await sql`delete from session where expires_at <= ${now} or seen_at <= ${addHours(now, -idleMinutes / 60)}`
  await sql`
    insert into session (id, pending, created_at, seen_at, expires_at)
    values (${hashOf(id)}, ${JSON.stringify(pending)}, ${now}, ${now}, ${addHours(now, pendingHours)})`
  return id
}

/** What a sign-in under way must fit; it can be taken once. */
const takePending = async ({ sql, machine }: Parts, id: string): Promise<Pending | undefined> => {
  const [row] = await sql<{ pending: Pending }[]>`
    delete from session where id = ${hashOf(id)} and pending is not null and expires_at > ${machine()} returning pending`
  return row?.pending
}

const create = async ({ sql, machine }: Parts, who: SignedIn, assignmentId: string | null): Promise<string> => {
  const id = newId()
  const now = machine()
  await sql`
    insert into session (id, person_id, assignment_id, portal, created_at, seen_at, expires_at)
    values (${hashOf(id)}, ${who.personId}, ${assignmentId}, ${who.portal}, ${now}, ${now}, ${addHours(now, absoluteHours)})`
  return id
}

/** The living session of this id in this portal. `use` says that a person did something now. */
const find = async (
  { sql, machine, world }: Parts,
  id: string,
  portal: Portal,
  use: boolean,
): Promise<Session | undefined> => {
  const now = machine()
  const today = civilDateOf(world())
  const hash = hashOf(id)
  const idleSince = addHours(now, -idleMinutes / 60)
  const [row] = await sql<Row[]>`
    with used as (
      update session set seen_at = ${now}
      where ${use} and id = ${hash} and seen_at > ${idleSince} and expires_at > ${now}
        and seen_at <= ${addHours(now, -noteEverySeconds / 3600)})
    select s.person_id, case when ${use} then ${now}::timestamptz else s.seen_at end as seen_at, s.expires_at,
      a.id as assignment_id, a.profession, a.purpose, u.id as unit_id, u.name as unit_name, u.kind as unit_kind, u.provider_id,
      p.given || ' ' || p.family as name, p.title
    from session s join person p on p.id = s.person_id
    left join (assignment a join unit u on u.id = a.unit_id and u.kind = any (${kindsOf(portal)}::text[]))
      on a.id = s.assignment_id and a.person_id = s.person_id
        and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today})
    where s.id = ${hash} and s.portal = ${portal} and s.seen_at > ${idleSince} and s.expires_at > ${now}`
  return row && sessionOf(row, portal)
}

/** The same session under another assignment and a new id; the old id is dead. It ends when it would have ended. */
const switchAssignment = async ({ sql, machine }: Parts, id: string, assignmentId: string): Promise<string> => {
  const next = newId()
  await sql`
    update session set id = ${hashOf(next)}, assignment_id = ${assignmentId}, seen_at = ${machine()}
    where id = ${hashOf(id)}`
  return next
}

const end = async ({ sql }: Parts, id: string): Promise<void> => {
  await sql`delete from session where id = ${hashOf(id)}`
}

/**
 * The sessions. Their time is the machine's, whatever time the world has; `world` decides only which assignments are
 * valid.
 */
export const sessionStore = (sql: Sql, machine: Clock, world: Clock) => {
  const parts: Parts = { sql, machine, world }
  return {
    begin: (pending: Pending) => begin(parts, pending),
    takePending: (id: string) => takePending(parts, id),
    create: (who: SignedIn, assignmentId: string | null) => create(parts, who, assignmentId),
    find: (id: string, portal: Portal, use: boolean) => find(parts, id, portal, use),
    switchAssignment: (id: string, assignmentId: string) => switchAssignment(parts, id, assignmentId),
    end: (id: string) => end(parts, id),
  }
}
export type SessionStore = ReturnType<typeof sessionStore>
