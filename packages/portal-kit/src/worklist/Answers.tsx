import { State } from '@lih/ui/state/State.tsx'
import { useText } from '../i18n/useText.ts'
import { answerLevel, answerText, inOrder, type PartyAnswer } from './answers.ts'
import './answers.css'

interface AnswersProps {
  readonly answers: readonly PartyAnswer[]
  /** One under the other, for a column of a list. */
  readonly stacked?: boolean
}

/** What each party has answered to the plan (M4). */
export const Answers = ({ answers, stacked = false }: AnswersProps) => {
  const text = useText()
  return (
    <span className={stacked ? 'wl-answers stacked' : 'wl-answers'}>
      {inOrder(answers).map((answer) => (
        <State key={answer.party} level={answerLevel(answer.state)}>
          {answerText(answer, text)}
        </State>
      ))}
    </span>
  )
}
