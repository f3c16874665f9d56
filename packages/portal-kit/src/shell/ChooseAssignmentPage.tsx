import { Button } from '@lih/ui/button/Button.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { PartyName } from '@lih/ui/party/PartyName.tsx'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { partyUi } from '../format/organisation.ts'
import { professionText } from '../format/person.ts'
import { useText } from '../i18n/useText.ts'
import { chooseAssignment } from '../session/authApi.ts'
import { tellTabs } from '../session/tabs.ts'
import type { Assignment, Me } from '../session/useMe.ts'
import { EntrancePage } from './EntrancePage.tsx'

interface ChoiceProps {
  readonly assignment: Assignment
  readonly pending: boolean
  readonly onChoose: () => void
}

const Choice = ({ assignment, pending, onChoose }: ChoiceProps) => {
  const text = useText()
  return (
    <li className="k-choice">
      <div>
        <PartyName party={partyUi(assignment.unit.party)} strong>
          {assignment.unit.name}
        </PartyName>
        <p className="u-dim">{professionText(assignment.profession)}</p>
      </div>
      <Button pending={pending} onPress={onChoose} aria-label={text('kit.choose.unit', { unit: assignment.unit.name })}>
        <FormattedMessage id="kit.choose.verb" />
      </Button>
    </li>
  )
}

/** Signed in, but under no assignment (medarbetaruppdrag) yet. */
export const ChooseAssignmentPage = ({ me, onChosen }: { readonly me: Me; readonly onChosen: () => void }) => {
  const [pending, setPending] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  const choose = async (id: string) => {
    setPending(id)
    const done = await chooseAssignment(id)
    setPending(null)
    setFailed(!done)
    if (!done) return
    tellTabs('switched')
    onChosen()
  }
  if (me.assignments.length === 0) {
    return (
      <EntrancePage titleId="kit.choose.title">
        <Nothing kind="denied" level={2} title={<FormattedMessage id="kit.choose.none" />}>
          <FormattedMessage id="kit.choose.noneText" />
        </Nothing>
      </EntrancePage>
    )
  }
  return (
    <EntrancePage titleId="kit.choose.title">
      <p>
        <FormattedMessage id="kit.choose.text" />
      </p>
      {failed && (
        <Notice tone="urgent" live="assertive">
          <FormattedMessage id="kit.choose.failed" />
        </Notice>
      )}
      <ul className="k-choices">
        {me.assignments.map((assignment) => (
          <Choice
            key={assignment.id}
            assignment={assignment}
            pending={pending === assignment.id}
            onChoose={() => void choose(assignment.id)}
          />
        ))}
      </ul>
    </EntrancePage>
  )
}
