import type { RiskFields_ViewFragment } from '@lih/graphql/documents'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import { rangeText, type Score, sideOf } from './score-rows.ts'

const missingNames = (score: Score, words: Words): string =>
  score.inputs
    .filter((input) => input.missing)
    .map((input) => words(`risk.input.${score.name}.${input.key}`).toLocaleLowerCase('sv-SE').replace(/^hb /, 'Hb '))
    .join(', ')

/** What a score says of its cut-off: reached, not reached, or not to be told until a value is known (M20). */
export const verdictText = (score: Score, words: Words): string => {
  const side = sideOf(score)
  if (side !== 'UNDECIDED') return words(`risk.side.${side}`)
  const missing = missingNames(score, words)
  return missing === '' ? words('risk.side.UNDECIDED.plain') : words('risk.side.UNDECIDED', { missing })
}

const reached = (score: Score, words: Words): string =>
  words('risk.because.reaches', { name: score.name, points: rangeText(score.min, score.max), cut: score.cut })

/** Why the rule proposes what it proposes, in a sentence (M20). */
export const becauseText = (
  view: Pick<RiskFields_ViewFragment, 'proposal'>,
  scores: readonly Score[],
  words: Words,
): string => {
  const over = scores.filter((score) => sideOf(score) === 'REACHES')
  const [first, second] = over
  switch (view.proposal) {
    case 'HIGH':
      if (!first) return ''
      return second
        ? words('risk.because.both', { first: reached(first, words), second: reached(second, words) })
        : reached(first, words)
    case 'NOT_HIGH':
      return words('risk.because.below')
    case 'UNDECIDED': {
      const undecided = scores.filter((score) => sideOf(score) === 'UNDECIDED')
      const names = [...new Set(undecided.flatMap((score) => missingNames(score, words).split(', ')))]
      return words('risk.because.missing', { missing: names.filter((name) => name !== '').join(', ') })
    }
    case 'NOT_APPLICABLE':
      return words('risk.because.none')
  }
}
