import type { SupportFollowUps_SupportFragment } from '@lih/graphql/documents'
import { formatDay, formatWhen } from '@lih/portal-kit/format/dates.ts'
import { doctorName } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import type { Availability } from '@lih/portal-kit/refusal/availability.ts'
import { Badge } from '@lih/ui/badge/Badge.tsx'
import { Button } from '@lih/ui/button/Button.tsx'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { WholeNumbers } from '@lih/ui/text/WholeNumbers.tsx'
import { Suspense, useState } from 'react'
import { FollowUpForm } from './lazy-forms.ts'

type Support = SupportFollowUps_SupportFragment
type FollowUp = Support['followUps'][number]

export type FollowUpsProps = {
  readonly support: Support
  readonly patientId: string
  readonly now: string
  readonly available: Availability | undefined
}

const FollowUpLine = ({
  followUp,
  first,
  now,
}: {
  readonly followUp: FollowUp
  readonly first: boolean
  readonly now: string
}) => {
  const text = useText()
  const by = followUp.byPhysician ? doctorName(followUp.by.name) : `${followUp.by.name}, ${followUp.by.title}`
  return (
    <Line when={formatWhen(followUp.at, now)}>
      <b>{text(`followUp.line.${followUp.counterpart}.${followUp.mode}`)}</b>{' '}
      {first && <Badge>{text('followUp.first')}</Badge>}
      <p className="sup-said">{followUp.outcome}</p>
      <p className="u-dim">{by}</p>
      {followUp.nextOn && (
        <p className="u-dim">
          <WholeNumbers>{text('followUp.nextLine', { day: formatDay(followUp.nextOn, now) })}</WholeNumbers>
        </p>
      )}
    </Line>
  )
}

/** The contacts of the support, the newest first, and the form for a new one (M7). */
export const FollowUps = ({ support, patientId, now, available }: FollowUpsProps) => {
  const text = useText()
  const [recording, setRecording] = useState(false)
  const newest = [...support.followUps].sort((a, b) => b.at.localeCompare(a.at))
  const stop = () => setRecording(false)
  return (
    <Section
      id="follow-ups"
      title={text('followUp.title')}
      aside={
        available &&
        support.startedAt &&
        !recording && (
          <Button small icon="plus" whyNot={available.whyNot} onPress={() => setRecording(true)}>
            {text('followUp.new')}
          </Button>
        )
      }
    >
      {recording && (
        <div className="sup-new">
          <Suspense fallback={<Skeleton lines={5} />}>
            <FollowUpForm
              patientId={patientId}
              support={support}
              now={now}
              whyNot={available?.whyNot}
              onDone={stop}
              onCancel={stop}
            />
          </Suspense>
        </div>
      )}
      {newest.length === 0 ? (
        <p className="u-dim">{text(support.startedAt ? 'followUp.none' : 'followUp.notStarted')}</p>
      ) : (
        <Lines whenWidth={132}>
          {newest.map((followUp) => (
            <FollowUpLine
              key={followUp.id}
              followUp={followUp}
              first={followUp.at === support.firstContactAt}
              now={now}
            />
          ))}
        </Lines>
      )}
    </Section>
  )
}
