import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface'
import { type ExecutionResult, execute, type GraphQLError, type GraphQLSchema } from 'graphql'
import { type CompiledQuery, compileQuery } from 'graphql-jit'
import type { Ctx } from '../context.ts'

export type Compile = typeof compileQuery

/** So many compiled operations are kept. Trusted documents are fewer. */
const keptOperations = 500

/** Compiles an operation once, and forgets the oldest. Undefined: it cannot be compiled, and is executed as it is. */
const compiler = (schema: GraphQLSchema, compile: Compile) => {
  const kept = new Map<string, CompiledQuery | undefined>()
  return (key: string, { document, operationName }: Parameters<GatewayExecutor>[0]): CompiledQuery | undefined => {
    if (kept.has(key)) return kept.get(key)
    const [oldest] = kept.keys()
    if (kept.size >= keptOperations && oldest !== undefined) kept.delete(oldest)
    const made = compileOrUndefined(() => compile(schema, document, operationName ?? undefined))
    kept.set(key, made)
    return made
  }
}

const compileOrUndefined = (compile: () => ReturnType<Compile>): CompiledQuery | undefined => {
  try {
    const made = compile()
    return 'query' in made ? (made as CompiledQuery) : undefined
  } catch {
    // What the compiler cannot do, the plain executor does: slower, the same answer.
    return undefined
  }
}

/**
 * Apollo's own seam for another executor: compiled operations, with the plain one as fallback.
 * @param mask what a client may see of an error; every error of an operation passes through it
 */
export const compiledGateway = (
  schema: GraphQLSchema,
  mask: (error: GraphQLError, ctx: Ctx) => GraphQLError,
  compile: Compile = compileQuery,
): GatewayInterface => {
  const compiled = compiler(schema, compile)
  const executor: GatewayExecutor = async (operation) => {
    const { document, operationName, queryHash, request } = operation
    const ctx = operation.context as Ctx
    const variables = request.variables ?? {}
    const query = compiled(`${queryHash}:${operationName ?? ''}`, operation)
    const result = (await (query
      ? query.query(undefined, ctx, variables)
      : execute({ schema, document, operationName, contextValue: ctx, variableValues: variables }))) as ExecutionResult
    return result.errors ? { ...result, errors: result.errors.map((error) => mask(error, ctx)) } : result
  }
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    load: async () => ({ executor }),
    stop: async () => undefined,
  }
}
