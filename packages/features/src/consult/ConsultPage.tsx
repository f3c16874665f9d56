import { ConsultsDocument } from '@lih/graphql/documents'
import { formatIdentity, formatName } from '@lih/portal-kit/format/person.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryFreshness } from '@lih/portal-kit/live/QueryFreshness.tsx'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useListId } from '@lih/portal-kit/live/useListId.ts'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { PersonalNumber } from '@lih/ui/text/PersonalNumber.tsx'
import { useState } from 'react'
import { AskForm } from './AskForm.tsx'
import { ConsultView } from './ConsultView.tsx'
import { consultSv } from './consult.sv.ts'

const Ask = ({ onClose }: { readonly onClose: () => void }) => {
  const text = useText()
  const { assignment } = useMe()
  return (
    <Section title={text('consult.ask')}>
      <AskForm patientId={null} unitId={assignment.unit.id} onDone={onClose} onCancel={onClose} />
    </Section>
  )
}

const closed = ['ANSWERED', 'WITHDRAWN']

const Consults = () => {
  const text = useText()
  const listId = useListId()
  const mayAtAll = useMayAtAll()
  const [asking, setAsking] = useState(false)
  const { data, error, refetch, freshness } = useLiveQuery(ConsultsDocument, { variables: { listId } })
  const rows = (data?.consults.rows ?? []).toSorted(
    (a, b) => Number(closed.includes(a.status)) - Number(closed.includes(b.status)),
  )
  return (
    <div className="u-page co-page">
      <PageHead
        title={text('consult.title')}
        aside={
          <>
            <QueryFreshness freshness={freshness} />
            {mayAtAll('consult:ask') && !asking && (
              <Button icon="ask" onPress={() => setAsking(true)}>
                {text('consult.ask')}
              </Button>
            )}
          </>
        }
      />
      {asking && <Ask onClose={() => setAsking(false)} />}
      {!data && (error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={8} />)}
      {data && rows.length === 0 && (
        <Nothing kind="empty" title={text('consult.empty.title')} level={2}>
          {text('consult.empty.text')}
        </Nothing>
      )}
      {rows.map((row, index) => (
        <ConsultView
          key={row.id}
          from={row}
          foremost={index === 0 && !asking}
          patientId={row.patient?.id ?? null}
          about={
            row.patient && (
              <>
                <Link href={patientPath(row.patient.id, 'consult')}>{formatName(row.patient)}</Link>{' '}
                <span className="co-number">
                  <PersonalNumber>{formatIdentity(row.patient.identity)}</PersonalNumber>
                </span>
              </>
            )
          }
        />
      ))}
    </div>
  )
}

/** What the unit has asked the specialists, or been asked as specialists (O2). */
export const ConsultPage = () => (
  <MoreTexts texts={consultSv}>
    <Consults />
  </MoreTexts>
)
