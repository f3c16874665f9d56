import { CareHomesDocument } from '@lih/graphql/documents'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { useAsked } from '@lih/portal-kit/url/useAsked.ts'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { Suspense } from 'react'
import { AgreementsSection } from './AgreementsSection.tsx'
import { CareHomesTable } from './CareHomesTable.tsx'
import { CollaborationSection } from './CollaborationSection.tsx'
import { careHomeSv } from './care-home.sv.ts'
import { TextsSection } from './TextsSection.tsx'
import './care-home.css'

const YearPicturePage = lazyNamed(() => import('./YearPicturePage.tsx'), 'YearPicturePage')

/** Nothing here is about a patient: only changes that are about nobody ask again. */
const ofNobody: readonly string[] = []

const Content = () => {
  const text = useText()
  const { now } = useFormats()
  const { data, error, refetch } = useLiveQuery(CareHomesDocument, { variables: {}, patientIds: ofNobody })
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
      {!homes && (error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={10} />)}
      {homes?.length === 0 && (
        <Nothing kind="empty" level={2} title={text('careHome.none')}>
          {text('careHome.none.text')}
        </Nothing>
      )}
      {homes && homes.length > 0 && <CareHomesTable homes={homes} now={now} />}
      {(homes || !error) && <CollaborationSection now={now} />}
      {homes?.some(({ mayDecide }) => mayDecide) && (
        <>
          <AgreementsSection now={now} />
          <TextsSection />
        </>
      )}
    </div>
  )
}

/**
 * SäBo-uppdrag: the same page for vårdcentral, municipality and region, each with its own part (A1–A7, A10, A13); one
 * assignment’s year by its address (A9).
 */
export const CareHomesPage = () => {
  const { now } = useFormats()
  const asked = useAsked()
  const assignmentId = asked('uppdrag')
  if (assignmentId === undefined) {
    return (
      <MoreTexts texts={careHomeSv}>
        <Content />
      </MoreTexts>
    )
  }
  return (
    <Suspense fallback={<Skeleton lines={12} />}>
      <YearPicturePage assignmentId={assignmentId} year={asked('ar') ?? civilDate(now).slice(0, 4)} />
    </Suspense>
  )
}
