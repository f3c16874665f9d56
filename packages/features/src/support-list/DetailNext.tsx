import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import type { Detail } from './SupportDetail.tsx'

interface DetailProps {
  readonly detail: Detail
}

const HandoverLine = ({ detail }: DetailProps) => {
  const text = useText()
  const { when } = useFormats()
  const { handover } = detail
  if (!handover) return null
  const at = handover.effectiveAt ?? handover.proposedEffectiveAt
  const proposed = text('supportList.detail.handover.by', {
    name: handover.proposedByName,
    when: when(handover.proposedAt),
  })
  const from =
    handover.status === 'PROPOSED' && at ? `, ${text('supportList.detail.handover.from', { when: when(at) })}` : ''
  return (
    <Line>
      <b>
        {text(`supportList.detail.handover.${handover.status}`, {
          unit: detail.receivingUnitName,
          when: at ? when(at) : '',
        })}
      </b>
      <br />
      <span className="u-dim">
        {proposed}
        {from}
      </span>
    </Line>
  )
}

const ExtensionLine = ({ detail: { extension } }: DetailProps) => {
  const text = useText()
  const { dayNear, when } = useFormats()
  if (!extension) return null
  return (
    <Line>
      <b>{text('supportList.detail.extension', { day: dayNear(extension.newLastDay) })}</b>
      <br />
      <span className="u-dim">
        {text('supportList.detail.extension.by', {
          name: extension.requestedByName,
          when: when(extension.requestedAt),
        })}
      </span>
    </Line>
  )
}

const ContactLine = ({ detail: { nextOn } }: DetailProps) => {
  const text = useText()
  const { now, dayNear } = useFormats()
  if (!nextOn) return <Line>{text('supportList.detail.contact.none')}</Line>
  if (nextOn < civilDate(now)) {
    return (
      <Line>
        <State level="plan">{text('supportList.next.late', { day: dayNear(nextOn) })}</State>
      </Line>
    )
  }
  return (
    <Line>
      <b>{text('supportList.detail.contact', { day: dayNear(nextOn) })}</b>
    </Line>
  )
}

const LastContact = ({ detail }: DetailProps) => {
  const text = useText()
  const { when } = useFormats()
  const contact = detail.lastContact
  const first = detail.firstContactAt
    ? text('supportList.detail.first', { when: when(detail.firstContactAt) })
    : text('supportList.detail.first.none')
  return (
    <Section
      level={3}
      title={text('supportList.detail.last.title')}
      note={contact ? when(contact.at) : text('supportList.last.none')}
    >
      {contact && (
        <p>
          {text('supportList.contact', {
            mode: text(`supportList.mode.${contact.mode}`),
            counterpart: text(`supportList.counterpart.${contact.counterpart}`),
          })}
        </p>
      )}
      <p className="u-dim">{first}</p>
    </Section>
  )
}

/** What comes next in a support that runs, and the latest contact. */
export const DetailNext = ({ detail }: DetailProps) => {
  const text = useText()
  return (
    <>
      <Section level={3} title={text('supportList.detail.next')}>
        <Lines>
          <HandoverLine detail={detail} />
          <ExtensionLine detail={detail} />
          <ContactLine detail={detail} />
        </Lines>
      </Section>
      <LastContact detail={detail} />
    </>
  )
}
