import { useFragment } from '@apollo/client/react'
import {
  PatientMedicationDocument,
  type PatientMedicationFieldsFragment,
  PatientMedicationFieldsFragmentDoc,
} from '@lih/graphql/documents'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { KeyValue } from '@lih/ui/section/KeyValue.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { Suspense, useState } from 'react'
import { NeedForm, ReviewForm } from './lazy-forms.ts'
import { medicationReviewSv } from './medication-review.sv.ts'
import { NeedItem } from './NeedItem.tsx'
import { ReviewItem } from './ReviewItem.tsx'
import { type PatientMedication, standingLevels } from './review-words.ts'
import './medication-review.css'

type Part = PatientSlotProps & { readonly medication: PatientMedication }

/** Whether a review is due, until when, and why. */
const Duty = ({ medication: { standing, dueOn, grounds } }: Pick<Part, 'medication'>) => {
  const text = useText()
  return (
    <Section
      title={text('medicationReview.duty')}
      aside={<State level={standingLevels[standing]}>{text(`medicationReview.standing.${standing}`)}</State>}
    >
      {dueOn ? (
        <p className="u-strong">{text('medicationReview.next', { day: formatDate(dueOn) })}</p>
      ) : (
        <p>{text('medicationReview.noDuty')}</p>
      )}
      <div className="mr-grounds">
        <KeyValue
          items={grounds.map(({ ground, since, dueOn: until }) => ({
            key: `${ground} ${since}`,
            name: text(`medicationReview.ground.${ground}`),
            value: text('medicationReview.ground.since', { since: formatDate(since), until: formatDate(until) }),
          }))}
        />
      </div>
      <p className="u-hint">{text('medicationReview.rule')}</p>
    </Section>
  )
}

const Begin = ({ patientId, medication }: Part) => {
  const text = useText()
  const [open, setOpen] = useState<'record' | 'note' | null>(null)
  const { mayRecord, mayNote } = medication
  const onClose = () => setOpen(null)
  if (open !== null) {
    return (
      <Section title={text(`medicationReview.${open}`)}>
        <Suspense fallback={<Skeleton lines={8} />}>
          {open === 'record' && <ReviewForm {...{ patientId, medication, onClose }} review={null} />}
          {open === 'note' && <NeedForm {...{ patientId, onClose }} />}
        </Suspense>
      </Section>
    )
  }
  if (!mayRecord && !mayNote) return null
  return (
    <div className="u-wrap">
      {mayRecord && (
        <Button kind="main" icon="plus" onPress={() => setOpen('record')}>
          {text('medicationReview.record')}
        </Button>
      )}
      {mayNote && (
        <Button icon="flag" onPress={() => setOpen('note')}>
          {text('medicationReview.note')}
        </Button>
      )}
    </div>
  )
}

type ContentProps = PatientSlotProps & {
  readonly from: Parameters<typeof useFragment<PatientMedicationFieldsFragment>>[0]['from']
}

const Content = ({ patientId, from }: ContentProps) => {
  const text = useText()
  const { data, complete } = useFragment({
    fragment: PatientMedicationFieldsFragmentDoc,
    fragmentName: 'PatientMedicationFields',
    from,
  })
  if (!complete || !data) return null
  const medication = data as PatientMedication
  const { reviews, needs } = medication
  return (
    <div className="mr-tab">
      <Duty medication={medication} />
      <Begin patientId={patientId} medication={medication} />
      {reviews.length === 0 ? (
        <Nothing kind="empty" title={text('medicationReview.none')} level={2}>
          {text('medicationReview.none.text')}
        </Nothing>
      ) : (
        <Section title={text('medicationReview.held')} note={reviews.length}>
          <ul className="mr-list">
            {reviews.map((review) => (
              <ReviewItem key={review.id} {...{ patientId, medication, review }} />
            ))}
          </ul>
        </Section>
      )}
      {needs.length > 0 && (
        <Section title={text('medicationReview.needs')} note={needs.length}>
          <ul className="mr-list">
            {needs.map((need) => (
              <NeedItem key={need.id} patientId={patientId} need={need} />
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

const Medication = ({ patientId }: PatientSlotProps) => {
  const { data, error, refetch } = useLiveQuery(PatientMedicationDocument, {
    variables: { patientId },
    patientIds: [patientId],
  })
  if (data) return <Content patientId={patientId} from={data.patientMedication} />
  return error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={8} />
}

/** Läkemedel: the patient's medication reviews, and when the next one is due (V3). */
export const MedicationTab = ({ patientId }: PatientSlotProps) => (
  <MoreTexts texts={medicationReviewSv}>
    <Medication patientId={patientId} />
  </MoreTexts>
)
