import { AcknowledgeCorrectionDocument } from '@lih/graphql/documents'
import { CommandProblem } from '@lih/portal-kit/command/CommandProblem.tsx'
import { useCommand } from '@lih/portal-kit/command/useCommand.ts'
import { Button } from '@lih/ui/button/Button.tsx'

type Props = { readonly patientId: string; readonly correctionId: string; readonly label: string }

/** Kvittera: somebody of the unit has seen that the timeline was corrected (M11). */
export const AcknowledgeCorrection = ({ patientId, correctionId, label }: Props) => {
  const { run, refusals, networkFailed, pending } = useCommand(AcknowledgeCorrectionDocument, {
    field: 'acknowledgeCorrection',
  })
  const press = () => void run({ patientId, correctionId })
  return (
    <>
      <CommandProblem refusals={refusals} networkFailed={networkFailed} onRetry={press} />
      <Button small pending={pending} onPress={press}>
        {label}
      </Button>
    </>
  )
}
