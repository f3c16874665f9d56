import { State } from '@lih/ui/state/State.tsx'
import { TwoLines } from '@lih/ui/worklist/TwoLines.tsx'
import { useText } from '../i18n/useText.ts'
import './answers.css'
import { answerLevel, answerText, byNeed, type PartyAnswer } from './answers.ts'

interface AnswersCellProps {
  readonly answers: readonly PartyAnswer[]
}

/** The answers in a cell of two lines: the one that needs somebody, and the others under it (M4). */
export const AnswersCell = ({ answers }: AnswersCellProps) => {
  const text = useText()
  const [first, ...others] = byNeed(answers)
  if (!first) return null
  return (
    <span className="wl-answers-cell">
      <TwoLines
        first={<State level={answerLevel(first.state)}>{answerText(first, text)}</State>}
        second={others.map((answer) => answerText(answer, text)).join(' · ')}
      />
    </span>
  )
}
