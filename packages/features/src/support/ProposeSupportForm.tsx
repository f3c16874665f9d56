import { useQuery } from '@apollo/client/react'
import { ProposeSupportDocument, ReceivingUnitsDocument, type SupportTab_PatientFragment } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { FailedChoices } from '@lih/portal-kit/live/FailedChoices.tsx'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { UnitField } from '@lih/ui/field/UnitField.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { useState } from 'react'
import { OfferNotice } from './OfferNotice.tsx'
import { daysOf, type ProposeValues, proposeStart, receiverSource, unitOptions } from './propose-values.ts'

type Patient = SupportTab_PatientFragment
export type ProposeSupportFormProps = {
  readonly patient: Patient
  readonly stay: NonNullable<Patient['stay']>
  readonly now: string
  readonly whyNot?: string | undefined
}

const useProposeForm = ({ patient, stay, now }: ProposeSupportFormProps) => {
  const [initial] = useState<ProposeValues>(() => proposeStart(patient, stay, now))
  const form = useCommandForm({
    form: 'support.propose',
    subjectId: stay.id,
    patientId: patient.id,
    initial,
    schema: () => import('@lih/domain/support/inputs').then((inputs) => inputs.proposeSupportInput),
    toInput: (values) => ({
      patientId: patient.id,
      stayId: stay.id,
      receivingUnitId: values.receivingUnitId,
      expectedDischargeOn: values.expectedDischargeOn,
      plannedDays: daysOf(values.plannedDays),
      message: values.message,
    }),
    document: ProposeSupportDocument,
    field: 'proposeSupport',
  })
  return { form, initial }
}

/** The referral to Läkarmedverkan and the receiving unit: four things to fill in, three of them already there (M4). */
export const ProposeSupportForm = (props: ProposeSupportFormProps) => {
  const { patient, stay, now, whyNot } = props
  const text = useText()
  const { form, initial } = useProposeForm(props)
  const query = useQuery(ReceivingUnitsDocument)
  const { data } = query
  const { values } = form
  const names = {
    receivingUnitId: text('propose.receiver'),
    expectedDischargeOn: text('propose.expected'),
    plannedDays: text('propose.days'),
    message: text('propose.message'),
  }
  return (
    <Section id="support" title={text('propose.title')}>
      <p className="u-dim sup-intro">{text('propose.intro')}</p>
      <CommandForm form={form} labels={names} submitLabel={text('propose.submit')} submitWhyNot={whyNot}>
        <Select
          {...form.field('receivingUnitId')}
          value={values.receivingUnitId || null}
          label={names.receivingUnitId}
          options={unitOptions(data?.units ?? [])}
          source={receiverSource(patient, values.receivingUnitId, text)}
          hint={patient.enrolment ? text('propose.enrolled', { unit: patient.enrolment.unit.name }) : undefined}
        />
        <FailedChoices query={query} />
        <div className="sup-pair">
          <DateField
            {...form.field('expectedDischargeOn')}
            label={names.expectedDischargeOn}
            min={civilDate(now)}
            source={
              values.expectedDischargeOn === stay.expectedDischargeOn ? text('propose.expected.source') : undefined
            }
          />
          <UnitField
            {...form.field('plannedDays')}
            label={names.plannedDays}
            unit={text('propose.days.unit')}
            hint={text('propose.days.hint')}
          />
        </div>
        <OfferNotice patient={patient} receivingUnitId={values.receivingUnitId} day={values.expectedDischargeOn} />
        <TextArea
          {...form.field('message')}
          label={names.message}
          rows={4}
          maxLength={4000}
          hint={text('propose.message.hint')}
          source={
            initial.message !== '' && values.message.startsWith(initial.message)
              ? text('propose.message.source')
              : undefined
          }
        />
      </CommandForm>
    </Section>
  )
}
