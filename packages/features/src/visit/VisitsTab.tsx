import { PatientVisitsDocument } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { refusalText } from '@lih/portal-kit/refusal/refusal-text.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { Suspense, useState } from 'react'
import { PlanVisitForm, RecordVisitForm, RequestVisitForm } from './lazy-forms.ts'
import { VisitItem } from './VisitItem.tsx'
import { inGroup, type PatientVisits, visitGroups } from './visit-words.ts'
import './visit.css'

type FormName = 'plan' | 'record' | 'request'

const Begin = ({ visits, patientId }: PatientSlotProps & { readonly visits: PatientVisits }) => {
  const text = useText()
  const [open, setOpen] = useState<FormName | null>(null)
  const common = { patientId, now: visits.at, onClose: () => setOpen(null) }
  if (open !== null) {
    return (
      <Section title={text(`visit.${open}`)}>
        <Suspense fallback={<Skeleton lines={8} />}>
          {open === 'plan' && <PlanVisitForm {...common} />}
          {open === 'record' && <RecordVisitForm {...common} visit={null} performers={visits.performers} />}
          {open === 'request' && <RequestVisitForm {...common} />}
        </Suspense>
      </Section>
    )
  }
  const { mayPlan, mayRecord, mayRequest, requestCode } = visits
  return (
    <div className="u-wrap">
      {mayPlan && (
        <Button kind="main" icon="plus" onPress={() => setOpen('plan')}>
          {text('visit.plan')}
        </Button>
      )}
      {mayRecord && (
        <Button icon="pen" onPress={() => setOpen('record')}>
          {text('visit.record')}
        </Button>
      )}
      {(mayRequest || requestCode) && (
        <Button
          icon="ask"
          {...(requestCode && { whyNot: refusalText(requestCode) })}
          onPress={() => setOpen('request')}
        >
          {text('visit.request')}
        </Button>
      )}
    </div>
  )
}

const Content = ({ visits, patientId }: PatientSlotProps & { readonly visits: PatientVisits }) => {
  const text = useText()
  return (
    <div className="vi-tab">
      {visits.inpatient && <Notice tone="plain" title={text('visit.inpatient')} />}
      <Begin visits={visits} patientId={patientId} />
      {visits.visits.length === 0 && (
        <Nothing kind="empty" title={text('visit.none')} level={2}>
          {text('visit.none.text')}
        </Nothing>
      )}
      {visitGroups.map((group) => {
        const members = inGroup(visits.visits, group)
        if (members.length === 0) return null
        return (
          <Section key={group} title={text(`visit.${group}`)} note={members.length}>
            <ul className="vi-list">
              {members.map((visit) => (
                <VisitItem key={visit.id} patientId={patientId} visit={visit} performers={visits.performers} />
              ))}
            </ul>
          </Section>
        )
      })}
    </div>
  )
}

/** Besök: what is planned, done and called off at home, by video and by telephone (V1). */
export const VisitsTab = ({ patientId }: PatientSlotProps) => {
  const { data, error, refetch } = useLiveQuery(PatientVisitsDocument, {
    variables: { patientId },
    patientIds: [patientId],
  })
  if (data) return <Content visits={data.patientVisits} patientId={patientId} />
  return error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={8} />
}
