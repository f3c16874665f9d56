/** Languages whose own texts of React Aria are kept: Swedish, and the English to which it falls back. */
const kept = /(?:sv-SE|en-US)\.m?js$/
const localeFile = /[\\/]intl[\\/][\w-]+[\\/][a-z]{2}-[A-Z]{2}\.m?js$/
const nothing = '\0no-such-language'

/** Leaves out the thirty-odd other languages of React Aria's spoken words. */
export const swedishOnly = () => ({
  name: 'swedish-only',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: localeFile },
    handler: (source, importer) => (importer?.includes('react-aria') && !kept.test(source) ? nothing : null),
  },
  load: { filter: { id: /^\0no-such-language$/ }, handler: () => 'export default {}' },
})
