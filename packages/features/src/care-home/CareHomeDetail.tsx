import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { AssignmentSection } from './AssignmentSection.tsx'
import type { Home } from './care-home-words.ts'
import { picturePath } from './compliance-words.ts'
import { MeetingSection } from './MeetingSection.tsx'
import { PhysicianSection } from './PhysicianSection.tsx'
import { PlacesSection } from './PlacesSection.tsx'
import { ScreeningSection } from './ScreeningSection.tsx'
import { SupportLogSection } from './SupportLogSection.tsx'
import { TermSection } from './TermSection.tsx'
import { TextSection } from './TextSection.tsx'

/** Everything that is agreed about a home, and each party's own acts. */
export const CareHomeDetail = ({ home, now }: { readonly home: Home; readonly now: string }) => {
  const text = useText()
  const { assignment } = home
  return (
    <div className="ch-detail">
      {assignment && (
        <p>
          <LinkButton small icon="list" href={picturePath(assignment.id, civilDate(now).slice(0, 4))}>
            {text('careHome.picture', { year: civilDate(now).slice(0, 4) })}
          </LinkButton>
        </p>
      )}
      <AssignmentSection home={home} now={now} />
      <PlacesSection home={home} now={now} />
      {assignment && (
        <>
          <TextSection home={home} assignment={assignment} now={now} />
          <PhysicianSection home={home} assignment={assignment} />
          <TermSection home={home} assignment={assignment} kind="DIALOGUE" />
          <TermSection home={home} assignment={assignment} kind="ACUTE_PATH" />
          <MeetingSection home={home} assignment={assignment} now={now} />
          <SupportLogSection home={home} assignment={assignment} now={now} />
          <ScreeningSection home={home} assignment={assignment} now={now} />
        </>
      )}
    </div>
  )
}
