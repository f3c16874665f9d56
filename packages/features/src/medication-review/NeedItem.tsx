import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { partyUi } from '@lih/portal-kit/format/organisation.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PartyName } from '@lih/ui/party/PartyName.tsx'
import { WholeNumbers } from '@lih/ui/text/WholeNumbers.tsx'
import { Suspense, useState } from 'react'
import { StrikeNeedForm } from './lazy-forms.ts'
import type { Need } from './review-words.ts'

type NeedProps = { readonly patientId: string; readonly need: Need }

/** What calls for a review: who noted it, when, and how to take it away (V3). */
export const NeedItem = ({ patientId, need }: NeedProps) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const { kind, medicines, text: said, notedOn, notedBy, unit, dueOn, struckAt, struckReason, mayStrike } = need
  const day = formatDate(notedOn)
  const button = mayStrike && (
    <div>
      <Button
        small
        kind="plain"
        aria-label={text('medicationReview.strikeNeed.named', { day })}
        onPress={() => setOpen(true)}
      >
        {text('medicationReview.strike')}
      </Button>
    </div>
  )
  return (
    <li className="mr-item">
      <p className={struckAt ? 'mr-over' : undefined}>
        <b>
          {kind === 'MEDICINES'
            ? text('medicationReview.count', { count: medicines ?? 0 })
            : text('medicationReview.need.SUSPICION')}
        </b>
      </p>
      {said && <p className="mr-said">{said}</p>}
      <p className="u-sub">
        <PartyName party={partyUi(unit.party)}>
          <WholeNumbers>
            {[
              text('medicationReview.noted', { day, name: notedBy.name, unit: unit.shortName }),
              dueOn && text('medicationReview.by', { day: formatDate(dueOn) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </WholeNumbers>
        </PartyName>
      </p>
      {struckReason && <p className="u-sub">{text('medicationReview.struckNeed', { reason: struckReason })}</p>}
      {open ? (
        <Lasting possible={mayStrike} otherwise={button}>
          <Suspense fallback={<Skeleton lines={2} />}>
            <StrikeNeedForm patientId={patientId} need={need} onClose={() => setOpen(false)} />
          </Suspense>
        </Lasting>
      ) : (
        button || null
      )}
    </li>
  )
}
