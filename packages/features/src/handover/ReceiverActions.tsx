import {
  DeclineHandoverDocument,
  type HandoverDetails_HandoverFragment,
  ReturnHandoverDocument,
} from '@lih/graphql/documents'
import { formatWhen } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { type AvailableAction, findAction } from '@lih/portal-kit/refusal/availability.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { useState } from 'react'
import { AcceptDialog, type AcceptWhen } from './AcceptDialog.tsx'
import { HandoverTextForm } from './HandoverTextForm.tsx'

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
  const text = useText()
  const close = () => setOpen(null)
  const first: AcceptWhen = handover.proposedEffectiveAt && handover.proposedEffectiveAt > now ? 'PROPOSED' : 'NOW'
  switch (open) {
    case 'accept':
      return <AcceptDialog {...{ handover, patientId, patientName, lastDay, now, first }} onClose={close} />
    case 'return':
      return (
        <HandoverTextForm
          document={ReturnHandoverDocument}
          field="returnHandover"
          {...{ handover, patientId }}
          title={text('return.handover.title')}
          label={text('return.handover.text', { name: handover.proposedBy.name })}
          hint={text('return.handover.hint')}
          submitLabel={text('return.handover.submit')}
          onDone={close}
          onCancel={close}
        />
      )
    case 'decline':
      return (
        <HandoverTextForm
          document={DeclineHandoverDocument}
          field="declineHandover"
          {...{ handover, patientId }}
          title={text('decline.handover.title')}
          label={text('decline.handover.text')}
          hint={text('decline.handover.hint')}
          submitLabel={text('decline.handover.submit')}
          grave
          onDone={close}
          onCancel={close}
        />
      )
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
      <Forms {...props} open={open} setOpen={setOpen} />
    </>
  )
}
