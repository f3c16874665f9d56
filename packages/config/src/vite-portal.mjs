import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { compiledTexts } from './compiled-texts.mjs'
import { firstPageSize } from './first-page.mjs'
import { installable } from './installable.mjs'
import { splitDocuments } from './split-documents.mjs'
import { swedishOnly } from './swedish-only.mjs'

/** The portal's own manifest of trusted documents: exactly the operations that survived tree-shaking into its bundle. */
const trustedDocuments = (manifestPath) => ({
  name: 'trusted-documents',
  apply: 'build',
  generateBundle(_options, bundle) {
    const all = JSON.parse(readFileSync(manifestPath, 'utf8'))
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
    const used = new Set(chunks.flatMap((chunk) => chunk.code.match(/sha256:[0-9a-f]{64}/g) ?? []))
    const unknown = [...used].filter((hash) => !all[hash])
    if (unknown.length > 0) this.error(`not among the generated documents: ${unknown.join(', ')}`)
    const source = JSON.stringify(Object.fromEntries([...used].sort().map((hash) => [hash, all[hash]])), null, 1)
    this.emitFile({ type: 'asset', fileName: 'operations.json', source })
  },
})

/** Asks for the font with the page, so that no text ever shifts. */
const fontPreload = () => ({
  name: 'font-preload',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((name) => name.endsWith('.woff2'))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${name}`, crossorigin: '' },
          injectTo: 'head-prepend',
        })),
  },
})

/**
 * While a portal is developed its own server passes the API's paths on. The API tells portals apart by host, so the
 * request carries the host that the portal has there; sign-in returns to that address, and its cookie holds here too.
 * `API_PORT` names another port than the usual.
 */
const devServer = (portal) => {
  const port = process.env.API_PORT ?? '4000'
  const host = `${portal}.localhost:${port}`
  const to = { target: `http://127.0.0.1:${port}`, headers: { host, origin: `http://${host}` } }
  return { host: '127.0.0.1', proxy: { '/graphql': { ...to, ws: true }, '/auth': to } }
}

const portalFile = (importMetaUrl) => fileURLToPath(new URL('./src/portal.ts', importMetaUrl))

/**
 * Vite configuration of one portal.
 * @param {string} importMetaUrl of the portal's vite.config.mjs, from which @lih/graphql is resolved
 * @param {{ name: string, shortName: string, color: string }} [app] what it is called on a device, where it works without network
 */
export const portalConfig = (importMetaUrl, app) => ({
  plugins: [
    react(),
    swedishOnly(),
    splitDocuments(createRequire(importMetaUrl).resolve('@lih/graphql/documents')),
    trustedDocuments(createRequire(importMetaUrl).resolve('@lih/graphql/manifest.json')),
    compiledTexts(portalFile(importMetaUrl)),
    fontPreload(),
    firstPageSize(portalFile(importMetaUrl)),
    app && installable(app, fileURLToPath(new URL('./public', importMetaUrl))),
  ],
  html: { cspNonce: '__NONCE__' },
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0, sourcemap: false, chunkSizeWarningLimit: 1000 },
  server: devServer(basename(dirname(fileURLToPath(importMetaUrl)))),
})
