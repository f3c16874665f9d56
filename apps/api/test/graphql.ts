import { type Portal, portalOf } from '@lih/domain/organisation/kinds'
import type { Instant } from '@lih/domain/time/civil'
import { type ExecutionResult, execute, parse, validate } from 'graphql'
import { type Actor, type Ctx, contextAs } from '../src/context.ts'
import { buildSchema } from '../src/graphql/schema.ts'
import { type Clock, fixedClock } from '../src/time/clock.ts'
import type { OwnDatabase } from './database.ts'

/** One schema per test process. */
const schema = buildSchema()

export type Answer<T> = ExecutionResult<T> & {
  /** The statements that the operation sent, without those that open and close its transactions. */
  readonly statements: readonly string[]
}

const frame = /^\s*(begin|commit|rollback|savepoint|select set_config)/i

/** Operations through the real schema, as the app role, at a time of the test's choosing. */
export const graphqlOn = ({ db, statements }: OwnDatabase, clock: Clock | Instant) => {
  const now = typeof clock === 'string' ? fixedClock(clock) : clock
  const askIn = async <T>(ctx: Ctx, document: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> => {
    const parsed = parse(document)
    const invalid = validate(schema, parsed)
    if (invalid[0]) throw invalid[0]
    const before = statements.length
    const result = (await execute({
      schema,
      document: parsed,
      contextValue: ctx,
      variableValues: variables,
    })) as ExecutionResult<T>
    return { ...result, statements: statements.slice(before).filter((statement) => !frame.test(statement)) }
  }
  return {
    /** `as(actor).ask(…)`; `as(undefined)` is nobody. `ctx` is the context, for calling a command directly. */
    as: (actor: Actor | undefined, at: Clock | Instant = now) => {
      const time = typeof at === 'string' ? fixedClock(at) : at
      const portal: Portal | null = actor ? portalOf[actor.unitKind] : null
      const ctx: Ctx = actor
        ? { ...contextAs(db, actor, time), ...(portal ? { signedIn: { personId: actor.personId, portal } } : {}) }
        : { actor: undefined, db, clock: time, requestId: 'direct' }
      return {
        ctx,
        ask: <T = Record<string, unknown>>(document: string, variables?: Record<string, unknown>) =>
          askIn<T>(ctx, document, variables),
      }
    },
  }
}
