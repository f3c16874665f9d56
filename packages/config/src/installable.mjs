import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const template = fileURLToPath(new URL('./service-worker.js', import.meta.url))

const icons = [
  { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
]

const manifestOf = ({ name, shortName, color }) => ({
  id: '/',
  name,
  short_name: shortName,
  lang: 'sv',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: color,
  icons,
})

const tags = ({ color }) => [
  { tag: 'link', attrs: { rel: 'manifest', href: '/manifest.webmanifest' }, injectTo: 'head' },
  { tag: 'link', attrs: { rel: 'apple-touch-icon', href: '/icon-192.png' }, injectTo: 'head' },
  { tag: 'meta', attrs: { name: 'theme-color', content: color }, injectTo: 'head' },
]

/** The server's alone. */
const withheld = ['index.html', 'operations.json']

/**
 * Makes a portal installable, and able to open without network: its manifest, and a service worker that keeps exactly the
 * files of this build.
 *
 * @param {{ name: string, shortName: string, color: string }} app as the device shows it
 * @param {string} publicDir where the icons lie
 */
export const installable = (app, publicDir) => ({
  name: 'installable',
  apply: 'build',
  enforce: 'post',
  transformIndexHtml: { order: 'post', handler: () => tags(app) },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const built = Object.keys(bundle).filter((name) => !withheld.includes(name))
      const files = [...built, 'manifest.webmanifest', ...readdirSync(publicDir)].sort().map((name) => `/${name}`)
      const source = readFileSync(template, 'utf8')
      const page = String(bundle['index.html']?.source ?? '')
      const version = createHash('sha256')
        .update(JSON.stringify([files, source, page, app]))
        .digest('hex')
        .slice(0, 16)
      const worker = source.replace('__VERSION__', version).replace('__FILES__', JSON.stringify(files))
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: JSON.stringify(manifestOf(app)) })
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: worker })
    },
  },
})
