import type { SupportExtensions_SupportFragment } from '@lih/graphql/documents'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { formatDay, formatWhen } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import type { Availability } from '@lih/portal-kit/refusal/availability.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import type { Level } from '@lih/ui/state/level.ts'
import { State } from '@lih/ui/state/State.tsx'
import { WholeNumbers } from '@lih/ui/text/WholeNumbers.tsx'
import { Suspense, useState } from 'react'
import { RequestExtensionForm, ReviewExtensionForm } from './lazy-forms.ts'

type Support = SupportExtensions_SupportFragment
type Extension = Support['extensions'][number]

export type ExtensionsProps = {
  readonly support: Support
  readonly patientId: string
  readonly now: string
  readonly request: Availability | undefined
  readonly review: Availability | undefined
}

/** Phases in which a request can still be decided. */
const openPhases = new Set<string>(['RUNNING', 'OVERDUE'])

const levels = { REQUESTED: 'plan', APPROVED: 'ok', DENIED: 'over', LAPSED: 'calm' } as const satisfies Record<
  string,
  Level
>

const ExtensionLine = ({ extension, open, now }: { extension: Extension; open: boolean; now: string }) => {
  const text = useText()
  const { requestedBy, requestedAt, reviewedBy, reviewedAt, reviewedUnit } = extension
  const status = extension.status === 'REQUESTED' && !open ? 'LAPSED' : extension.status
  return (
    <Line end={<State level={levels[status]}>{text(`extension.status.${status}`)}</State>}>
      <b>{text('extension.until', { day: formatDay(extension.newLastDay, now) })}</b>
      <span className="u-dim">, {text('extension.before', { day: formatDay(extension.previousLastDay, now) })}</span>
      <p className="sup-said">{extension.reason}</p>
      <p className="u-dim">{text('extension.asked', { name: requestedBy.name, when: formatWhen(requestedAt, now) })}</p>
      {reviewedBy && reviewedAt && (
        <>
          <p className="sup-said">{extension.reviewText}</p>
          <p className="u-dim">
            {text('extension.reviewed', {
              name: reviewedBy.name,
              unit: reviewedUnit?.shortName ?? '',
              when: formatWhen(reviewedAt, now),
            })}
          </p>
        </>
      )}
    </Line>
  )
}

const Requesting = (props: ExtensionsProps & { readonly lastDay: string; readonly onDone: () => void }) => (
  <div className="sup-new">
    <Suspense fallback={<Skeleton lines={4} />}>
      <RequestExtensionForm {...props} />
    </Suspense>
  </div>
)

/** The requests to extend the support with their reviews, the form to ask, and the review for another physician (M6). */
export const Extensions = (props: ExtensionsProps) => {
  const { support, patientId, now, request, review } = props
  const text = useText()
  const [asking, setAsking] = useState(false)
  const { lastDay } = support
  const open = openPhases.has(support.phase)
  const waiting = open ? support.extensions.find((extension) => extension.status === 'REQUESTED') : undefined
  // At most one request waits, and it is the latest.
  const latest = support.extensions.at(-1)
  const mayAsk = request !== undefined && support.phase === 'RUNNING' && waiting === undefined
  if (!lastDay || (support.extensions.length === 0 && !mayAsk)) return null
  const day = formatDay(lastDay, now)
  return (
    <Section
      id="extension"
      title={text('extension.title')}
      aside={
        mayAsk &&
        !asking && (
          <Button small whyNot={request.whyNot} onPress={() => setAsking(true)}>
            {text('extension.request.open')}
          </Button>
        )
      }
    >
      <div className="sup-stack">
        {asking && (
          <Lasting possible={mayAsk}>
            <Requesting {...props} lastDay={lastDay} onDone={() => setAsking(false)} />
          </Lasting>
        )}
        {support.extensions.length === 0 && !asking && (
          <p className="u-dim">
            <WholeNumbers>{text('extension.none', { day })}</WholeNumbers>
          </p>
        )}
        {support.extensions.length > 0 && (
          <Lines>
            {support.extensions.toReversed().map((extension) => (
              <ExtensionLine key={extension.id} extension={extension} open={open} now={now} />
            ))}
          </Lines>
        )}
        {waiting && <p className="u-dim">{text('extension.waits', { day })}</p>}
        {waiting && review && !review.allowed && <p className="u-dim">{review.whyNot}</p>}
        {latest && (
          <Lasting key={latest.id} possible={waiting !== undefined && review?.allowed === true}>
            <Suspense fallback={<Skeleton lines={4} />}>
              <ReviewExtensionForm extension={latest} patientId={patientId} now={now} />
            </Suspense>
          </Lasting>
        )}
      </div>
    </Section>
  )
}
