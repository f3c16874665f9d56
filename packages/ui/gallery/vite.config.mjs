import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  html: { cspNonce: 'gallery' },
  build: {
    outDir: 'dist',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 1200,
  },
})
