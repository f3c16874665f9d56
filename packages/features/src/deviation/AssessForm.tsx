import { AssessDeviationDocument, type LexWay } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { RadioGroup } from '@lih/ui/field/RadioGroup.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import type { Deviation } from './deviation-view.ts'

type AssessProps = { readonly deviation: Deviation; readonly patientId: string; readonly onClose: () => void }

/** Whether it is told to IVO: by lex Maria in health care, by lex Sarah in social services, or not (O3). */
export const AssessForm = ({ deviation, patientId, onClose }: AssessProps) => {
  const text = useText()
  const today = civilDate(useNow())
  const form = useCommandForm({
    form: 'deviation.assess',
    subjectId: deviation.id,
    patientId,
    version: deviation.version,
    initial: {
      lex: String(deviation.lex ?? ''),
      text: deviation.lexText ?? '',
      ivoOn: deviation.ivoOn ?? '',
      ivoReference: deviation.ivoReference ?? '',
    },
    schema: () => import('@lih/domain/deviation/inputs').then((inputs) => inputs.assessDeviationInput),
    toInput: ({ lex, text: said, ivoOn, ivoReference }, { expectedVersion }) => ({
      patientId,
      deviationId: deviation.id,
      expectedVersion,
      lex: lex as LexWay,
      text: said,
      ivoOn: lex === 'NONE' || ivoOn === '' ? null : ivoOn,
      ivoReference: lex === 'NONE' ? null : ivoReference,
    }),
    document: AssessDeviationDocument,
    field: 'assessDeviation',
    onDone: onClose,
  })
  const own = deviation.area === 'HEALTH_CARE' ? 'LEX_MARIA' : 'LEX_SARAH'
  const labels = {
    lex: text('deviation.lex'),
    text: text('deviation.lex.why'),
    ivoOn: text('deviation.ivoOn'),
    ivoReference: text('deviation.ivoReference'),
  }
  const optional = text('deviation.optional')
  const told = form.values.lex !== '' && form.values.lex !== 'NONE'
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('deviation.event.ASSESS')} onCancel={onClose}>
      <RadioGroup
        {...form.field('lex')}
        value={form.values.lex || null}
        label={labels.lex}
        options={(['NONE', own] as const).map((value) => ({ value, label: text(`deviation.lex.${value}`) }))}
      />
      <TextArea {...form.field('text')} label={labels.text} rows={3} maxLength={4000} required />
      {told && (
        <>
          <DateField {...form.field('ivoOn')} label={labels.ivoOn} max={today} optionalText={optional} />
          <TextField
            {...form.field('ivoReference')}
            label={labels.ivoReference}
            maxLength={60}
            optionalText={optional}
          />
        </>
      )}
    </CommandForm>
  )
}
