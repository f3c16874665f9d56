import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Badge } from '@lih/ui/badge/Badge.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { WholeNumbers } from '@lih/ui/text/WholeNumbers.tsx'
import { type Decision, decidedWords, limitWords, validWords } from './care-level-words.ts'

/** One decision in full: level, limits, expected death, by whom, when and how long (V6). */
export const CareLevelText = ({ decision }: { readonly decision: Decision }) => {
  const text = useText()
  const valid = validWords(decision, text)
  return (
    <>
      <p>
        <b>{text(`careLevel.level.${decision.level}`)}.</b> {limitWords(decision, text)}
      </p>
      {decision.expectedDeath && (
        <p>
          <Badge tone="grave">{text('careLevel.expectedDeath')}</Badge>
        </p>
      )}
      {decision.note && <p className="cl-note">{decision.note}</p>}
      <p className="u-dim">
        <WholeNumbers>{decidedWords(decision, text)}</WholeNumbers>{' '}
        {decision.expired ? <State level="over">{valid}</State> : <WholeNumbers>{valid}</WholeNumbers>}
        {decision.consulted && ` ${text('careLevel.consulted', { name: decision.consulted })}`}
      </p>
    </>
  )
}
