import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { useState } from 'react'
import type { Home } from './care-home-words.ts'
import { AnswerPlacesForm, ProposePlacesForm } from './PlacesForms.tsx'

const Versions = ({ home }: { readonly home: Home }) => {
  const text = useText()
  const answered = home.places.filter(({ confirmedAt, declinedAt }) => confirmedAt ?? declinedAt)
  if (answered.length === 0) return null
  return (
    <Lines>
      {answered.map((one) => (
        <Line key={one.id} when={one.validFrom} done={one.declinedAt !== null}>
          <p>{text('careHome.places.line', { ordinary: one.ordinary, shortStay: one.shortStay })}</p>
          <p className="u-dim">
            {one.declinedAt
              ? text('careHome.places.declined', { reason: one.declineReason ?? '' })
              : one.confirmedBy && text('careHome.places.confirmed', { name: one.confirmedBy })}
          </p>
        </Line>
      ))}
    </Lines>
  )
}

/** How many places, from when; the municipality proposes and the region confirms (A1, R2). */
export const PlacesSection = ({ home, now }: { readonly home: Home; readonly now: string }) => {
  const text = useText()
  const { when } = useFormats()
  const [open, setOpen] = useState(false)
  const { proposal } = home
  return (
    <Section
      title={text('careHome.places.title')}
      level={3}
      aside={
        home.mayProposePlaces &&
        !open && (
          <Button small onPress={() => setOpen(true)}>
            {text('careHome.places.propose')}
          </Button>
        )
      }
    >
      <div className="ch-part">
        {open && <ProposePlacesForm home={home} now={now} onClose={() => setOpen(false)} />}
        {proposal && (
          <div className="ch-proposal">
            <State level="plan">{text('careHome.places.waits')}</State>
            <p>
              {text('careHome.places.proposed', {
                ordinary: proposal.ordinary,
                shortStay: proposal.shortStay,
                from: proposal.validFrom,
                name: proposal.proposedBy ?? '–',
                when: when(proposal.proposedAt),
              })}
            </p>
            {home.mayDecide && <AnswerPlacesForm proposalId={proposal.id} />}
          </div>
        )}
        <Versions home={home} />
      </div>
    </Section>
  )
}
