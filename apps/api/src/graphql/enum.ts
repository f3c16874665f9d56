import { registerEnumType } from 'type-graphql'

const registered = new Map<string, Readonly<Record<string, string>>>()

/** A GraphQL enum made of one of the domain's tuples, once per name: `const Sex = gqlEnum('Sex', sexes)`. */
export const gqlEnum = (
  name: string,
  values: readonly string[],
  description?: string,
): Readonly<Record<string, string>> => {
  const known = registered.get(name)
  if (known) {
    if (Object.keys(known).join() !== values.join()) throw new Error(`two enums are called ${name}`)
    return known
  }
  const made = Object.fromEntries(values.map((value) => [value, value]))
  registerEnumType(made, { name, ...(description === undefined ? {} : { description }) })
  registered.set(name, made)
  return made
}
