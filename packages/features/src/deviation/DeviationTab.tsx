import { useFragment } from '@apollo/client/react'
import {
  PatientDeviationsDocument,
  type PatientDeviationsFieldsFragment,
  PatientDeviationsFieldsFragmentDoc,
} from '@lih/graphql/documents'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { useListParams } from '@lih/portal-kit/worklist/useListParams.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { Suspense, useState } from 'react'
import { DeviationItem } from './DeviationItem.tsx'
import { deviationSv } from './deviation.sv.ts'
import { contextOf, type PatientDeviations } from './deviation-view.ts'
import { ReportForm } from './lazy-forms.ts'
import './deviation.css'

const inAddress = { filters: ['handelse'], columns: [], sort: { id: '', direction: 'ascending' } } as const

/** What the address says it is about: a doctor request, a hand-over, a stay. */
const useNamedContext = (): string | undefined => useListParams(inAddress).filters['handelse']

type ContentProps = { readonly from: Parameters<typeof useFragment<PatientDeviationsFieldsFragment>>[0]['from'] }

const Content = ({ from }: ContentProps) => {
  const text = useText()
  const named = useNamedContext()
  const [open, setOpen] = useState(named !== undefined)
  const { data, complete } = useFragment({
    fragment: PatientDeviationsFieldsFragmentDoc,
    fragmentName: 'PatientDeviationsFields',
    from,
  })
  if (!complete || !data) return null
  const deviations = data as PatientDeviations
  const foremost = deviations.rows.find(({ may }) => may.length > 0)
  return (
    <div className="dv-page">
      {deviations.mayReport && !open && (
        <Button kind="main" icon="plus" onPress={() => setOpen(true)}>
          {text('deviation.report')}
        </Button>
      )}
      {open && deviations.mayReport && (
        <Section title={text('deviation.report')}>
          <Suspense fallback={<Skeleton lines={8} />}>
            <ReportForm
              deviations={deviations}
              begunFrom={contextOf(named, deviations.contexts)}
              onClose={() => setOpen(false)}
            />
          </Suspense>
        </Section>
      )}
      {deviations.rows.length === 0 && !open && (
        <Nothing kind="empty" title={text('deviation.empty.title')} level={2}>
          {text('deviation.empty.patient')}
        </Nothing>
      )}
      {deviations.rows.map((row) => (
        <DeviationItem key={row.id} from={row} foremost={!deviations.mayReport && row === foremost} />
      ))}
    </div>
  )
}

const Deviations = ({ patientId }: PatientSlotProps) => {
  const { data, error, refetch } = useLiveQuery(PatientDeviationsDocument, {
    variables: { patientId },
    patientIds: [patientId],
  })
  if (data) return <Content from={data.patientDeviations} />
  return error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={6} />
}

/** A patient's deviations that the unit reported or that concern it, and a new one (O3). */
export const DeviationTab = ({ patientId }: PatientSlotProps) => (
  <MoreTexts texts={deviationSv}>
    <Deviations patientId={patientId} />
  </MoreTexts>
)
