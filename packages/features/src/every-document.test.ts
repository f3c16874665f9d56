import {
  buildSchema,
  getNamedType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { expect, test } from 'vitest'

const documents: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('./**/*.graphql', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../portal-kit/src/**/*.graphql', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>(
    '../../../apps/{hospital,lakarmedverkan,vardcentral,municipality,region}/src/**/*.graphql',
    { query: '?raw', import: 'default', eager: true },
  ),
}
const schemas: Readonly<Record<string, string>> = import.meta.glob<string>('../../graphql/schema.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const schema = buildSchema(Object.values(schemas)[0] ?? '')

const names = ({ selections }: SelectionSetNode): readonly string[] =>
  selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []))
/** Fragments whose content the object hides from whoever asks: it is then found by its id, or not at all. */
const masked = ({ selections }: SelectionSetNode): readonly string[] =>
  selections.flatMap((one) =>
    one.kind === Kind.FRAGMENT_SPREAD && !one.directives?.some(({ name }) => name.value === 'unmask')
      ? [one.name.value]
      : [],
  )

/** Where a fragment is spread on an object of which the id is not asked for beside it. */
const nameless = (source: string): readonly string[] => {
  const found: string[] = []
  const types = new TypeInfo(schema)
  visit(
    parse(source),
    visitWithTypeInfo(types, {
      SelectionSet: (set) => {
        const type = getNamedType(types.getType())
        if (masked(set).length === 0 || names(set).includes('id')) return
        // A root is asked for as a whole, and has no id.
        if (isObjectType(type) && type.getFields()['id']) found.push(`${type.name}: ${masked(set).join(', ')}`)
      },
    }),
  )
  return found
}

test('every document that spreads a fragment on an object asks for its id, or the fragment is not found again', () => {
  expect(Object.keys(documents).length).toBeGreaterThan(60)
  const faults = Object.entries(documents).flatMap(([path, source]) =>
    nameless(source).map((fault) => `${path} ${fault}`),
  )
  expect(faults).toEqual([])
})

test('the rule sees what it is for', () => {
  const spread = '{ ...NamedContacts_patient }'
  expect(nameless(`query A { patient(id: "p") ${spread} }`)).toEqual(['Patient: NamedContacts_patient'])
  expect(nameless(`query A { patient(id: "p") { id ...NamedContacts_patient } }`)).toEqual([])
})
