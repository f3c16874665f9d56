import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { Messages } from './messages.ts'

/** Catalogue files by path, each with its exports; as `import.meta.glob(…, { eager: true })` gives them. */
export type CatalogueFiles = Readonly<Record<string, Readonly<Record<string, Messages>>>>

/** Both languages have these two, and no other. */
const pluralForms = ['one', 'other']

const numeric: ReadonlySet<TYPE> = new Set([TYPE.argument, TYPE.number, TYPE.plural])

const partsOf = (element: MessageFormatElement): readonly string[] => {
  switch (element.type) {
    case TYPE.select: {
      const names = Object.keys(element.options).sort().join(' ')
      return [`${element.value}: one of ${names}`, ...Object.values(element.options).flatMap(({ value }) => all(value))]
    }
    case TYPE.plural:
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => all(value))]
    case TYPE.tag:
      return [`<${element.value}>`, ...all(element.children)]
    case TYPE.literal:
    case TYPE.pound:
      return []
    default:
      return [numeric.has(element.type) ? element.value : `${element.value}: ${TYPE[element.type]}`]
  }
}

const all = (elements: readonly MessageFormatElement[]): readonly string[] => elements.flatMap(partsOf)

/** What a message takes: its arguments and tags, each once. English may need a plural where Swedish does not. */
const argumentsOf = (message: string): string => [...new Set(all(parse(message)))].sort().join(', ') || 'nothing'

const childrenOf = (element: MessageFormatElement): readonly MessageFormatElement[] => {
  if (element.type === TYPE.tag) return element.children
  if (element.type !== TYPE.select && element.type !== TYPE.plural) return []
  return Object.values(element.options).flatMap(({ value }) => value)
}

/** Plurals that lack a form, or have one that the language does not know. */
const poorPlurals = (elements: readonly MessageFormatElement[]): readonly string[] =>
  elements.flatMap((element) => {
    const inside = poorPlurals(childrenOf(element))
    if (element.type !== TYPE.plural) return inside
    const forms = Object.keys(element.options).filter((form) => !form.startsWith('='))
    return forms.sort().join() === pluralForms.join() ? inside : [element.value, ...inside]
  })

const faultsOfMessage = (id: string, sv: string, en: string): readonly string[] => {
  const [ours, theirs] = [argumentsOf(sv), argumentsOf(en)]
  const poor = [sv, en].flatMap((message) => poorPlurals(parse(message)))
  return [
    ...(ours === theirs ? [] : [`${id} takes ${ours} in Swedish, ${theirs} in English`]),
    ...poor.map((name) => `${id}: the plural of ${name} needs the forms ${pluralForms.join(' and ')}, and no other`),
  ]
}

/** `supportSv` in English is `supportEn`. */
const englishName = (name: string): string => name.replace(/Sv$/, 'En')

const faultsOfPair = (name: string, sv: Messages, en: Messages | undefined): readonly string[] => {
  if (en === undefined) return [`export ${englishName(name)} for the Swedish ${name}`]
  const missing = Object.keys(sv).filter((id) => !Object.hasOwn(en, id))
  const extra = Object.keys(en).filter((id) => !Object.hasOwn(sv, id))
  return [
    ...missing.map((id) => `${id} has no English`),
    ...extra.map((id) => `${id} has no Swedish`),
    ...Object.entries(sv).flatMap(([id, message]) => faultsOfMessage(id, message, en[id] ?? message)),
  ]
}

/**
 * What is wrong with the English of some catalogues, in words that say what to do: a file or a text that is missing,
 * arguments that differ, plurals that lack a form (G3).
 */
export const catalogueFaults = (files: CatalogueFiles): readonly string[] =>
  Object.entries(files).flatMap(([path, catalogues]) => {
    const swedish = path.replace(/\.en\.ts$/, '.sv.ts')
    const english = path.replace(/\.sv\.ts$/, '.en.ts')
    if (!files[swedish]) return [`${path} is English for nothing: ${swedish} is not there`]
    if (path !== swedish) return []
    const translated = files[english]
    if (!translated) return [`${path} has no English: write ${english} beside it (docs/STYLE.md, Portals)`]
    return Object.entries(catalogues).flatMap(([name, messages]) =>
      faultsOfPair(name, messages, translated[englishName(name)]).map((fault) => `${english}: ${fault}`),
    )
  })
