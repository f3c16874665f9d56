import { readFileSync } from 'node:fs'

const source = '@lih/graphql/documents'
const named = /import\s*\{([^}]*)\}\s*from\s*'@lih\/graphql\/documents'/g
const prefix = '\0document:'

/** `export const MeDocument = { … };` of the generated module, by name. */
const readDocuments = (path) =>
  new Map(
    [...readFileSync(path, 'utf8').matchAll(/^export const (\w+) = (\{.*\});$/gm)].map(([, name, json]) => [
      name,
      JSON.parse(json),
    ]),
  )

/** One import for each value; types vanish in any case. */
const rewritten = (code) =>
  code.replace(named, (_whole, names) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => `import { ${name} } from '${source}/${name.split(' ')[0]}'`)
      .join(';'),
  )

const fragmentsOf = (document) =>
  new Map(
    document.definitions.filter(({ kind }) => kind === 'FragmentDefinition').map((found) => [found.name.value, found]),
  )

/** A document whose fragments are imported, so that each is in the bundle once. */
const documentModule = (name, document) => {
  const parts = document.definitions.map((definition) =>
    definition.kind === 'FragmentDefinition' ? definition.name.value : JSON.stringify(definition),
  )
  const imports = [...fragmentsOf(document).keys()].map((fragment) => `import ${fragment} from '${prefix}~${fragment}'`)
  const rest = Object.entries(document)
    .filter(([key]) => key !== 'definitions')
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}, `)
  return `${imports.join('\n')}\nexport const ${name} = { ${rest.join('')}definitions: [${parts.join(', ')}] }`
}

/**
 * Gives each generated document and fragment a module of its own. They come in one file, which would put the documents
 * of every page into the first one's JavaScript.
 *
 * @param {string} documentsPath of the generated JavaScript
 */
export const splitDocuments = (documentsPath) => {
  const documents = new Map()
  const fragments = new Map()
  return {
    name: 'split-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      for (const [name, document] of readDocuments(documentsPath)) {
        documents.set(name, document)
        for (const [fragment, definition] of fragmentsOf(document)) fragments.set(fragment, definition)
      }
    },
    transform: {
      filter: { id: /\.tsx?$/, code: source },
      handler: (code) => ({ code: rewritten(code), map: null }),
    },
    resolveId: {
      filter: { id: /^(?:@lih\/graphql\/documents\/|\0document:)/ },
      handler: (id) => (id.startsWith(prefix) ? id : prefix + id.slice(source.length + 1)),
    },
    load: {
      filter: { id: /^\0document:/ },
      handler(id) {
        const name = id.slice(prefix.length)
        if (name.startsWith('~')) return `export default ${JSON.stringify(fragments.get(name.slice(1)))}`
        const document = documents.get(name)
        if (!document) this.error(`${name} is not among the generated documents`)
        return documentModule(name, document)
      },
    },
  }
}
