import { ComplianceDocument } from '@lih/graphql/documents'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useListId } from '@lih/portal-kit/live/useListId.ts'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { usePrint } from '@lih/portal-kit/print/usePrint.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Figures } from '@lih/ui/section/Figures.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { complianceSv } from './compliance.sv.ts'
import { type Picture, partsOf, picturePath, timeText } from './compliance-words.ts'
import { DutyTable } from './DutyTable.tsx'
import './care-home.css'

const Years = ({ picture }: { readonly picture: Picture }) => {
  const text = useText()
  return (
    <nav className="ch-years u-no-print" aria-label={text('compliance.years')}>
      {picture.years.map((year) => (
        <Link key={year} href={picturePath(picture.assignmentId, year)} current={year === picture.year}>
          {year}
        </Link>
      ))}
    </nav>
  )
}

const Numbers = ({ picture }: { readonly picture: Picture }) => {
  const text = useText()
  const overdue = picture.duties.reduce((sum, one) => sum + one.overdue, 0)
  return (
    <Figures
      items={[
        { key: 'residents', label: text('compliance.residents'), value: picture.residents },
        { key: 'counted', label: text('compliance.counted'), value: picture.counted },
        { key: 'overdue', label: text('compliance.overdue.all'), value: overdue, big: true },
      ]}
    />
  )
}

const Beside = ({ picture }: { readonly picture: Picture }) => {
  const text = useText()
  const { answerTimes, support } = picture
  return (
    <>
      <Section title={text('compliance.answers')}>
        <p>
          {answerTimes.requests === 0
            ? text('compliance.answers.none')
            : text('compliance.answers.text', {
                count: answerTimes.requests,
                acknowledge: timeText(answerTimes.toAcknowledge, text),
                answer: timeText(answerTimes.toAnswer, text),
              })}
        </p>
      </Section>
      <Section title={text('compliance.support')}>
        <p>
          {text('compliance.support.text', {
            consultations: support.consultations,
            region: support.regionEducations,
            municipality: support.municipalEducations,
          })}
        </p>
      </Section>
    </>
  )
}

const Shown = ({ picture }: { readonly picture: Picture }) => {
  const text = useText()
  const [printing, print] = usePrint()
  const { year, careHome, vardcentral, municipality, from, day, visitDays } = picture
  const { ofResidents, ofHome } = partsOf(picture.duties)
  return (
    <>
      <PageHead
        crumbs={<Link href="/sabo">{text('compliance.back')}</Link>}
        title={text('compliance.title', { year, home: careHome })}
        note={text('compliance.note', { unit: vardcentral, municipality, from, day })}
        lead={text('compliance.lead', { day })}
        aside={
          <Button icon="print" onPress={print}>
            {text('compliance.print')}
          </Button>
        }
      />
      <Years picture={picture} />
      <Numbers picture={picture} />
      <DutyTable title={text('compliance.ofResidents')} duties={ofResidents} visitDays={visitDays} allOpen={printing} />
      <DutyTable title={text('compliance.ofHome')} duties={ofHome} visitDays={visitDays} allOpen={printing} />
      <Beside picture={picture} />
    </>
  )
}

type YearPictureProps = { readonly assignmentId: string; readonly year: string }

const Content = ({ assignmentId, year }: YearPictureProps) => {
  const text = useText()
  const listId = useListId()
  const { data, error, refetch } = useLiveQuery(ComplianceDocument, { variables: { assignmentId, year, listId } })
  return (
    <div className="u-page flow">
      {!data && (error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={12} />)}
      {data && !data.compliance && (
        <>
          <PageHead crumbs={<Link href="/sabo">{text('compliance.back')}</Link>} title={text('compliance.none')} />
          <Nothing kind="empty" level={2} title={text('compliance.none')}>
            {text('compliance.none.text')}
          </Nothing>
        </>
      )}
      {data?.compliance && <Shown picture={data.compliance} />}
    </div>
  )
}

/** A year's picture of a care-home assignment, also for paper: each duty with the patients or dates behind it (A9). */
export const YearPicturePage = (props: YearPictureProps) => (
  <MoreTexts texts={complianceSv}>
    <Content key={`${props.assignmentId}:${props.year}`} {...props} />
  </MoreTexts>
)
