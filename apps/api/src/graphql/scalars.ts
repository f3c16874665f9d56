import { parseHsaId } from '@lih/domain/identity/hsa-id'
import { parsePersonalIdentity } from '@lih/domain/identity/personal-identity'
import { addDays, civilDateOf, instantOf } from '@lih/domain/time/civil'
import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql'
import { systemClock } from '../time/clock.ts'

const textScalar = (
  name: string,
  description: string,
  parse: (text: string) => string | undefined,
  serialize: (value: unknown) => unknown = String,
): GraphQLScalarType => {
  // The value is not repeated in the message: it may be a personal number.
  const read = (value: unknown): string => {
    const parsed = typeof value === 'string' ? parse(value) : undefined
    if (parsed === undefined) throw new GraphQLError(`not a valid ${name}`, { extensions: { code: 'BAD_USER_INPUT' } })
    return parsed
  }
  return new GraphQLScalarType({
    name,
    description,
    serialize,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  })
}

const orUndefined =
  (parse: (text: string) => string) =>
  (text: string): string | undefined => {
    try {
      return parse(text)
    } catch (error) {
      if (error instanceof RangeError) return undefined
      throw error
    }
  }

export const InstantScalar = textScalar(
  'Instant',
  'A point in time, ISO 8601 in UTC: 2026-11-22T08:30:00.000Z',
  orUndefined(instantOf),
  // PostgreSQL writes +00:00 in the JSON that it builds.
  (value) => (typeof value === 'string' && value.endsWith('Z') ? value : new Date(String(value)).toISOString()),
)

export const CivilDateScalar = textScalar(
  'CivilDate',
  'A calendar day in Stockholm: 2026-11-22',
  orUndefined((text) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError('not a calendar day')
    return addDays(text, 0)
  }),
)

export const PersonalIdentityScalar = textScalar(
  'PersonalIdentity',
  'Personnummer, samordningsnummer or reserve number: twelve characters, read in any written form',
  (text) => {
    const parsed = parsePersonalIdentity(text, civilDateOf(systemClock()))
    return parsed.ok ? parsed.changes.number : undefined
  },
)

export const HsaIdScalar = textScalar(
  'HsaId',
  'HSA-id of a unit, person or assignment: SE2321000115-O42956',
  (text) => {
    const parsed = parseHsaId(text)
    return parsed.ok ? parsed.changes : undefined
  },
)

export const JsonScalar = new GraphQLScalarType({
  name: 'Json',
  description: 'Any JSON value',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
})

const wholeOre = (value: unknown): number => {
  if (!Number.isSafeInteger(value)) throw new GraphQLError('not whole öre', { extensions: { code: 'BAD_USER_INPUT' } })
  return value as number
}

/** GraphQL's own whole numbers end at 21 million kronor. */
export const OreScalar = new GraphQLScalarType({
  name: 'Ore',
  description: 'An amount of Swedish money in whole öre: 145050 is 1 450,50 kronor',
  serialize: wholeOre,
  parseValue: wholeOre,
  parseLiteral: (node) => wholeOre(node.kind === Kind.INT ? Number(node.value) : undefined),
})
