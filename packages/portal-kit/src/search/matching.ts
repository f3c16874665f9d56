import type { PaletteSection } from '@lih/ui/palette/palette-types.ts'

const wordsOf = (text: string): readonly string[] =>
  text
    .toLocaleLowerCase('sv-SE')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** What of the sections begins, word by word, with what is typed; everything while nothing is. Empty sections are left out. */
export const matching = (sections: readonly PaletteSection[], text: string): readonly PaletteSection[] => {
  const typed = wordsOf(text)
  const fits = (label: string): boolean => {
    const words = wordsOf(label)
    return typed.every((part) => words.some((word) => word.startsWith(part)))
  }
  return sections
    .map((section) => ({ ...section, items: section.items.filter(({ label }) => fits(label)) }))
    .filter(({ items }) => items.length > 0)
}
