import type { RecentContacts_PatientFragment } from '@lih/graphql/documents'
import { formatDayNear } from '@lih/portal-kit/format/dates.ts'
import { doctorName } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { Icon } from '@lih/ui/icon/Icon.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { Section } from '@lih/ui/section/Section.tsx'

type Patient = RecentContacts_PatientFragment
type FollowUp = NonNullable<Patient['support']>['followUps'][number]

const shown = 5
const icons = { PHYSICAL: 'home', VIDEO: 'video', PHONE: 'phone' } as const

const What = ({ followUp }: { readonly followUp: FollowUp }) => {
  const text = useText()
  const withPatient = followUp.counterpart === 'PATIENT'
  return (
    <>
      <Icon name={withPatient ? icons[followUp.mode] : 'ask'} />{' '}
      {text(withPatient ? `contacts.mode.${followUp.mode}` : `contacts.with.${followUp.counterpart}`)},{' '}
      {followUp.byPhysician ? doctorName(followUp.by.name) : followUp.by.name}
    </>
  )
}

/** The latest contacts of the support, the newest first (M7). */
export const ContactsSection = ({ patient, now }: { readonly patient: Patient; readonly now: string }) => {
  const text = useText()
  const followUps = [...(patient.support?.followUps ?? [])].sort((a, b) => b.at.localeCompare(a.at))
  const all = text('contacts.all', { count: followUps.length })
  return (
    <Section
      title={text('contacts.title')}
      aside={followUps.length > shown && <Link href={patientPath(patient.id, 'support')}>{all}</Link>}
    >
      {followUps.length === 0 ? (
        <p className="u-dim">
          {text(patient.support && !patient.support.startedAt ? 'contacts.notStarted' : 'contacts.none')}
        </p>
      ) : (
        <Lines>
          {followUps.slice(0, shown).map((followUp) => (
            <Line key={followUp.id} when={formatDayNear(followUp.at, now)}>
              <What followUp={followUp} />
              <span className="u-sub">{followUp.outcome}</span>
            </Line>
          ))}
        </Lines>
      )}
    </Section>
  )
}
