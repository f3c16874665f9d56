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
import { Columns } from '@lih/ui/layout/Columns.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { PersonalNumber } from '@lih/ui/text/PersonalNumber.tsx'
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
  const list = (
    <div>
      {!data && (error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={8} />)}
      {data && rows.length === 0 && (
        <Nothing kind="empty" title={text('doctorRequest.empty.title')} level={2}>
          {text('doctorRequest.empty.text')}
        </Nothing>
      )}
      {rows.map((row, index) => (
        <RequestView
          key={row.id}
          from={row}
          patientId={row.patient.id}
          visits={null}
          foremost={index === 0}
          about={
            <>
              <Link href={patientPath(row.patient.id, 'requests')}>{formatName(row.patient)}</Link>{' '}
              <span className="dr-number">
                <PersonalNumber>{formatIdentity(row.patient.identity)}</PersonalNumber>
              </span>
            </>
          }
        />
      ))}
    </div>
  )
  return (
    <div className="u-page">
      <PageHead
        title={text('doctorRequest.title')}
        note={data && text('doctorRequest.open', { count: rows.filter(isOpen).length })}
        aside={<QueryFreshness freshness={freshness} />}
      />
      {mayAtAll('doctorRequest:followUp') ? (
        <Columns kind="main-aside">
          {list}
          <UnmetSection />
        </Columns>
      ) : (
        list
      )}
    </div>
  )
}

/** What the unit has sent or has to answer, by its clock, and what was not met (V2, K6). */
export const RequestPage = () => (
  <MoreTexts texts={doctorRequestSv}>
    <Requests />
  </MoreTexts>
)
