import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { partyUi } from '@lih/portal-kit/format/organisation.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PartyName } from '@lih/ui/party/PartyName.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { DataTable } from '@lih/ui/table/DataTable.tsx'
import { Suspense, useState } from 'react'
import { ReviewForm, StrikeReviewForm } from './lazy-forms.ts'
import type { PatientMedication, Review } from './review-words.ts'

type ItemProps = {
  readonly patientId: string
  readonly medication: PatientMedication
  readonly review: Review
}
type Part = Pick<ItemProps, 'review'>

const Changes = ({ review: { changes } }: Part) => {
  const text = useText()
  if (changes.length === 0) return <p className="u-dim">{text('medicationReview.changes.none')}</p>
  return (
    <DataTable
      caption={text('medicationReview.changes')}
      narrow="stack"
      dense
      rows={changes.map((change, index) => ({ ...change, index }))}
      rowId={({ index }) => String(index)}
      columns={[
        { id: 'medicine', header: text('medicationReview.medicine'), cell: (row) => row.medicine, rowHeader: true },
        {
          id: 'change',
          header: text('medicationReview.change'),
          cell: (row) => text(`medicationReview.change.${row.change}`),
        },
        { id: 'reason', header: text('medicationReview.reason'), cell: (row) => row.reason },
      ]}
    />
  )
}

const Follow = ({ review: { followUp, followUpOn, inDepthBy } }: Part) => {
  const text = useText()
  return (
    <>
      {followUp && (
        <p>
          <span className="u-dim">{text('medicationReview.followUp')}: </span>
          {followUp}
          {followUpOn && ` (${formatDate(followUpOn)})`}
        </p>
      )}
      {inDepthBy && (
        <p>
          <State level="plan">{text('medicationReview.inDepth', { day: formatDate(inDepthBy) })}</State>
        </p>
      )}
    </>
  )
}

/** What stood there before, and why it no longer does (G4). */
const Before = ({ review: { revisions, struckAt, struckBy, struckReason } }: Part) => {
  const text = useText()
  const { when } = useFormats()
  return (
    <>
      {revisions.map(({ version, recordedAt, recordedBy, reason, summary, heldOn }) => (
        <p key={version} className="u-sub">
          {text('medicationReview.corrected', { when: when(recordedAt), name: recordedBy?.name ?? '', reason })}{' '}
          <s>
            {formatDate(heldOn)} {summary}
          </s>
        </p>
      ))}
      {struckAt && (
        <p className="u-sub">
          {text('medicationReview.struck', {
            when: when(struckAt),
            name: struckBy?.name ?? '',
            reason: struckReason ?? '',
          })}
        </p>
      )}
    </>
  )
}

const Acts = ({ patientId, medication, review }: ItemProps) => {
  const text = useText()
  const [open, setOpen] = useState<'correct' | 'strike' | null>(null)
  const onClose = () => setOpen(null)
  const day = formatDate(review.heldOn)
  const choices = review.mayChange && (
    <div className="u-wrap">
      {(['correct', 'strike'] as const).map((act) => (
        <Button
          key={act}
          small
          kind={act === 'strike' ? 'plain' : 'quiet'}
          aria-label={text(`medicationReview.${act}.named`, { day })}
          onPress={() => setOpen(act)}
        >
          {text(`medicationReview.${act}`)}
        </Button>
      ))}
    </div>
  )
  if (open === null) return choices || null
  return (
    <Lasting possible={review.mayChange} otherwise={choices}>
      <Suspense fallback={<Skeleton lines={5} />}>
        {open === 'correct' && <ReviewForm {...{ patientId, medication, review, onClose }} />}
        {open === 'strike' && <StrikeReviewForm {...{ patientId, review, onClose }} />}
      </Suspense>
    </Lasting>
  )
}

/** One review: when, what kind, by whom, what was changed and why, and what is to be followed up (V3). */
export const ReviewItem = (props: ItemProps) => {
  const { review } = props
  const text = useText()
  const { kind, heldOn, unit, physician, medicines, tookPart, summary, struckAt } = review
  const withWhom = tookPart.map((one) => text(`medicationReview.tookPart.${one}`)).join(', ')
  return (
    <li className="mr-item">
      <p className={struckAt ? 'mr-over' : undefined}>
        <b>
          {text('medicationReview.heading', { kind: text(`medicationReview.kind.${kind}`), day: formatDate(heldOn) })}
        </b>{' '}
        {struckAt && <State level="calm">{text('medicationReview.isStruck')}</State>}
      </p>
      <p className="u-sub">
        <PartyName party={partyUi(unit.party)}>
          {text('medicationReview.doneBy', { name: physician.name, unit: unit.shortName })}
        </PartyName>
        {` · ${text('medicationReview.count', { count: medicines })}`}
        {withWhom && ` · ${text('medicationReview.with', { who: withWhom })}`}
      </p>
      <p className="mr-said">{summary}</p>
      <Changes review={review} />
      <Follow review={review} />
      <Before review={review} />
      <Acts {...props} />
    </li>
  )
}
