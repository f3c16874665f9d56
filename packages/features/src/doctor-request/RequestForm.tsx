import { requestUrgencies } from '@lih/domain/doctor-request/status'
import type { PatientRequestsQuery } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { ageOf } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { type ComponentProps, useState } from 'react'
import { RouteNotice } from './RouteNotice.tsx'
import { isEmpty, signLabel, vitalsOf } from './request-values.ts'
import { useRequestForm } from './useRequestForm.ts'
import { VitalSignsFields } from './VitalSignsFields.tsx'

/** What the form rests on. */
type RequestFormFacts = Pick<
  PatientRequestsQuery['patientDoctorRequests'],
  'id' | 'at' | 'birthDate' | 'sex' | 'supportFirstDay' | 'supportLastDay' | 'lastStayEndedAt' | 'scale'
> &
  ComponentProps<typeof RouteNotice>['requests']

type Props = {
  readonly requests: RequestFormFacts
  /** It is kept on the device, and sent later. */
  readonly offline?: boolean
  readonly onClose: () => void
}

const longest = 2000
const oldestPregnant = 55

/** A nurse asks for a doctor: how urgent, SBAR, and vital signs if there are any (V2). */
export const RequestForm = ({ requests, offline = false, onClose }: Props) => {
  const text = useText()
  const { id: patientId, at, birthDate, sex, receiver, scale } = requests
  const { form, initial } = useRequestForm(patientId, requests, onClose)
  const [opened, setOpened] = useState(false)
  const { urgency } = form.values
  const measures = opened || !isEmpty(vitalsOf(form.values))
  const age = ageOf(birthDate, at)
  const asksPregnant = sex !== 'MALE' && age <= oldestPregnant
  const labels = {
    urgency: text('doctorRequest.urgency'),
    situation: text('doctorRequest.situation'),
    background: text('doctorRequest.background'),
    assessment: text('doctorRequest.assessment'),
    recommendation: text('doctorRequest.recommendation'),
    respiration: text('doctorRequest.vitals.respiration'),
    saturation: text(`doctorRequest.vitals.${signLabel('saturation', scale?.scale)}`),
    systolic: text('doctorRequest.vitals.systolic'),
    pulse: text('doctorRequest.vitals.pulse'),
    temperatureTenths: text('doctorRequest.vitals.temperatureTenths'),
  }
  const area = (name: 'situation' | 'assessment' | 'recommendation') => (
    <TextArea {...form.field(name)} label={labels[name]} rows={2} maxLength={longest} required />
  )
  return (
    <CommandForm
      form={form}
      labels={labels}
      submitLabel={
        offline ? text('doctorRequest.keep') : text('doctorRequest.send', { unit: receiver?.shortName ?? '' })
      }
      onCancel={onClose}
      sticky
    >
      <Segmented
        {...form.field('urgency')}
        label={labels.urgency}
        hint={text(`doctorRequest.urgencyHint.${urgency as (typeof requestUrgencies)[number]}`)}
        options={requestUrgencies.map((value) => ({ value, label: text(`doctorRequest.urgency.${value}`) }))}
      />
      {offline && <Notice tone="urgent">{text('doctorRequest.keep.late')}</Notice>}
      <RouteNotice requests={requests} acute={urgency === 'ACUTE'} />
      {area('situation')}
      <TextArea
        {...form.field('background')}
        label={labels.background}
        rows={2}
        maxLength={longest}
        hint={
          initial.background && form.values.background === initial.background
            ? text('doctorRequest.prefilled')
            : undefined
        }
        optionalText={text('doctorRequest.optional')}
      />
      {area('assessment')}
      {area('recommendation')}
      {measures ? (
        <Section
          title={text('doctorRequest.vitals.title')}
          aside={<span className="u-faint">{text('doctorRequest.vitals.note')}</span>}
        >
          <VitalSignsFields form={form} age={age} scale={scale} asksPregnant={asksPregnant} />
        </Section>
      ) : (
        <div>
          <Button icon="plus" onPress={() => setOpened(true)}>
            {text('doctorRequest.vitals.add')}
          </Button>
        </div>
      )}
      {!offline && (
        <p className="u-dim">
          <Link href={patientPath(patientId, 'visits')}>{text('doctorRequest.consultVisit')}</Link>
        </p>
      )}
    </CommandForm>
  )
}
