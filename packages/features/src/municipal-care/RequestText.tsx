import type { MunicipalCare_PatientFragment } from '@lih/graphql/documents'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { State } from '@lih/ui/state/State.tsx'

/** One request as the page shows it. */
export type Request = MunicipalCare_PatientFragment['municipalCare']['requests'][number]

const levels = { REQUESTED: 'plan', ACCEPTED: 'ok', DECLINED: 'over' } as const

/** What was asked, why, and what the municipality decided (H1, H2). */
export const RequestText = ({ request }: { readonly request: Request }) => {
  const text = useText()
  const { status, kind, startsOn, endsOn, fromUnit, requestedBy, decidedAt, decidedBy, reasonCode } = request
  return (
    <>
      <p>
        <b>{text(`municipalCare.kind.${kind}`)}</b>{' '}
        <State level={levels[status]}>{text(`municipalCare.status.${status}`)}</State>
      </p>
      {status !== 'DECLINED' && (
        <p>
          {endsOn
            ? text('municipalCare.days', { start: startsOn, end: endsOn })
            : text('municipalCare.from', { start: startsOn })}
        </p>
      )}
      <p>
        {text(`municipalCare.threshold.${request.thresholdReason}`)}. {request.text}
      </p>
      {reasonCode && <p>{text(`municipalCare.decline.${reasonCode}`)}</p>}
      {request.decisionText && <p>{request.decisionText}</p>}
      <p className="u-dim">
        {text('municipalCare.by', {
          name: requestedBy.name,
          unit: fromUnit.shortName,
          date: formatDate(request.requestedAt),
        })}
        {decidedAt && decidedBy && (
          <>
            <br />
            {text('municipalCare.decidedBy', { name: decidedBy.name, date: formatDate(decidedAt) })}
          </>
        )}
      </p>
    </>
  )
}
