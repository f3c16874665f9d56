import type { HandoverDetails_HandoverFragment } from '@lih/graphql/documents'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { formatWhen } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { type AvailableAction, findAction } from '@lih/portal-kit/refusal/availability.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Suspense, useState } from 'react'
import type { AcceptWhen } from './AcceptDialog.tsx'
import { AcceptDialog, DeclineForm, ReturnForm } from './lazy-forms.ts'

export type ReceiverActionsProps = {
  readonly handover: HandoverDetails_HandoverFragment
  readonly actions: readonly AvailableAction[]
  readonly patientId: string
  readonly patientName: string
  readonly lastDay: string | null | undefined
  readonly now: string
}

type Open = 'accept' | 'return' | 'decline' | null
type PartProps = ReceiverActionsProps & { readonly open: Open; readonly setOpen: (open: Open) => void }

const Buttons = ({ handover, actions, now, open, setOpen }: PartProps) => {
  const text = useText()
  const [accept, back, decline] = ['accept', 'return', 'decline'].map((act) => findAction(actions, `handover:${act}`))
  const proposed = handover.proposedEffectiveAt
  const label =
    proposed && proposed > now ? text('accept.open.at', { when: formatWhen(proposed, now) }) : text('accept.open.now')
  // A form below has a filled button of its own: one per view.
  const writing = open === 'return' || open === 'decline'
  return (
    <div className="u-wrap">
      {accept && (
        <Button kind={writing ? 'quiet' : 'main'} whyNot={accept.whyNot} onPress={() => setOpen('accept')}>
          {label}
        </Button>
      )}
      {back?.allowed && (
        <Button aria-expanded={open === 'return'} onPress={() => setOpen('return')}>
          {text('return.handover.open')}
        </Button>
      )}
      {decline?.allowed && (
        <Button aria-expanded={open === 'decline'} onPress={() => setOpen('decline')}>
          {text('decline.handover.open')}
        </Button>
      )}
    </div>
  )
}

const Forms = ({ handover, patientId, patientName, lastDay, now, open, setOpen }: PartProps) => {
  const onClose = () => setOpen(null)
  const first: AcceptWhen = handover.proposedEffectiveAt && handover.proposedEffectiveAt > now ? 'PROPOSED' : 'NOW'
  switch (open) {
    case 'accept':
      return <AcceptDialog {...{ handover, patientId, patientName, lastDay, now, first, onClose }} />
    case 'return':
      return <ReturnForm {...{ handover, patientId, onClose }} />
    case 'decline':
      return <DeclineForm {...{ handover, patientId, onClose }} />
    case null:
      return null
  }
}

/** What a physician of the receiving unit can do: take over, ask back, decline (M8). */
export const ReceiverActions = (props: ReceiverActionsProps) => {
  const [open, setOpen] = useState<Open>(null)
  return (
    <>
      <Buttons {...props} open={open} setOpen={setOpen} />
      <Lasting possible={open !== null && findAction(props.actions, `handover:${open}`)?.allowed === true}>
        <Suspense fallback={<Skeleton lines={3} />}>
          <Forms {...props} open={open} setOpen={setOpen} />
        </Suspense>
      </Lasting>
    </>
  )
}
