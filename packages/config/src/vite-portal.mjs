import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import react from '@vitejs/plugin-react'

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

/**
 * Vite configuration of one portal.
 * @param {string} importMetaUrl of the portal's vite.config.mjs, from which @lih/graphql is resolved
 */
export const portalConfig = (importMetaUrl) => ({
  plugins: [react(), trustedDocuments(createRequire(importMetaUrl).resolve('@lih/graphql/manifest.json'))],
  html: { cspNonce: '__NONCE__' },
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0, sourcemap: false, chunkSizeWarningLimit: 1000 },
})
