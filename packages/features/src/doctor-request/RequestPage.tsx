import { openRequestStatuses } from '@lih/domain/doctor-request/status'
import { DoctorRequestsDocument } from '@lih/graphql/documents'
import { formatIdentity, formatName } from '@lih/portal-kit/format/person.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryFreshness } from '@lih/portal-kit/live/QueryFreshness.tsx'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useListId } from '@lih/portal-kit/live/useListId.ts'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { Link } from '@lih/ui/link/Link.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { doctorRequestSv } from './doctor-request.sv.ts'
import { RequestView } from './RequestView.tsx'
import { UnmetSection } from './UnmetSection.tsx'

type Row = { readonly status: string; readonly dueAt: string | null }

const isOpen = ({ status }: Row): boolean => (openRequestStatuses as readonly string[]).includes(status)

/** Open ones first, the one that is due first at the top; those that wait in hospital after them. */
const byClock = (a: Row, b: Row): number =>
  Number(isOpen(b)) - Number(isOpen(a)) || (isOpen(a) ? (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') : 0)

const Requests = () => {
  const text = useText()
  const listId = useListId()
  const mayAtAll = useMayAtAll()
  const { data, error, refetch, freshness } = useLiveQuery(DoctorRequestsDocument, { variables: { listId } })
  const rows = (data?.doctorRequests.rows ?? []).toSorted(byClock)
  return (
    <div className="u-page dr-page">
      <PageHead title={text('doctorRequest.title')} aside={<QueryFreshness freshness={freshness} />} />
      {!data && (error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={8} />)}
      {data && rows.length === 0 && (
        <Nothing kind="empty" title={text('doctorRequest.empty.title')} level={2}>
          {text('doctorRequest.empty.text')}
        </Nothing>
      )}
      {rows.map((row) => (
        <RequestView
          key={row.id}
          from={row}
          patientId={row.patient.id}
          visits={null}
          about={
            <Link href={patientPath(row.patient.id, 'requests')}>
              {formatName(row.patient)}, {formatIdentity(row.patient.identity)}
            </Link>
          }
        />
      ))}
      {mayAtAll('doctorRequest:followUp') && <UnmetSection />}
    </div>
  )
}

/** What the unit has sent or has to answer, by its clock, and what was not met (V2, K6). */
export const RequestPage = () => (
  <MoreTexts texts={doctorRequestSv}>
    <Requests />
  </MoreTexts>
)
