import type { PatientTimeline_PatientFragment } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { ResponsibilityTimeline } from '@lih/ui/timeline/ResponsibilityTimeline.tsx'
import { useMemo } from 'react'
import { TimelineTable } from './TimelineTable.tsx'
import { nowWords, timelineModel } from './timeline-model.ts'

export type TimelineViewProps = { readonly patient: PatientTimeline_PatientFragment; readonly now: string }

/** The drawing, with the whole history as a table behind it. */
export const TimelineView = ({ patient, now }: TimelineViewProps) => {
  const text = useText()
  const model = useMemo(() => timelineModel(patient, now, text), [patient, now, text])
  if (patient.timeline.length === 0) {
    return (
      <div className="resp-timeline">
        <Nothing kind="empty" title={text('timeline.empty')} />
      </div>
    )
  }
  return (
    <div className="resp-timeline">
      <ResponsibilityTimeline
        title={text('timeline.title')}
        label={model.spoken}
        from={model.from}
        to={model.to}
        now={Date.parse(now)}
        nowText={nowWords(now, text)}
        bands={[...model.bands]}
        weeks={[...model.weeks]}
        events={[...model.events]}
        legend={[...model.legend]}
        table={<TimelineTable timeline={patient.timeline} />}
      />
    </div>
  )
}
