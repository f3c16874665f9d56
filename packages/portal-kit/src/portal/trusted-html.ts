interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string | null; createScriptURL(url: string): string | null },
  ): unknown
}

/** Where a portal's service worker lies, if it has one. */
export const workerPath = '/sw.js'

/**
 * The content security policy lets nobody write HTML from text, or take scripts from an address. React Aria empties its
 * announcer with `innerHTML = ''`, and the service worker is fetched: those, and nothing else, are let through.
 */
export const trustOnlyOurs = (): void => {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
  trustedTypes?.createPolicy('default', {
    createHTML: (html) => (html === '' ? '' : null),
    createScriptURL: (url) => (url === workerPath ? url : null),
  })
}
