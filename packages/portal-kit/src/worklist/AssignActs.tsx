import { useQuery } from '@apollo/client/react'
import { AssignableColleaguesDocument, AssignSupportDocument } from '@lih/graphql/documents'
import { Button } from '@lih/ui/button/Button.tsx'
import { Menu } from '@lih/ui/menu/Menu.tsx'
import { CommandProblem } from '../command/CommandProblem.tsx'
import { useCommand } from '../command/useCommand.ts'
import { useUndo } from '../command/useUndo.ts'
import { MoreTexts } from '../i18n/MoreTexts.tsx'
import { useText } from '../i18n/useText.ts'
import { FailedChoices } from '../live/FailedChoices.tsx'
import { useMe } from '../session/useMe.ts'
import { assignSv } from './assign.sv.ts'

/** What the choice of who holds a patient needs. */
export interface AssignActsProps {
  readonly supportId: string
  readonly version: number
  readonly patientId: string
  /** As the list names the patient: said with what was done. */
  readonly patientName: string
  readonly holderId: string | null | undefined
  /** Whether nobody in particular may hold it. */
  readonly mayBeNobody: boolean
}

const NOBODY = '-'

const useAssign = ({ supportId, version, patientId, patientName }: AssignActsProps) => {
  const text = useText()
  const me = useMe()
  const undo = useUndo()
  const query = useQuery(AssignableColleaguesDocument)
  const { data } = query
  const colleagues = data?.assignableColleagues ?? []
  const command = useCommand(AssignSupportDocument, { field: 'assignSupport' })
  const said = (personId: string | null): string => {
    if (personId === null) return text('assign.done.nobody', { name: patientName })
    if (personId === me.id) return text('assign.done.me', { name: patientName })
    const person = colleagues.find(({ id }) => id === personId)?.name ?? ''
    return text('assign.done.other', { person, name: patientName })
  }
  const assign = async (personId: string | null) => {
    const result = await command.run({ supportId, patientId, expectedVersion: version, personId })
    if (result.kind === 'done') undo({ text: said(personId), patientId, commandId: result.commandId })
  }
  return { colleagues, query, command, assign: (personId: string | null) => void assign(personId) }
}

const Acts = (props: AssignActsProps) => {
  const { holderId, patientName, mayBeNobody } = props
  const text = useText()
  const { id: myId } = useMe()
  const { colleagues, query, command, assign } = useAssign(props)
  const mayTake = holderId !== myId && colleagues.some(({ id }) => id === myId)
  const people = colleagues.map(({ id, name, title }) => ({
    id,
    label: name,
    note: id === myId ? text('assign.me') : title,
    ...(id === holderId && { current: true }),
  }))
  const nobody = { id: NOBODY, label: text('assign.nobody'), ...(!holderId && { current: true }) }
  return (
    <>
      {mayTake && (
        <Button
          small
          kind="plain"
          pending={command.pending}
          aria-label={text('assign.take.of', { name: patientName })}
          onPress={() => assign(myId)}
        >
          {text('assign.take')}
        </Button>
      )}
      {people.length > 0 && (
        <Menu
          small
          trigger="plain"
          label={text('assign.give')}
          aria-label={text('assign.give.of', { name: patientName })}
          items={mayBeNobody ? [nobody, ...people] : people}
          onAction={(id) => {
            const chosen = id === NOBODY ? null : id
            if (chosen !== (holderId ?? null)) assign(chosen)
          }}
        />
      )}
      <FailedChoices query={query} />
      <CommandProblem refusals={command.refusals} networkFailed={command.networkFailed} />
    </>
  )
}

/** One press takes the patient, two give it to a colleague; both can be taken back (promise 12). */
export const AssignActs = (props: AssignActsProps) => (
  <MoreTexts texts={assignSv}>
    <Acts {...props} />
  </MoreTexts>
)
