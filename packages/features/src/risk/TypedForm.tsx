import { TypeRiskInputDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { instantOfLocal, localDateTime } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { serverNow } from '@lih/portal-kit/session/serverClock.ts'
import { useToast } from '@lih/portal-kit/toast/useToast.ts'
import { DateTimeField } from '@lih/ui/field/DateTimeField.tsx'
import { UnitField } from '@lih/ui/field/UnitField.tsx'
import { typedNumber } from './typed-number.ts'

interface TypedFormProps {
  readonly code: 'HB' | 'NA'
  readonly stayId: string
  readonly patientId: string
  readonly onClose: () => void
}

const units = { HB: 'g/L', NA: 'mmol/L' } as const

/** Fills in a laboratory value that the record lacks (M20, M21). */
export const TypedForm = ({ code, stayId, patientId, onClose }: TypedFormProps) => {
  const text = useText()
  const toast = useToast()
  const form = useCommandForm({
    form: `risk.typed.${code}`,
    subjectId: stayId,
    patientId,
    draft: false,
    initial: { value: '', observedAt: localDateTime(serverNow()) },
    schema: () => import('@lih/domain/assessment/inputs').then((inputs) => inputs.typeRiskInput),
    toInput: (values) => ({
      patientId,
      stayId,
      code,
      value: typedNumber(values.value),
      observedAt: values.observedAt === '' ? '' : instantOfLocal(values.observedAt),
    }),
    document: TypeRiskInputDocument,
    field: 'typeRiskInput',
    onDone: () => {
      toast({ text: text('risk.typed.done') })
      onClose()
    },
  })
  return (
    <div className="rk-typed">
      <CommandForm
        form={form}
        labels={{ value: text(`risk.typed.${code}`), observedAt: text('risk.typed.at') }}
        submitLabel={text('risk.typed.save')}
        onCancel={onClose}
      >
        <div className="rk-typed-fields">
          <UnitField {...form.field('value')} label={text(`risk.typed.${code}`)} unit={units[code]} decimals required />
          <DateTimeField
            {...form.field('observedAt')}
            label={text('risk.typed.at')}
            max={localDateTime(serverNow())}
            required
          />
        </div>
      </CommandForm>
    </div>
  )
}
