import { formatIdentity, formatName, livingText } from '@lih/portal-kit/format/person.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { Assign, isAssignable } from '@lih/portal-kit/worklist/Assign.tsx'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { Icon } from '@lih/ui/icon/Icon.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { PersonalNumber } from '@lih/ui/text/PersonalNumber.tsx'
import { VisuallyHidden } from '@lih/ui/text/VisuallyHidden.tsx'
import type { ReactNode } from 'react'
import type { ReceivingRow } from './receiving-groups.ts'
import './receiving-list.css'

interface RowTitleProps {
  readonly row: ReceivingRow
  /** New or changed since last seen, in words. */
  readonly changed: string | undefined
  /** After the personal number. */
  readonly note?: ReactNode
}

/** Whose row it is. A protected person's place is never named. */
export const RowTitle = ({ row, changed, note }: RowTitleProps) => {
  const text = useText()
  const { patient } = row
  const hidden = patient.protection !== 'NONE'
  const place = hidden ? text('worklist.protected') : livingText(patient.livingKind, patient.livingPlace)
  return (
    <p className="rl-title" data-item={row.id}>
      {changed && (
        <span className="rl-mark" title={changed}>
          <VisuallyHidden>{changed}</VisuallyHidden>
        </span>
      )}
      <Link quiet href={patientPath(patient.id)}>
        <b>{formatName(patient)}</b>
      </Link>
      <span className="u-dim">
        {' · '}
        <PersonalNumber>{formatIdentity(patient.identity)}</PersonalNumber>
        {' · '}
        {hidden && <Icon name="lock" size={14} />} {note ?? place}
      </span>
    </p>
  )
}

/** From which vårdcentral the patient has come over to us, and when (M12). */
export const RelistedFrom = ({ row }: { readonly row: ReceivingRow }) => {
  const text = useText()
  const { when } = useFormats()
  const { relistedAt, relistedFromName } = row
  if (!relistedAt || !relistedFromName) return null
  return <p className="u-dim">{text('receiving.relisted.from', { unit: relistedFromName, when: when(relistedAt) })}</p>
}

/** Who at the own unit handles it, and the way to take it or give it to a colleague. */
export const RowHolder = ({ row }: { readonly row: ReceivingRow }) => {
  const text = useText()
  if (row.relistedToName || !isAssignable(row)) return null
  const holder = row.receivingAssigneeName
  return (
    <div className="u-dim u-wrap">
      {holder ? text('receiving.holder', { name: holder }) : text('receiving.holder.none')}
      <Assign
        supportId={row.id}
        version={row.version}
        patientId={row.patient.id}
        patientName={formatName(row.patient)}
        holderId={row.receivingAssigneeId}
        mayBeNobody
      />
    </div>
  )
}

interface RowActionProps {
  readonly row: ReceivingRow
  readonly tab?: string
  readonly label: string
  /** The one filled button of the page. */
  readonly main?: boolean
}

/** A way to the part of the patient's page where the act is done. */
export const RowAction = ({ row, tab, label, main = false }: RowActionProps) => {
  const text = useText()
  return (
    <LinkButton
      kind={main ? 'main' : 'quiet'}
      href={patientPath(row.patient.id, tab)}
      aria-label={text('receiving.act.of', { act: text(label), name: formatName(row.patient) })}
    >
      {text(label)}
    </LinkButton>
  )
}
