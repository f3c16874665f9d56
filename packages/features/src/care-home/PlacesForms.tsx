import { AnswerPlacesDocument, ProposePlacesDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { FieldRow } from '@lih/ui/field/FieldRow.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { useState } from 'react'
import type { Home } from './care-home-words.ts'

/** What is no whole number is refused at its field. */
const placesOf = (typed: string): number => (/^-?\d{1,5}$/.test(typed.trim()) ? Number(typed) : Number.NaN)

type ProposePlacesFormProps = { readonly home: Home; readonly now: string; readonly onClose: () => void }

/** The municipality proposes another number of places from a day (A1). */
export const ProposePlacesForm = ({ home, now, onClose }: ProposePlacesFormProps) => {
  const text = useText()
  const { placesNow } = home
  const [initial] = useState(() => ({
    validFrom: civilDate(now),
    ordinary: String(placesNow?.ordinary ?? ''),
    shortStay: String(placesNow?.shortStay ?? 0),
  }))
  const form = useCommandForm({
    form: 'careHome.places',
    subjectId: home.id,
    draft: false,
    initial,
    schema: () => import('@lih/domain/care-home/inputs').then((inputs) => inputs.proposePlacesInput),
    toInput: ({ validFrom, ordinary, shortStay }) => ({
      careHomeId: home.id,
      validFrom,
      ordinary: placesOf(ordinary),
      shortStay: placesOf(shortStay),
    }),
    document: ProposePlacesDocument,
    field: 'proposePlaces',
    onDone: onClose,
  })
  const labels = {
    validFrom: text('careHome.places.from'),
    ordinary: text('careHome.places.ordinary'),
    shortStay: text('careHome.places.shortStay'),
  }
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('careHome.places.submit')} onCancel={onClose}>
      <DateField {...form.field('validFrom')} label={labels.validFrom} />
      <FieldRow>
        <TextField {...form.field('ordinary')} label={labels.ordinary} inputMode="numeric" />
        <TextField {...form.field('shortStay')} label={labels.shortStay} inputMode="numeric" />
      </FieldRow>
    </CommandForm>
  )
}

const noMore = (): void => undefined

/** The region confirms, or declines with a reason (A1). */
export const AnswerPlacesForm = ({ proposalId }: { readonly proposalId: string }) => {
  const text = useText()
  const form = useCommandForm({
    form: 'careHome.answerPlaces',
    subjectId: proposalId,
    draft: false,
    initial: { answer: 'yes', reason: '' },
    schema: () => import('@lih/domain/care-home/inputs').then((inputs) => inputs.answerPlacesInput),
    toInput: ({ answer, reason }) => ({
      proposalId,
      confirm: answer === 'yes',
      reason: answer === 'yes' ? null : reason,
    }),
    document: AnswerPlacesDocument,
    field: 'answerPlaces',
    onDone: noMore,
  })
  const yes = form.values.answer === 'yes'
  const labels = { answer: text('careHome.places.answer'), reason: text('careHome.places.reason') }
  return (
    <CommandForm
      form={form}
      labels={labels}
      submitLabel={text(yes ? 'careHome.places.submit.yes' : 'careHome.places.submit.no')}
      submitQuiet
      submitGrave={!yes}
    >
      <Segmented
        {...form.field('answer')}
        label={labels.answer}
        options={[
          { value: 'yes', label: text('careHome.places.confirm') },
          { value: 'no', label: text('careHome.places.decline') },
        ]}
      />
      {!yes && <TextField {...form.field('reason')} label={labels.reason} maxLength={500} required />}
    </CommandForm>
  )
}
