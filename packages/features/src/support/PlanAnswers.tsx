import type { SupportPlan_SupportFragment } from '@lih/graphql/documents'
import { formatWhen } from '@lih/portal-kit/format/dates.ts'
import { partyUi } from '@lih/portal-kit/format/organisation.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Part } from '@lih/portal-kit/patient-page/Part.tsx'
import { answerLevel, inOrder } from '@lih/portal-kit/worklist/answers.ts'
import { PartyName } from '@lih/ui/party/PartyName.tsx'
import { State } from '@lih/ui/state/State.tsx'

type Plan = Pick<SupportPlan_SupportFragment, 'answers'>
type Answer = Plan['answers'][number]

const Who = ({ answer, now }: { readonly answer: Answer; readonly now: string }) => {
  const text = useText()
  if (answer.state === 'WAITING' || !answer.answeredAt || !answer.answeredBy) return null
  const by = text('support.by', { name: answer.answeredBy.name, when: formatWhen(answer.answeredAt, now) })
  const blocks = answer.party !== 'MUNICIPALITY' || answer.state !== 'DECLINED'
  return <span className="u-dim">{blocks ? by : `${by}, ${text('support.answer.municipality.never')}`}</span>
}

/** Each party's standing answer with time and person; the municipality's shows and never blocks (M4). */
export const PlanAnswers = ({ plan, now }: { readonly plan: Plan; readonly now: string }) => {
  const text = useText()
  const asked = plan.answers.some((answer) => answer.party === 'MUNICIPALITY')
  return (
    <Part title={text('support.answers')}>
      <ul className="sup-answers">
        {inOrder(plan.answers).map((answer) => (
          <li key={answer.party}>
            <State level={answerLevel(answer.state)}>{text(`support.answer.${answer.state}`)}</State>
            <span>
              <PartyName party={partyUi(answer.unit.party)}>{answer.unit.name}</PartyName>
              <Who answer={answer} now={now} />
            </span>
          </li>
        ))}
      </ul>
      {!asked && <p className="u-dim">{text('support.answer.municipality.none')}</p>}
    </Part>
  )
}
