import type { DischargeNeed } from '@lih/domain/discharge-need/discharge-need'
import { NoteDischargeNeedDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { useState } from 'react'

type NeedProps = {
  readonly patientId: string
  readonly kinds: readonly DischargeNeed[]
  readonly onClose: () => void
}

/** Advanced or new needs: a visit soon after the discharge is asked for (A8). */
export const NoteNeedForm = ({ patientId, kinds, onClose }: NeedProps) => {
  const text = useText()
  const [initial] = useState(() => ({ kind: kinds[0] as string, text: '' }))
  const form = useCommandForm({
    form: 'resident.need',
    subjectId: patientId,
    patientId,
    initial,
    schema: () => import('@lih/domain/discharge-need/inputs').then((inputs) => inputs.noteDischargeNeedInput),
    toInput: ({ kind, text: said }) => ({ patientId, kind: kind as DischargeNeed, text: said }),
    document: NoteDischargeNeedDocument,
    field: 'noteDischargeNeed',
    onDone: onClose,
  })
  const labels = { kind: text('resident.need.kind'), text: text('resident.need.text') }
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('resident.need.submit')} onCancel={onClose}>
      <Segmented
        {...form.field('kind')}
        label={labels.kind}
        options={kinds.map((value) => ({ value, label: text(`resident.need.${value}`) }))}
      />
      <TextField {...form.field('text')} label={labels.text} maxLength={500} required />
    </CommandForm>
  )
}
