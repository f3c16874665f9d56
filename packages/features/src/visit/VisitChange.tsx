import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import type { RecordableVisit } from './record-values.ts'
import { standingId } from './visit-words.ts'

/** How far the visit has come now, when it is or was, and who corrected it last. */
export const VisitChange = ({ visit }: { readonly visit: RecordableVisit }) => {
  const text = useText()
  const { when } = useFormats()
  const at = visit.startedAt ?? visit.plannedAt
  const last = visit.revisions.at(-1)
  const state = [text(standingId(visit)), visit.person?.name, at && when(at)].filter(Boolean).join(', ')
  return <ChangedTo state={state} by={last?.recordedBy} at={last?.recordedAt} said={last?.reason} />
}
