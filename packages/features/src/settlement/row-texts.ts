import type { Words } from '@lih/portal-kit/i18n/words.ts'
import { type SettlementRow, type ShownCorrection, type ShownLine, visitReference } from './settlement-rows.ts'

const kindName = (words: Words, { kind, sourceName }: Pick<ShownLine, 'kind' | 'sourceName'>): string =>
  words(`settlement.kind.${kind}`, { home: sourceName ?? words('settlement.home.unknown') })

const correctedThing = (words: Words, { key, kind, sourceId, sourceName }: ShownCorrection): string =>
  key.startsWith('visit:')
    ? words('settlement.correction.visit', { reference: visitReference(sourceId) })
    : kindName(words, { kind, sourceName })

/** What a row is called. */
export const rowName = (words: Words, row: SettlementRow, month: (of: string) => string): string => {
  switch (row.of) {
    case 'VISITS':
      return kindName(words, row.first)
    case 'PLACES':
      return kindName(words, row.line)
    case 'CORRECTION':
      return words('settlement.correction', {
        month: month(row.correction.month),
        what: correctedThing(words, row.correction),
      })
  }
}

const correctionRule = ({ paidOre, dueOre }: ShownCorrection): string => {
  if (paidOre === 0) return 'settlement.rule.correction.late'
  return dueOre === 0 ? 'settlement.rule.correction.gone' : 'settlement.rule.correction.changed'
}

/** By which rule and decision a row is paid. */
export const rowRule = (words: Words, row: SettlementRow): string => {
  switch (row.of) {
    case 'VISITS': {
      const { arithmetic, decisionReference: decision } = row.first
      const share = arithmetic.sharePercent ?? 100
      return words(share === 100 ? 'settlement.rule.visit' : 'settlement.rule.share', { share, decision })
    }
    case 'PLACES': {
      const { arithmetic, decisionReference: decision } = row.line
      return words(`settlement.rule.places.${arithmetic.placeRounding ?? 'EXACT_TENTHS'}`, { decision })
    }
    case 'CORRECTION':
      return words(correctionRule(row.correction))
  }
}

/** How many, and at what price each: of visits the number, of places those of each span. */
export const rowCount = (row: SettlementRow): string => {
  if (row.of === 'VISITS') return String(row.lines.length)
  if (row.of === 'PLACES') return (row.line.arithmetic.spans ?? []).map(({ places }) => String(places)).join(', ')
  return row.amountOre < 0 ? '−1' : '1'
}

export const rowPriceOre = (row: SettlementRow): number | null => {
  if (row.of === 'VISITS') return row.first.amountOre
  return row.of === 'PLACES' ? (row.line.arithmetic.tenPlacesOre ?? null) : null
}
