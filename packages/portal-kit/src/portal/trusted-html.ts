interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(html: string): string | null }): unknown
}

/**
 * The content security policy lets nobody write HTML from text. React Aria empties its announcer with `innerHTML = ''`:
 * that, and nothing else, is let through.
 */
export const allowOnlyEmptyHtml = (): void => {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
  trustedTypes?.createPolicy('default', { createHTML: (html) => (html === '' ? '' : null) })
}
