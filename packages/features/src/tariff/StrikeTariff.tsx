import { StrikeTariffDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { useState } from 'react'
import type { ShownTariff } from './tariff-values.ts'

type StrikeProps = { readonly tariff: ShownTariff; readonly onClose: () => void }

const StrikeForm = ({ tariff, onClose }: StrikeProps) => {
  const text = useText()
  const form = useCommandForm({
    form: 'tariff.strike',
    subjectId: tariff.id,
    draft: false,
    initial: { reason: '' },
    schema: () => import('@lih/domain/tariff/inputs').then((inputs) => inputs.strikeTariffInput),
    toInput: ({ reason }) => ({ tariffId: tariff.id, reason }),
    document: StrikeTariffDocument,
    field: 'strikeTariff',
    onDone: onClose,
  })
  const label = text('tariff.strike.reason')
  return (
    <CommandForm
      form={form}
      labels={{ reason: label }}
      submitLabel={text('tariff.strike.of', { day: tariff.validFrom })}
      submitGrave
      onCancel={onClose}
    >
      <p className="u-dim">{text('tariff.strike.text')}</p>
      <TextField {...form.field('reason')} label={label} maxLength={300} required />
    </CommandForm>
  )
}

/** Takes the latest tariff back, with a reason (R3, G4). */
export const StrikeTariff = ({ tariff }: { readonly tariff: ShownTariff }) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  if (open) return <StrikeForm tariff={tariff} onClose={() => setOpen(false)} />
  return (
    <Button small kind="quiet" onPress={() => setOpen(true)}>
      {text('tariff.strike.of', { day: tariff.validFrom })}
    </Button>
  )
}
