import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** Most JavaScript, gzipped, that a portal may fetch before its first page stands (kB of 1000 bytes). */
const limitKb = 250

/** What `portal.ts` imports for the path `/`, as written there. */
const firstPageImport = /path:\s*'\/',(?:(?!path:)[\s\S])*?import\('([^']+)'\)/

/** A chunk and all that it imports statically. */
const withImports = (bundle, names) => {
  const found = new Set(names)
  for (const name of found) {
    for (const next of bundle[name]?.imports ?? []) if (bundle[next]?.type === 'chunk') found.add(next)
  }
  return found
}

const kb = (bundle, names) =>
  [...names].reduce((sum, name) => sum + gzipSync(bundle[name].code, { level: 9 }).length, 0) / 1000

/** `@lih/features/ward-list/WardList.tsx` and `./WardPage.tsx` as they end the path of a module. */
const tailOf = (specifier) => specifier.replace(/^@lih\/\w+\/|^\.\//, '/')

/** Each page that is loaded lazily, with what it needs beyond what is always there. */
const lazyPages = (bundle, always) => {
  const names = new Set([...always].flatMap((name) => bundle[name].dynamicImports))
  return [...names]
    .map((name) => ({
      name: bundle[name].name,
      module: bundle[name].facadeModuleId ?? '',
      size: kb(
        bundle,
        [...withImports(bundle, [name])].filter((chunk) => !always.has(chunk)),
      ),
    }))
    .sort((a, b) => b.size - a.size)
}

/**
 * Prints what the entry and each page that it loads lazily weigh, and fails the build when the entry together with the
 * page of the path `/` passes the limit.
 *
 * @param {string} portalFile path of the portal's `portal.ts`
 */
export const firstPageSize = (portalFile) => ({
  name: 'first-page-size',
  apply: 'build',
  generateBundle(_options, bundle) {
    const entries = Object.keys(bundle).filter((name) => bundle[name].type === 'chunk' && bundle[name].isEntry)
    const always = withImports(bundle, entries)
    const pages = lazyPages(bundle, always)
    const specifier = firstPageImport.exec(readFileSync(portalFile, 'utf8'))?.[1]
    const page = specifier && pages.find(({ module }) => module.endsWith(tailOf(specifier)))
    if (specifier && !page) this.error(`The page of the path / (${specifier}) has no chunk of its own`)
    const entry = kb(bundle, always)
    const first = entry + (page ? page.size : 0)
    const told = pages.map(({ name, size }) => `${name} +${size.toFixed(1)}`).join(', ')
    const sum = `JavaScript before the first page: ${first.toFixed(1)} of ${limitKb} kB gzipped (entry ${entry.toFixed(1)})`
    this.info(told ? `${sum}; each page alone: ${told}` : sum)
    if (first > limitKb) this.error(`${sum}: too much`)
  },
})
