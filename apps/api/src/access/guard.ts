import type { Action } from '@lih/domain/access/actions'
import { mayAtAll } from '@lih/domain/access/can'
import { createMethodMiddlewareDecorator } from 'type-graphql'
import { logDenied } from '../access-log/denied.ts'
import { actorOf, type Ctx } from '../context.ts'
import { AccessDenied, type Denial } from './denial.ts'

/** What stands above an operation. */
export type Guard =
  | { readonly kind: 'CAN'; readonly action: Action }
  | { readonly kind: 'PUBLIC'; readonly reason: string }

const guards = new WeakMap<object, Map<string, Guard>>()

const note = (target: object, method: string | symbol, guard: Guard): void => {
  const ofClass = guards.get(target) ?? new Map<string, Guard>()
  guards.set(target, ofClass.set(String(method), guard))
}

/** The guard of a resolver's method; undefined when it has none, which a test forbids. */
export const guardOf = (resolver: { readonly prototype: object }, method: string): Guard | undefined =>
  guards.get(resolver.prototype)?.get(method)

/**
 * The coarse half of the access decision: purpose, kind of unit and profession of the assignment.
 * @throws GraphQLError UNAUTHENTICATED; AccessDenied (FORBIDDEN), which has been logged
 */
export const ensureMay = async (ctx: Ctx, action: Action, view: string = action): Promise<void> => {
  const answer = mayAtAll(actorOf(ctx), action)
  if (answer.effect !== 'DENY') return
  const denial: Denial = { action, code: answer.code, view, patientId: null }
  await logDenied(ctx, denial)
  throw new AccessDenied(denial)
}

/** Above every query, mutation and subscription: who may, by the access table. The fine half is in the work itself. */
export const Can = (action: Action): MethodDecorator => {
  const enforce = createMethodMiddlewareDecorator<Ctx>(async ({ context, info }, next) => {
    await ensureMay(context, action, info.fieldName)
    return next()
  })
  return (target, method, descriptor) => {
    note(target, method, { kind: 'CAN', action })
    return enforce(target, method, descriptor)
  }
}

/** Above an operation that needs no assignment, and why. */
export const Public =
  (reason: string): MethodDecorator =>
  (target, method) =>
    note(target, method, { kind: 'PUBLIC', reason })
