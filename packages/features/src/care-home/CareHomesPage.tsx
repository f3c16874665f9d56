import { CareHomesDocument } from '@lih/graphql/documents'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { AgreementsSection } from './AgreementsSection.tsx'
import { CareHomesTable } from './CareHomesTable.tsx'
import { CollaborationSection } from './CollaborationSection.tsx'
import { careHomeSv } from './care-home.sv.ts'
import { TextsSection } from './TextsSection.tsx'
import './care-home.css'

/** Nothing here is about a patient: only changes that are about nobody ask again. */
const ofNobody: readonly string[] = []

const Content = () => {
  const text = useText()
  const { now } = useFormats()
  const { data, error, refetch } = useLiveQuery(CareHomesDocument, { variables: {}, patientIds: ofNobody })
  if (error && !data) return <QueryProblem error={error} onRetry={refetch} />
  const homes = data?.careHomes
  return (
    <div className="u-page flow">
      <PageHead
        title={text('careHome.title')}
        lead={
          <>
            {text('careHome.lead')}{' '}
            <a href="/sabo-uppdrag" target="_blank" rel="noreferrer">
              {text('careHome.published')}
            </a>
          </>
        }
      />
      {!homes && <Skeleton lines={10} />}
      {homes?.length === 0 && (
        <Nothing kind="empty" level={2} title={text('careHome.none')}>
          {text('careHome.none.text')}
        </Nothing>
      )}
      {homes && homes.length > 0 && <CareHomesTable homes={homes} now={now} />}
      <CollaborationSection now={now} />
      {homes?.some(({ mayDecide }) => mayDecide) && (
        <>
          <AgreementsSection now={now} />
          <TextsSection />
        </>
      )}
    </div>
  )
}

/** SäBo-uppdrag: the same page for vårdcentral, municipality and region, each with its own part (A1–A7, A10, A13). */
export const CareHomesPage = () => (
  <MoreTexts texts={careHomeSv}>
    <Content />
  </MoreTexts>
)
