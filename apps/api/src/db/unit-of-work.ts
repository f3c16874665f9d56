import { type Decision, type Refusal, refused } from '@lih/domain/result'
import { GraphQLError } from 'graphql'
import { AccessDenied, type Denial } from '../access/denial.ts'
import { logDenied } from '../access-log/denied.ts'
import { type Actor, actorOf, type Ctx } from '../context.ts'
import { recorder } from '../outbox/record.ts'
import { isStale } from './faults.ts'
import { contentHash, type JsonValue, type Statements, type Tx, type UnitOfWork } from './statements.ts'
import { inTransaction } from './transaction.ts'

export type { JsonValue, Tx, UnitOfWork } from './statements.ts'

/** What the client asked for; its id is made by the client and names this one act (G6). */
export type Command = { readonly name: string; readonly commandId: string; readonly input: unknown }

/** Refusals that every command may meet: another was faster, or the id was used for something else. */
export type WriteRefusal = 'STALE' | 'COMMAND_REUSED'

type Outcome<R, Code extends string> = Decision<R, Code> & { readonly denied?: Denial }

/** Ends the transaction without keeping anything. */
class RolledBack extends Error {
  readonly outcome: Outcome<never, string>
  constructor(outcome: Outcome<never, string>) {
    super('rolled back')
    this.outcome = outcome
  }
}

/** A denied access is logged after the rollback, and goes on to the client. */
const loggingDenials = async <T>(ctx: Ctx, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AccessDenied) await logDenied(ctx, error.denial)
    throw error
  }
}

/**
 * Reads as the actor, at one time, in one transaction.
 * @throws GraphQLError UNAUTHENTICATED without an actor; AccessDenied, logged, when `work` was denied
 */
export const read = <T>(ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> => {
  const actor = actorOf(ctx)
  return loggingDenials(ctx, () =>
    inTransaction(ctx.db.app, actor, ctx.clock(), (statements) => work({ ...statements, actor })),
  )
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

type Reserved =
  | { readonly kind: 'NEW' }
  | { readonly kind: 'REPLAY'; readonly result: JsonValue }
  | { readonly kind: 'REUSED' }

/** Claims the command's id. A twin that is under way is waited for, and its answer given again. */
const reserve = async ({ sql }: Statements, actor: Actor, command: Command): Promise<Reserved> => {
  const { name, commandId } = command
  const hash = contentHash(command.input)
  const [fresh] = await sql`
    insert into command (id, name, person_id, unit_id, input_hash)
    values (${commandId}, ${name}, ${actor.personId}, ${actor.unitId}, ${hash}) on conflict do nothing returning id`
  if (fresh) return { kind: 'NEW' }
  const [known] = await sql<{ result: JsonValue }[]>`
    select result from command
    where id = ${commandId} and name = ${name} and person_id = ${actor.personId} and unit_id = ${actor.unitId} and input_hash = ${hash}`
  return known ? { kind: 'REPLAY', result: known.result } : { kind: 'REUSED' }
}

const carryOut = async <R extends JsonValue, Code extends string>(
  statements: Statements,
  actor: Actor,
  command: Command,
  work: (uow: UnitOfWork) => Promise<Outcome<R, Code>>,
): Promise<Outcome<R, Code | WriteRefusal>> => {
  const reserved = await reserve(statements, actor, command)
  if (reserved.kind === 'REUSED') return refused('COMMAND_REUSED', ['commandId'])
  if (reserved.kind === 'REPLAY') return { ok: true, changes: reserved.result as R }
  const { recorded, record } = recorder(statements, { ...actor, commandId: command.commandId })
  const outcome = await work({ ...statements, actor, record })
  if (!outcome.ok) throw new RolledBack(outcome)
  if (recorded() === 0) throw new Error(`${command.name} changed something and recorded no event`)
  await statements.sql`update command set result = ${JSON.stringify(outcome.changes)}::jsonb where id = ${command.commandId}`
  return outcome
}

const refusalOf = (error: unknown): Outcome<never, string> => {
  if (error instanceof RolledBack) return error.outcome
  if (isStale(error)) return refused('STALE')
  throw error
}

/**
 * Carries out a command as the actor, once: reserve its id, work, record, store the answer, commit. The same command
 * again gets the same answer and does nothing. A refusal leaves nothing behind, and comes back as a value.
 *
 * @returns what `work` decided; STALE when somebody else changed the same thing; COMMAND_REUSED when the id was used for
 *   another command, body, person or unit
 * @throws GraphQLError UNAUTHENTICATED, BAD_USER_INPUT (the id is no UUID); AccessDenied, logged; any fault, among them
 *   success without a recorded event
 */
export const write = async <R extends JsonValue, Code extends string>(
  ctx: Ctx,
  command: Command,
  work: (uow: UnitOfWork) => Promise<Outcome<R, Code>>,
): Promise<Decision<R, Code | WriteRefusal>> => {
  const actor = actorOf(ctx)
  if (!uuid.test(command.commandId))
    throw new GraphQLError('commandId is not a UUID', { extensions: { code: 'BAD_USER_INPUT' } })
  const outcome = await loggingDenials(ctx, () =>
    inTransaction(ctx.db.app, actor, ctx.clock(), (statements) => carryOut(statements, actor, command, work)).catch(
      refusalOf,
    ),
  )
  if (outcome.denied) await logDenied(ctx, outcome.denied)
  return outcome.ok ? outcome : { ok: false, refusal: outcome.refusal as Refusal<Code | WriteRefusal> }
}
