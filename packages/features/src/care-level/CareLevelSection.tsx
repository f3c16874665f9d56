import { type CareLevel_PatientFragment, CareLevel_PatientFragmentDoc } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Answer } from '@lih/portal-kit/live/Answer.tsx'
import { InMiddle } from '@lih/portal-kit/patient-page/Middle.tsx'
import { usePatientPart } from '@lih/portal-kit/patient-page/usePatientPart.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { Suspense, useState } from 'react'
import { CareLevelText } from './CareLevelText.tsx'
import type { Decision } from './care-level-words.ts'
import './care-level.css'

const CareLevelForm = lazyNamed(() => import('./CareLevelForm.tsx'), 'CareLevelForm')

const Earlier = ({ decisions }: { readonly decisions: readonly Decision[] }) => {
  const text = useText()
  if (decisions.length === 0) return null
  return (
    <details className="cl-earlier">
      <summary>{text('careLevel.earlier', { count: decisions.length })}</summary>
      <ul>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <CareLevelText decision={{ ...decision, expired: false }} />
          </li>
        ))}
      </ul>
    </details>
  )
}

type ShownProps = PatientSlotProps & { readonly careLevel: CareLevel_PatientFragment['careLevel'] }

const Shown = ({ patientId, careLevel }: ShownProps) => {
  const text = useText()
  const now = useNow()
  const [deciding, setDeciding] = useState(false)
  const stop = () => setDeciding(false)
  return (
    <Section
      title={text('careLevel.title')}
      aside={
        careLevel.mayDecide &&
        !deciding && (
          <Button small onPress={() => setDeciding(true)}>
            {text(careLevel.present ? 'careLevel.change' : 'careLevel.decide')}
          </Button>
        )
      }
    >
      <div className="cl-body">
        {careLevel.present ? (
          <CareLevelText decision={careLevel.present} />
        ) : (
          <p className="u-dim">{text('careLevel.none')}</p>
        )}
        {deciding && (
          <InMiddle title={text('careLevel.form.submit')}>
            <Suspense fallback={<Skeleton lines={6} />}>
              <CareLevelForm patientId={patientId} careLevel={careLevel} now={now} onDone={stop} onCancel={stop} />
            </Suspense>
          </InMiddle>
        )}
        <Earlier decisions={careLevel.earlier} />
      </div>
    </Section>
  )
}

/** Vårdnivå: what holds at night, those before it, and a physician's form for a new decision (V6). */
export const CareLevelSection = ({ patientId }: PatientSlotProps) => {
  const text = useText()
  const part = usePatientPart(patientId, CareLevel_PatientFragmentDoc, 'CareLevel_patient')
  return (
    // That nothing is decided is said within: it is then that one decides.
    <Answer query={part} lines={3} title={text('careLevel.title')} level={3} empty={null}>
      {({ careLevel }) => <Shown patientId={patientId} careLevel={careLevel} />}
    </Answer>
  )
}
