import { posix } from 'node:path'

/**
 * @typedef {object} Import
 * @property {string} file the importing file, from the top directory, e.g. `apps/api/src/modules/me/me.resolver.ts`
 * @property {string} specifier what stands in the import, e.g. `./me.store.ts`
 * @property {string | undefined} target the imported file from the top directory; undefined for a package
 */

const apiSource = 'apps/api/src/'
const sqlPackage = /^(drizzle-orm|postgres|pg)(\/|$)/
const sqlHome = /\.store\.ts$|^apps\/api\/src\/(db|audit|access-log|outbox|demo)\//
const isTest = (file) => /\.(test|spec)\.tsx?$/.test(file)

const isDatabase = ({ specifier, target }) =>
  sqlPackage.test(specifier) || Boolean(target?.startsWith(`${apiSource}db/`))
const carriesSql = ({ specifier, target }) =>
  sqlPackage.test(specifier) || Boolean(target?.startsWith(`${apiSource}db/tables/`))

/** The folder right below `parent` that a file lies in; undefined for a file of the parent itself or outside it. */
const folderBelow = (parent, file) => {
  const [folder, ...rest] = file?.startsWith(parent) ? file.slice(parent.length).split('/') : []
  return rest.length > 0 ? folder : undefined
}

const crosses = (parent, { file, target }) => {
  const theirs = folderBelow(parent, target)
  return theirs !== undefined && folderBelow(parent, file) !== undefined && theirs !== folderBelow(parent, file)
}

/** @type {{ forbids: (found: Import) => boolean, because: string }[]} */
const rules = [
  {
    forbids: ({ specifier }) => /^\.\.?\//.test(specifier) && !/\.[a-z]+(\?|$)/.test(specifier),
    because: 'a relative import carries its extension (./name.ts)',
  },
  {
    forbids: ({ target }) => /(^|\/)index\.tsx?$/.test(target ?? ''),
    because: 'no index barrels: import the file that has it',
  },
  {
    forbids: (found) => found.file.startsWith(apiSource) && found.file.endsWith('.resolver.ts') && isDatabase(found),
    because: 'a resolver knows no database: reads go through a *.store.ts, writes through a *.commands.ts',
  },
  {
    forbids: (found) =>
      found.file.startsWith(apiSource) && !sqlHome.test(found.file) && !isTest(found.file) && carriesSql(found),
    because: 'SQL lives in *.store.ts, db/, audit/, access-log/, outbox/ and demo/ only',
  },
  {
    forbids: (found) => /\.commands\.tsx?$/.test(found.target ?? '') && crosses(`${apiSource}modules/`, found),
    because: "a module uses another's store and types, never its commands",
  },
  {
    forbids: (found) => crosses('packages/features/src/', found),
    because: 'a feature never imports another feature: a portal composes them through slots',
  },
]

const packageSource = /^@lih\/([^/]+)\/(.+)$/

/** A package exports its `src` by subpath, so that its own name leads back to its files. */
const targetOf = (file, specifier) => {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier)
  const [, name, subpath] = specifier.match(packageSource) ?? []
  return name && `packages/${name}/src/${subpath}`
}

/**
 * Why a file may not import this, or undefined when it may.
 * @param {string} file from the top directory, with `/`
 * @param {string} specifier as written in the import
 */
export const whyNotImport = (file, specifier) => {
  const found = { file, specifier, target: targetOf(file, specifier) }
  return rules.find(({ forbids }) => forbids(found))?.because
}
