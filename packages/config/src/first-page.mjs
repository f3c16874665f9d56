import { gzipSync } from 'node:zlib'

/** Most JavaScript, gzipped, that a portal may fetch before its first page stands (kB of 1000 bytes). */
const limitKb = 250

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

/**
 * Prints what the entry and each page that it loads lazily weigh, and fails the build when the entry together with the
 * heaviest single page passes the limit: whichever page is the first, it then keeps within it.
 */
export const firstPageSize = () => ({
  name: 'first-page-size',
  apply: 'build',
  generateBundle(_options, bundle) {
    const entries = Object.keys(bundle).filter((name) => bundle[name].type === 'chunk' && bundle[name].isEntry)
    const always = withImports(bundle, entries)
    const lazy = [...new Set([...always].flatMap((name) => bundle[name].dynamicImports))]
    const pages = lazy
      .map((name) => ({ name, extra: [...withImports(bundle, [name])].filter((chunk) => !always.has(chunk)) }))
      .map(({ name, extra }) => ({ name: bundle[name].name, size: kb(bundle, extra) }))
      .sort((a, b) => b.size - a.size)
    const base = kb(bundle, always)
    const first = base + (pages[0]?.size ?? 0)
    const told = pages.map(({ name, size }) => `${name} +${size.toFixed(1)}`).join(', ')
    this.info(
      `JavaScript, gzipped: entry ${base.toFixed(1)} kB${told ? `; ${told}` : ''}; heaviest first page ${first.toFixed(1)} of ${limitKb} kB`,
    )
    if (first > limitKb)
      this.error(`The first page needs ${first.toFixed(1)} kB of gzipped JavaScript; the limit is ${limitKb} kB`)
  },
})
