import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'

const parserName = '@formatjs/icu-messageformat-parser'

/** The message library's own parser, which is nobody's direct dependency. */
const findParser = (from) => {
  const messageFormat = createRequire(createRequire(from).resolve('react-intl')).resolve('intl-messageformat')
  return import(pathToFileURL(createRequire(messageFormat).resolve(parserName)).href)
}

/** The library's own entry for messages that have been read already. */
const withoutParser = () => ({
  name: 'without-parser',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^@formatjs\/icu-messageformat-parser$/ },
    handler(_source, importer) {
      return this.resolve(`${parserName}/no-parser.js`, importer, { skipSelf: true })
    },
  },
})

/**
 * Reads every catalogue (`*.sv.ts`, `*.en.ts`) when the portal is built, so that the parser of messages stays out of the
 * browser and a faulty message fails the build. So does a Swedish catalogue without its English.
 *
 * @param {string} portalFile from which the message library is resolved
 */
export const compiledTexts = (portalFile) => {
  let parse
  const compile = {
    name: 'compiled-texts',
    apply: 'build',
    async buildStart() {
      parse = (await findParser(portalFile)).parse
    },
    transform: {
      filter: { id: /\.(sv|en)\.ts$/ },
      async handler(code, id) {
        const english = id.replace(/\.sv\.ts$/, '.en.ts')
        if (!existsSync(english)) this.error(`${id} has no English: write ${basename(english)} beside it`)
        const catalogues = await import(`data:text/javascript,${encodeURIComponent(code)}`)
        const compiled = Object.entries(catalogues).map(([name, texts]) => {
          const entries = Object.entries(texts).map(([key, text]) => {
            try {
              return [key, parse(text)]
            } catch (fault) {
              return this.error(`${key} in ${id}: ${fault.message}`)
            }
          })
          return `export const ${name} = ${JSON.stringify(Object.fromEntries(entries))}`
        })
        return { code: compiled.join('\n'), map: null }
      },
    },
  }
  return [withoutParser(), compile]
}
