import { StrikeDischargeNeedDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { TextField } from '@lih/ui/field/TextField.tsx'

type StrikeProps = {
  readonly patientId: string
  readonly need: { readonly id: string; readonly version: number }
  readonly onClose: () => void
}

/** Noted by mistake: struck, and still readable (G4). */
export const StrikeNeedForm = ({ patientId, need, onClose }: StrikeProps) => {
  const text = useText()
  const form = useCommandForm({
    form: 'resident.strikeNeed',
    subjectId: need.id,
    patientId,
    version: need.version,
    draft: false,
    initial: { reason: '' },
    schema: () => import('@lih/domain/discharge-need/inputs').then((inputs) => inputs.strikeDischargeNeedInput),
    toInput: ({ reason }, { expectedVersion }) => ({ patientId, dischargeNeedId: need.id, expectedVersion, reason }),
    document: StrikeDischargeNeedDocument,
    field: 'strikeDischargeNeed',
    onDone: onClose,
  })
  const labels = { reason: text('resident.need.why') }
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('resident.need.strike')} submitGrave onCancel={onClose}>
      <TextField {...form.field('reason')} label={labels.reason} maxLength={300} required />
    </CommandForm>
  )
}
