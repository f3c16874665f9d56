import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Portal } from '@lih/domain/organisation/kinds'
import { z } from '@lih/domain/zod'

const mediaTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}

export type StaticFile = {
  readonly type: string
  readonly body: Buffer
  readonly gzipped: Buffer | undefined
  readonly immutable: boolean
}

/** A portal's build: its page, its files by path, and its operations by hash. */
export type BuiltPortal = {
  readonly html: string
  readonly files: ReadonlyMap<string, StaticFile>
  readonly operations: ReadonlyMap<string, string>
}

const compressible = /^(text|image\/svg|application)/

const staticFile = (path: string, immutable: boolean): StaticFile => {
  const body = readFileSync(path)
  const type = mediaTypes[extname(path)] ?? 'application/octet-stream'
  return { type, body, immutable, gzipped: compressible.test(type) && body.length > 1000 ? gzipSync(body) : undefined }
}

/** Not for the browser: the page is served with a nonce, and the operations are the server's. */
const withheld = ['index.html', 'operations.json']

const filesOf = (dist: string): Map<string, StaticFile> => {
  const files = new Map<string, StaticFile>()
  for (const entry of readdirSync(dist, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(dist.length + 1).replaceAll('\\', '/')
    if (!withheld.includes(name)) files.set(`/${name}`, staticFile(path, name.startsWith('assets/')))
  }
  return files
}

const operations = z.record(z.string(), z.string())

const read = (dist: string): BuiltPortal | undefined => {
  const [page, manifest] = withheld.map((name) => join(dist, name))
  if (!page || !manifest || !existsSync(page) || !existsSync(manifest)) return undefined
  return {
    html: readFileSync(page, 'utf8'),
    files: filesOf(dist),
    operations: new Map(Object.entries(operations.parse(JSON.parse(readFileSync(manifest, 'utf8'))))),
  }
}

/**
 * The portals' builds below `root`, each read at its first use and kept; read anew each time when `fresh`.
 * @returns undefined while the portal has not been built
 */
export const builtPortals = (root: string, fresh: boolean) => {
  const kept = new Map<Portal, BuiltPortal>()
  return (portal: Portal): BuiltPortal | undefined => {
    const known = fresh ? undefined : kept.get(portal)
    const built = known ?? read(join(root, 'apps', portal, 'dist'))
    if (built) kept.set(portal, built)
    return built
  }
}
export type BuiltPortals = ReturnType<typeof builtPortals>
