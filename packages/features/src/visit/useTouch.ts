import { FinishVisitDocument, StartVisitDocument, UndoVisitDocument } from '@lih/graphql/documents'
import { useCommand } from '@lih/portal-kit/command/useCommand.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { refusalText } from '@lih/portal-kit/refusal/refusal-text.ts'
import { useToast } from '@lih/portal-kit/toast/useToast.ts'

type Touched = { readonly id: string; readonly version: number; readonly patientId: string }

/** "Starta" and "Klart" in one touch, each with undo for as long as the toast stays (V1). */
export const useTouch = () => {
  const text = useText()
  const toast = useToast()
  const start = useCommand(StartVisitDocument, { field: 'startVisit' })
  const finish = useCommand(FinishVisitDocument, { field: 'finishVisit' })
  const undo = useCommand(UndoVisitDocument, { field: 'undoVisit' })
  const touch = async (command: typeof start | typeof finish | typeof undo, of: Touched, said: string | null) => {
    const { id: visitId, version: expectedVersion, patientId } = of
    const result = await command.run({ patientId, visitId, expectedVersion })
    if (result.kind === 'failed') {
      // The same id again: it is done once, however often it is sent.
      toast({ text: text('kit.notSent'), undo: () => void touch(command, of, said), undoText: text('kit.retry') })
    }
    if (result.kind === 'refused') toast({ text: refusalText(result.refusals[0]?.code ?? '') })
    if (result.kind !== 'done' || said === null) return
    const back = { ...of, version: expectedVersion + 1 }
    toast({ text: said, about: of.id, undo: () => void touch(undo, back, null) })
  }
  return {
    pending: start.pending || finish.pending || undo.pending,
    start: (of: Touched) => touch(start, of, text('visit.started')),
    finish: (of: Touched) => touch(finish, of, text('visit.finished')),
    undo: (of: Touched) => touch(undo, of, null),
  }
}
